import type { CueClass, Modality, Polarity, Signal } from '../record.ts';
import type { Clause, Opener } from './clause.ts';
import { isIf } from './conditions.ts';
import { futureOf } from './future.ts';
import { THAT, WordClass } from './lexicon.ts';
import { hedgeBefore, hedgeOf, shared } from './modality.ts';
import { followsNoun } from './noun-content.ts';
import { type Passage, phraseAt } from './passage.ts';
import { polarityOf } from './polarity.ts';
import { mainVerb } from './predicate.ts';
import { modalityOf, reportOf } from './reports.ts';

/** How surely a clause is put forward. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly signals: Signal[];
}

/** Clauses that share what the cue makes of its content. */
const SHARING: ReadonlySet<Opener> = new Set(['and', 'that', 'comma', 'frame', 'start']);
/** What أن and a verb are after cues that tell facts of أنّ. */
const WILLED: Partial<Record<CueClass, Modality>> = {
  assertion: 'planned',
  announcement: 'planned',
  opinion: 'expected',
  denial: 'expected',
};
/** Of these nothing has happened yet. */
const AHEAD: ReadonlySet<Modality> = new Set(['planned', 'expected', 'desired', 'conditional']);
/** «نعتقد … أن»: أن stands at most so far after its verb. */
const THAT_REACH = 8;

/** Reads negation and modality of a clause, with the words that carry them. */
export function factualityOf(passage: Passage, clause: Clause, before: Factuality | null): Factuality {
  const { words } = passage;
  const signals: Signal[] = [];
  const verb = isNominal(passage, clause) ? -1 : mainVerb(passage, clause);
  const inner = thoughtIn(passage, clause, verb);
  const content = inner && mainVerb(passage, inner);
  let polarity = polarityOf(passage, clause, verb, signals);
  let own = hedgeOf(passage, inner ? { ...clause, last: inner.first } : clause, verb, signals);
  if (inner && content !== null) {
    if (polarity === 'positive') polarity = polarityOf(passage, inner, content, signals);
    const meant = hedgeOf(passage, inner, content, signals);
    const { cue } = words[verb]?.verb ?? {};
    own ??= (cue && modalityOf(cue)) ?? meant;
    if (meant === 'conditional' && (own === 'planned' || own === 'possible')) own = meant;
  }
  // «…، على أن يدفع الباقي لاحقاً»
  if (clause.opener === 'term') own ??= 'planned';
  // «لن تبدأ الجلسة، قبل أن تصل اللجنة»: what comes after what has not happened has not happened either.
  if (clause.opener === 'before' && before && AHEAD.has(before.modality)) own ??= 'expected';
  if (before?.modality === 'conditional' && follows(passage, clause, verb)) own = 'conditional';
  const cue = cueHedge(passage, clause, verb, signals);
  const past = isPast(passage, verb);
  // The outermost hedge governs, that of the cue; but what is promised on a condition is conditional.
  const modality =
    own === 'conditional' && (cue === null || cue === 'planned')
      ? own
      : (cue ?? own ?? (past ? null : shared(passage, clause, verb, before)) ?? 'asserted');
  return { polarity, modality, signals };
}

/** «إذا فاز الحزب فسيحكم، وسيعيّن وزراء»: whether a future after a condition, or what follows from it, goes on with that. */
function follows(passage: Passage, clause: Clause, verb: number): boolean {
  return SHARING.has(clause.opener) && !clause.content && futureOf(passage, clause, verb) >= 0;
}

/** What the cue, or a word between it and the content, makes of the content and of the clauses that share it. */
function cueHedge(passage: Passage, clause: Clause, verb: number, signals: Signal[]): Modality | null {
  const { report } = clause;
  if (!report) return null;
  if (clause.content)
    return report.modality ?? hedgeBefore(passage, clause, signals) ?? willed(passage, clause, verb);
  // «دعا إلى هدنة … وغادر المدينة»، «… وهو ما رفضته»: what is wanted or expected has not happened.
  const pronoun = WordClass.pronoun | WordClass.demonstrative;
  const apart = isPast(passage, verb) || (passage.words[clause.first]?.classes ?? 0) & pronoun;
  return SHARING.has(clause.opener) && !apart ? report.modality : null;
}

