import { type CueEntry, THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';

/** Where the content of a cue begins. */
export interface Complement {
  /** The token before which the source, if it follows the cue, has ended. */
  readonly zone: number;
  /** The first token of the content. */
  readonly content: number;
  /** Letters of that token that are a preposition. */
  readonly skip: number;
  /** `that` after أن, `speech` after a colon or a quotation mark, `noun` for a noun phrase. */
  readonly form: 'that' | 'speech' | 'noun';
}

/** Speech that begins at token `content`, after a source that has ended before token `zone`. */
export function speechAt(zone: number, content: number): Complement {
  return { zone, content, skip: 0, form: 'speech' };
}

/** The content that begins with «أن» at token `i`, after a cue that ends before token `from`. */
export function afterThat({ words }: Passage, i: number, from: number, entry: CueEntry): Complement {
  const classes = words[i]?.classes ?? 0;
  const led = i > from && (words[i - 1]?.classes ?? 0) & WordClass.lead;
  const zone = led ? i - 1 : i;
  // «أنه» carries the subject and stays in the content, unless it only links a description («وصفه بأنه …»).
  if (classes & WordClass.suffixed && !entry.flags.has('describe')) {
    return { zone, content: i, skip: classes & WordClass.bythat ? 1 : 0, form: 'that' };
  }
  // «ألا» negates what follows, and stays.
  return { zone, content: classes & WordClass.negator ? i : i + 1, skip: 0, form: 'that' };
}

/** Whether the content of a cue begins at token `i`, or after a preposition there: «موضحاً أن …», «مشيراً إلى أن …», «قائلاً: …». */
export function leadsContent({ tokens, words, quotationAt }: Passage, i: number): boolean {
  const at = (words[i]?.classes ?? 0) & WordClass.lead ? i + 1 : i;
  const word = words[at];
  if (!word) return false;
  if (word.classes & THAT) return word.conjunction === 0;
  return at === i && (tokens[i]?.key === ':' || quotationAt[i]?.open === i);
}
