import { G_LETTERS, LETTERS_AI, OTHER_SOUNDS } from '../../arabic/spelling.ts';
import { type Form, formOf } from './rows.ts';

/** A rewritten word shorter than this may be any other word. */
const SHORTEST = 6;

/**
 * Further spellings of a row's Arabic forms that follow by safe rules from its Latin name: another letter for a foreign
 * g («سامسونغ» for «سامسونج»), a name of one Latin word written as one Arabic word («تيكتوك» for «تيك توك»), other
 * spellings of AI. A variant of an ambiguous form is ambiguous.
 */
export function variantsOf(en: string, forms: readonly Form[]): Form[] {
  const latin = en.toLowerCase();
  const written = new Set(forms.map((form) => form.keys.join(' ')));
  const variants: Form[] = [];
  for (const form of forms) {
    if (!/\p{Script=Arabic}/u.test(form.written)) continue;
    for (const spelling of [
      ...otherG(latin, form.written),
      ...joined(latin, form.written),
      ...otherAi(latin, form.written),
    ]) {
      const variant = formOf(form.ambiguous ? `?${spelling}` : spelling);
      const key = variant.keys.join(' ');
      if (written.has(key)) continue;
      written.add(key);
      variants.push(variant);
    }
  }
  return variants;
}

function otherG(latin: string, written: string): string[] {
  if (!latin.includes('g') || OTHER_SOUNDS.test(latin) || written.length < SHORTEST) return [];
  const used = G_LETTERS.filter((letter) => written.includes(letter));
  if (used.length !== 1) return [];
  const [from = ''] = used;
  return G_LETTERS.filter((letter) => letter !== from).map((letter) => written.replaceAll(from, letter));
}

function joined(latin: string, written: string): string[] {
  const words = written.split(' ');
  const one = words.join('');
  return words.length === 2 && /^[a-z]+$/.test(latin) && one.length >= SHORTEST ? [one] : [];
}

function otherAi(latin: string, written: string): string[] {
  const ending = LETTERS_AI.find((letters) => written.endsWith(` ${letters}`));
  if (!/[a-z] ?ai$/.test(latin) || ending === undefined) return [];
  return LETTERS_AI.map((letters) => written.slice(0, -ending.length) + letters);
}
