import { ACCUSATIVE } from '../arabic/inflection.ts';
import type { Polarity, Signal } from '../record.ts';
import { isCondition } from './boundaries.ts';
import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import { negatorOf } from './negators.ts';
import { nominalNegator } from './nominal-negators.ts';
import { joinsBySo, type Passage, phraseAt } from './passage.ts';
import { mainVerb } from './predicate.ts';
import { note } from './signals.ts';

/** «ليس … فقط»: farther off «فقط» belongs to what is negated. */
const ONLY_REACH = 5;
/** «فـ» stands at most so far after «إذا», where a mark stands before it. */
const CONSEQUENCE_REACH = 60;

/** Reads whether a clause is negated; `verb` is its main verb, or -1. */
export function polarityOf(passage: Passage, clause: Clause, verb: number, signals: Signal[]): Polarity {
  const consequence = consequenceOf(passage, clause);
  if (consequence === null) return 'positive';
  if (consequence !== clause)
    return polarityOf(passage, consequence, mainVerb(passage, consequence), signals);
  if (clause.opener === 'without') {
    const from = (passage.words[clause.first]?.classes ?? 0) & WordClass.partitive;
    note(passage, signals, 'negation', clause.first, from ? 2 : 1);
    return 'negative';
  }
  let polarity: Polarity = 'positive';
  const negator = negatorOf(passage, clause, verb);
  if (negator >= 0) {
    note(passage, signals, 'negation', negator, 1);
    // «لا تزال الأسباب غير معروفة»: the guard is for the first word only.
    const guarded = isGuarded(passage, clause, negator);
    const inner = guarded ? nominalNegator(passage, clause, verb) : negator;
    if (inner > negator) note(passage, signals, 'negation', inner, 1);
    if (inner > negator || !guarded) polarity = 'negative';
  }
  const denial = denialIn(passage, clause, verb);
  if (denial >= 0) {
    polarity = 'negative';
    note(passage, signals, 'negation', denial, 1);
  }
  const report = clause.report;
  if (report?.denies && (clause.content || clause.opener === 'that') && !selects(passage, clause)) {
    polarity = 'negative';
    if (report.cue) note(passage, signals, 'negation', report.cue.first, report.cue.last - report.cue.first);
  }
  return polarity;
}

/** «إذا لم تدفع، ستغلق»: what would follow is what counts. The clause itself if it sets no condition, null for a bare condition. */
function consequenceOf(passage: Passage, clause: Clause): Clause | null {
  let part = clause;
  for (;;) {
    const that = (passage.words[part.first]?.classes ?? 0) & THAT ? 1 : 0;
    const first = part.first + that;
    if (!isCondition(passage, { ...part, first })) return part;
    const next = consequenceAt(passage, first, clause.last);
    if (next >= clause.last) return null;
    part = { ...clause, first: next, skip: 0, opener: 'start' };
  }
}

/** Where the consequence of the condition at token `first` begins: with «فـ», else after a mark. */
function consequenceAt(passage: Passage, first: number, last: number): number {
  const { tokens, verbs } = passage;
  let supposed = verbs[first + 1] === 1;
  let marked = last;
  for (let i = first + 2; i < last && (marked === last || i < first + CONSEQUENCE_REACH); i++) {
    if (joinsBySo(passage, i)) return i;
    if (marked === last && (tokens[i - 1]?.kind === 'mark' || (supposed && isBare(passage, i)))) marked = i;
    supposed ||= verbs[i] === 1;
  }
  return marked;
}

/** «إذا لم يفز الفريق لا يتأهل»: whether token `i` negates a second verb without a connective. */
function isBare({ words, verbs }: Passage, i: number): boolean {
  const before = words[i - 1]?.classes ?? 0;
  const word = words[i];
  if (!word || !(word.classes & WordClass.negator) || word.conjunction || verbs[i + 1] !== 1) return false;
  return (before & (THAT | WordClass.relative | WordClass.what | WordClass.conjoining)) === 0;
}

/** «طهران تنفي»، «وهو ما نفته روسيا»: the verb of the clause itself where it denies, or -1. */
function denialIn({ words }: Passage, clause: Clause, verb: number): number {
  let at = verb;
  if (verb < 0) {
    at = clause.first;
    if ((words[at]?.classes ?? 0) & WordClass.pronoun) at++;
    if (!((words[at]?.classes ?? 0) & WordClass.what)) return -1;
    at++;
  }
  const cue = words[at]?.verb?.cue;
  return cue?.class === 'denial' && !cue.flags.has('ambiguous') ? at : -1;
}

/** «استبعد المدرب اللاعب فلان»: who is left out is not denied. */
function selects({ words, entityAt }: Passage, clause: Clause): boolean {
  const isRelative = (i: number) => ((words[i]?.classes ?? 0) & WordClass.relative) !== 0;
  let i = clause.first;
  while (i < clause.last && words[i]?.definite && !isRelative(i) && !entityAt[i]) i++;
  // «استبعد … اللاعبين الذين تأخروا»، «نفى النبأ الذي ⟦تداولته الصحف⟧»
  const chooses = words[clause.report?.cue?.first ?? -1]?.verb?.cue?.flags.has('ambiguous') === true;
  if (isRelative(clause.first - 1) || (chooses && i > clause.first && isRelative(i))) return true;
  return entityAt[i]?.type === 'PERSON';
}

/** «لا يزال»، «لم … إلا»، «ليس فقط … بل»: the words negate, the sentence does not. */
function isGuarded(passage: Passage, clause: Clause, negator: number): boolean {
  const { tokens, words, lexicon } = passage;
  const next = words[negator + 1];
  if (next && next.classes & WordClass.continuity) return true;
  // «ليس غريباً أن …» tells it, «ليس غريباً عنهم» does not.
  const tells = !ACCUSATIVE.test(next?.rest ?? '') || ((words[negator + 2]?.classes ?? 0) & THAT) !== 0;
  if (next && next.classes & WordClass.affirming && tells) return true;
  for (let i = negator + 1; i < clause.last; i++) {
    // «ليس إرهابياً، بل فقط …»
    if (tokens[i]?.kind === 'mark') break;
    if (!((words[i]?.classes ?? 0) & WordClass.only)) continue;
    if (i < negator + ONLY_REACH) return true;
    // «ليس إلى إخلاء الخزان فقط، بل إلى …»
    const next = tokens[i + 1]?.kind === 'mark' ? i + 2 : i + 1;
    if (next < clause.last && phraseAt(passage, lexicon.connectives, next)?.value.kind === 'but') return true;
  }
  for (let i = negator + 1; i < clause.last; i++) {
    const word = words[i];
    // «وإلا» means «or else», «إلا أن» «however».
    if (word && word.classes & WordClass.restriction && !word.conjunction)
      return phraseAt(passage, lexicon.connectives, i) === null;
  }
  return false;
}
