import { FEMININE } from '../arabic/conjugation.ts';
import { INNA } from '../arabic/particles.ts';
import { afterAside, type Passed, passes } from './asides.ts';
import { afterThat, type Complement, leadsContent, speechAt } from './complement.ts';
import { hedges } from './connectives.ts';
import { type ConnectiveKind, type CueEntry, THAT, WordClass } from './lexicon.ts';
import { betterNoun, objectOf } from './objects.ts';
import { type Passage, phraseAt } from './passage.ts';
import type { Quotation } from './quotes.ts';
import { isRemark, isSpeech, isTitled } from './speech.ts';

/** A source seldom takes more words than this (95 % take at most 12). */
const REACH = 32;
/** These make a clause of another kind with «أن» after them. */
const UNLED = WordClass.preposition | WordClass.conjoining | WordClass.restriction | WordClass.exceptive;
/** Connectives that begin what is no longer told of the cue. */
const ELSEWHERE: ReadonlySet<ConnectiveKind> = new Set([
  'contrast',
  'result',
  'ground',
  'cause',
  'add',
  'scene',
  'before',
]);

/** Finds where the content begins of a cue that ends before token `from`; null where it has none. */
export function findComplement(
  passage: Passage,
  from: number,
  last: number,
  entry: CueEntry,
): Complement | null {
  const { tokens, words, bracketed, quotationAt } = passage;
  const to = Math.min(last, from + REACH);
  const nominal = !entry.flags.has('that');
  const passed: Passed = { relative: false, inner: -1, aside: false };
  let noun: Complement | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const word = words[i];
    if (!token || !word) break;
    if (bracketed[i]) continue;
    const pair = quotationAt[i];
    if (pair?.open === i) {
      if (opensSpeech(passage, pair, from, last, entry) && !isTitled(passage, pair, to))
        return noun && denies(passage, noun) ? noun : speechAt(i, i);
      i = pair.close;
      continue;
    }
    if (token.key === ':') return i + 1 < last ? speechAt(i, i + 1) : noun;
    if (word.classes & THAT && word.conjunction === 0) {
      if (belongsElsewhere(passage, i, from, passed.inner)) break;
      return afterThat(passage, i, from, entry);
    }
    // «أوضحت دراسات كيف …»
    if (word.classes & WordClass.question && i > from && tokens[i - 1]?.kind !== 'mark')
      return { zone: i, content: i + 1, skip: 0, form: 'that' };
    const participle = word.participle && i > from && (tokens[i - 1]?.kind === 'mark' || hangs(passage, i));
    if (participle && leadsContent(passage, i + 1)) break;
    // «وقالت ميركل، متحدثة إلى الصحفيين، إنها …»
    if (participle || !passes(passage, i, from, entry, passed) || (i > from && leadsElsewhere(passage, i))) {
      const beyond = afterAside(passage, from, i, last, entry);
      if (beyond) return beyond;
      break;
    }
    if (nominal && noun?.skip !== 0) noun = betterNoun(passage, noun, i, entry);
  }
  return nominal && entry.nominal.has('np') ? (objectOf(passage, from, to, entry, noun) ?? noun) : noun;
}

/** Whether «أن» at token `i` is not what a cue that ends before token `from` tells: «زار الموقع بعد أن …», or after the cue of a relative clause. */
function belongsElsewhere({ tokens, words }: Passage, i: number, from: number, inner: number): boolean {
  const before = i > from ? (words[i - 1]?.classes ?? 0) : 0;
  if (before & UNLED && !(before & (WordClass.lead | WordClass.suffixed))) return true;
  return inner >= 0 && tokens[i - 1]?.kind !== 'mark' && !tokens[i]?.light.startsWith(INNA);
}

/** Whether a quotation after a cue is what is said. */
function opensSpeech(
  passage: Passage,
  pair: Quotation,
  from: number,
  last: number,
  entry: CueEntry,
): boolean {
  // «نقلت "جمعية كذا" عن فلان أن …»
  const isRelayer = entry.flags.has('relay') && pair.open === from;
  if (isRelayer && (passage.words[pair.close + 1]?.classes ?? 0) & WordClass.about) return false;
  return (
    entry.flags.has('describe') ||
    isSpeech(passage, pair.open, pair.close) ||
    (entry.class === 'statement' && isRemark(passage, pair, from, last))
  );
}

/** «تعهد بعدم السماح "للدول الأخرى …"»: whether a content begins with a noun that denies what is quoted. */
function denies({ tokens, lexicon }: Passage, { content, skip }: Complement): boolean {
  const token = tokens[content];
  if (!token) return false;
  return (lexicon.classes(token.key.slice(skip), token.light.slice(skip)) & WordClass.nominalnegator) !== 0;
}

/** Whether a connective at token `i` begins what is no longer told of the cue. */
function leadsElsewhere(passage: Passage, i: number): boolean {
  const conjunction = passage.words[i]?.conjunction === 1;
  // «تجدد دعوتها …، ومن الضروري أن …»
  if ((conjunction || passage.tokens[i - 1]?.kind === 'mark') && hedges(passage, i)) return true;
  if (conjunction) return false;
  const kind = phraseAt(passage, passage.lexicon.connectives, i)?.value.kind;
  return kind !== undefined && ELSEWHERE.has(kind);
}

/** Whether a participle without a mark before it reports: «نشر تدوينة موضحاً أن …», but not «مع ملاحظة أن …», «كان مقرراً أن …». */
export function hangs(passage: Passage, i: number): boolean {
  const { tokens, words } = passage;
  const before = words[i - 1]?.classes ?? 0;
  const barred = WordClass.preposition | WordClass.imperfective | WordClass.linking;
  if (before & barred) return false;
  if (leadsContent(passage, i + 1)) return true;
  // «… وانتقد الحكومة مشيراً إلى ضرورة الحسم», but not «إجراءات مشددة على الحدود».
  const after = words[i + 1];
  const led = words[i]?.participle?.nominal.has(after?.rest ?? '') === true && after?.conjunction === 0;
  return led && !tokens[i]?.light.endsWith(FEMININE);
}
