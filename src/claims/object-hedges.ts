import { OWN } from '../arabic/inflection.ts';
import type { Modality, Signal } from '../record.ts';
import { bareAct, isAct } from './acts.ts';
import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import { type Passage, phraseAt } from './passage.ts';
import { note } from './signals.ts';

/** What a verb tells stands at most so far after it, behind its subject. */
const OBJECT_REACH = 8;
/** What somebody wants or plans; a chance («رأى احتمالاً لـ …») is told as a fact. */
const WILLED: ReadonlySet<Modality> = new Set(['desired', 'planned']);
const NONE = { cue: null, modality: null };

/** «أعلن النائب عزمه على …», «أبدت أملها في …», «اتفقوا على ضرورة …»: what the object of a verb makes of the clause. */
export function objectHedge(
  passage: Passage,
  clause: Clause,
  verb: number,
  signals: Signal[],
): Modality | null {
  const { tokens, words, verbs, entityAt, lexicon } = passage;
  const { cue, modality: own } = words[verb]?.verb ?? NONE;
  // «جاء ذلك قبل لقاء مقرر …» tells when.
  const speaks = cue ? !cue.flags.has('scene') : own?.when === 'telling';
  // «لم تكشف الشركة خطتها»
  const tells = speaks && !((words[verb - 1]?.classes ?? 0) & WordClass.negator);
  for (let i = verb + 1; i < Math.min(clause.last, verb + OBJECT_REACH); i++) {
    const word = words[i];
    if (!word || verbs[i] || tokens[i]?.kind === 'mark' || word.conjunction) return null;
    if (word.classes & (THAT | WordClass.relative | WordClass.subordinator)) return null;
    if (entityAt[i] != null) continue;
    const match = phraseAt(passage, lexicon.hedges, i);
    // «قررت تعليق النشر على أمل أن …»
    if (!match && word.classes === 0 && !OWN.test(tokens[i]?.light ?? '') && isAct(bareAct(word), lexicon))
      return null;
    if (!match) continue;
    const { place, modality } = match.value;
    const counts = place === 'object' || (tells && place === 'phrase');
    if (!counts || !WILLED.has(modality)) continue;
    note(passage, signals, 'modality', i, match.length);
    return modality;
  }
  return null;
}
