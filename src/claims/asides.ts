import { INNA } from '../arabic/particles.ts';
import { COMMAS, STOPS } from '../arabic/punctuation.ts';
import { afterThat, type Complement, leadsContent, speechAt } from './complement.ts';
import { type CueEntry, THAT, WordClass } from './lexicon.ts';
import { isIndefinite } from './noun-content.ts';
import type { Passage } from './passage.ts';
import { holdsVerb, isSpeech } from './speech.ts';

/** A clause set apart by commas between the source and the content seldom takes more. */
const LONGEST_ASIDE = 24;

/** What has been read between a cue and its content. */
export interface Passed {
  /** Whether the next verb belongs to a relative clause. */
  relative: boolean;
  /** The cue of a relative clause, to which «أن» belongs rather than to the cue before it; or -1. */
  inner: number;
  /** Whether a relative clause after a mark goes on («قال متحدث، الذي يدافع عن … وينتقد …، إن …»). */
  aside: boolean;
}

/** Whether token `i`, after a cue that ends before token `from`, only tells of its source; brings `passed` up to date. */
export function passes(passage: Passage, i: number, from: number, entry: CueEntry, passed: Passed): boolean {
  const { tokens, words, verbs } = passage;
  const word = words[i];
  if (tokens[i]?.kind === 'mark') passed.aside = false;
  if (!word) return false;
  if (word.classes & WordClass.relative) {
    passed.relative = true;
    passed.aside = i > from && tokens[i - 1]?.kind === 'mark';
    return true;
  }
  if (!verbs[i] || isSaying(passage, i, from)) return true;
  const leads = leadsContent(passage, i + 1);
  if (passed.aside && word.conjunction && !leads) return true;
  // «اكتشف الفريق كوكبا يعتقد أنه …»: what follows is told by that verb.
  if (word.verb?.cue && !entry.nominal.has('np') && leads) return false;
  // «الذي كان يتحدث …»
  if (passed.relative && word.classes & WordClass.imperfective) return true;
  if (!describesSource(passage, i, from, passed.relative)) return false;
  if (passed.relative && word.verb?.cue) passed.inner = i;
  passed.relative = false;
  return true;
}

/** «وكتبت تقول: …», «ورد ترامب يقول …»: a verb of saying that only goes with the cue before it. */
function isSaying({ words, verbs }: Passage, i: number, from: number): boolean {
  const word = words[i];
  return (
    i === from && verbs[i] === 1 && word?.verb?.cue?.class === 'statement' && !word.past && !word.conjunction
  );
}

/** Whether a verb between a cue and its content only tells of the source, in a relative clause or one like it. */
function describesSource(passage: Passage, i: number, from: number, relative: boolean): boolean {
  const { words } = passage;
  if (words[i]?.conjunction !== 0) return false;
  if (relative || (i > from && isIndefinite(passage, precedes(passage, i)))) return true;
  // «استطلاع للرأي أجراه المركز»
  if (words[i]?.object && i > from && isIndefinite(passage, from)) return true;
  // «قال مسؤول في الشركة، طلب عدم ذكر اسمه، إن …»
  return ((words[i + 1]?.classes ?? 0) & WordClass.nominalnegator) !== 0;
}

/**
 * «وقالت الشركة، ويعمل بها ألف شخص، إنها …», «قال فلان في حساب يحمل اسمه إن …»: the content after a clause that tells of the source
 * and whose verb is token `verb`; else null. After such a clause without commas only «إن» belongs to the cue.
 */
export function afterAside(
  passage: Passage,
  from: number,
  verb: number,
  last: number,
  entry: CueEntry,
): Complement | null {
  const { tokens, words, quotationAt } = passage;
  if (verb === from || words[verb]?.verb?.cue) return null;
  let open = verb - 1;
  while (open > from && !COMMAS.has(tokens[open]?.key ?? '')) open--;
  for (let i = verb + 1; i < Math.min(last, verb + LONGEST_ASIDE); i++) {
    const word = words[i];
    const pair = quotationAt[i];
    if (pair && isSpeech(passage, pair.open, pair.close)) {
      const spoken =
        entry.class === 'statement' && pair.open === i && holdsVerb(passage, pair.open, pair.close);
      return spoken ? speechAt(open > from ? open : verb, i) : null;
    }
    if (!word || STOPS.has(tokens[i]?.key ?? '')) return null;
    const tells = passage.verbs[i] && word.verb?.cue;
    if (tells || (word.participle && tokens[i - 1]?.kind === 'mark')) return null;
    if (open > from && tokens[i]?.key === ':' && quotationAt[i + 1]?.open === i + 1)
      return speechAt(open, i + 1);
    if (!(word.classes & THAT) || word.conjunction) continue;
    if (open > from && tokens[i - 1]?.kind === 'mark')
      return { ...afterThat(passage, i, from, entry), zone: open };
    if (!words[verb]?.conjunction && tokens[i]?.light.startsWith(INNA))
      return { ...afterThat(passage, i, from, entry), zone: verb };
    return null;
  }
  return null;
}

/** The token before a verb, but for a negator and a mark. */
function precedes({ tokens, words }: Passage, i: number): number {
  const before = (words[i - 1]?.classes ?? 0) & WordClass.negator ? i - 2 : i - 1;
  return tokens[before]?.kind === 'mark' ? before - 1 : before;
}