/** «أقسمت ألا تعود»، «قدّر أن تصل إلى …»، «قرر أن يستقيل»: what follows أن as a verb has not happened. */
function willed({ words }: Passage, { first, report }: Clause, verb: number): Modality | null {
  const negator = ((words[first]?.classes ?? 0) & WordClass.negator) !== 0;
  const that = (words[first]?.classes ?? 0) & THAT ? first : first - 1;
  const classes = words[that]?.classes ?? 0;
  if (!(classes & WordClass.complementiser) || words[verb]?.past !== false) return null;
  // «اعتبر أنه يعزز …»
  if (classes & WordClass.suffixed) return null;
  if (verb !== (negator ? first + 1 : first)) return null;
  // «نفى أن يكون قد …»
  if ((words[verb]?.classes ?? 0) & WordClass.imperfective) return null;
  return WILLED[report?.cue?.class ?? 'statement'] ?? null;
}

function isPast({ words }: Passage, verb: number): boolean {
  const before = words[verb - 1];
  // «كان يطغى عليها …»
  const auxiliary = ((before?.classes ?? 0) & WordClass.imperfective) !== 0 && before?.past === true;
  return words[verb]?.past === true || auxiliary || ((before?.classes ?? 0) & WordClass.past) !== 0;
}

/** «أعلنت إلغاء …»، «حذر من انهيار …»: what is reported is a noun, and the verbs in it only tell more of it. */
function isNominal({ tokens, words, verbs, quotationAt }: Passage, clause: Clause): boolean {
  const before = clause.first - 1;
  // «مشيرةً إلى كونه سيحصل على …»
  if (!clause.content || verbs[clause.first] || verbs[clause.first + 1] || tokens[before]?.kind !== 'arabic')
    return false;
  if (quotationAt[clause.first] != null) return false;
  return (
    !((words[before]?.classes ?? 0) & THAT) && ((words[clause.first]?.classes ?? 0) & ~WordClass.noun) === 0
  );
}

/** «نعتقد أن …»، «يجب ألا …»، «يعني أنه …»: what the verb of a clause governs inside it, or null. */
function thoughtIn(passage: Passage, clause: Clause, verb: number): Clause | null {
  const { words, verbs, quotationAt, lexicon } = passage;
  const governor = words[verb]?.verb;
  if (verb < 0) return null;
  const when = governor?.modality?.when;
  const speaks = governor?.cue || when === 'verb' || when === 'present';
  for (let i = verb + 1; i < Math.min(clause.last - 1, verb + THAT_REACH); i++) {
    const classes = words[i]?.classes ?? 0;
    if (verbs[i] || classes & WordClass.relative) return null;
    if (!(classes & THAT) || words[i]?.conjunction || quotationAt[i] !== quotationAt[verb]) continue;
    // «جاء بعد أن …», «قال بسبب أن …» govern nothing.
    const before = words[i - 1]?.classes ?? 0;
    if (before & WordClass.preposition && !(speaks && before & WordClass.lead)) return null;
    // «رفض تأكيد أن …»: what somebody confirms or not, but «رأى محللون أن …».
    if (!governor?.cue && followsNoun(passage, clause, i)) return null;
    // «سيغادر إن لم يوقع»
    if (isIf(passage, i) || phraseAt(passage, lexicon.hedges, i)) return null;
    const whole = classes & (WordClass.suffixed | WordClass.negator);
    const cue = governor?.cue;
    const report = cue?.class === 'opinion' ? reportOf(passage, verb, cue, null, null) : null;
    return { ...clause, first: whole ? i : i + 1, skip: 0, report, content: report !== null };
  }
  return null;
}
