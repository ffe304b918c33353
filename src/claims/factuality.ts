import { ASSIMILATING } from '../arabic/clitics.ts';
import { OWN, WITH } from '../arabic/conjugation.ts';
import type { Modality, Polarity, Signal } from '../record.ts';
import type { Clause, Opener } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { modalityOf } from './reports.ts';
import { canSpeak, readSource } from './sources.ts';
import type { Word } from './words.ts';

/** How surely a clause is put forward. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly signals: Signal[];
}

/** Clauses that share what the cue makes of its content. */
const SHARING: ReadonlySet<Opener> = new Set(['and', 'that', 'comma', 'frame', 'start']);
/** A negator stands at most so far before the verb that it negates. */
const NEGATOR_REACH = 2;
/** In a clause without a verb, the predicate is looked for among its first words. */
const NOMINAL_REACH = 14;
/** «ليس … فقط» */
const ONLY_REACH = 5;
/** Quotation marks around so few tokens hold a title, where they follow its noun. */
const LONGEST_TITLE = 4;
/** In a clause without a verb, a hedge is one of its first words. */
const NOMINAL_HEDGE = 3;

/** Reads negation and modality of a clause, with the words that carry them. */
export function factualityOf(passage: Passage, clause: Clause, before: Factuality | null): Factuality {
  const signals: Signal[] = [];
  const verb = mainVerb(passage, clause);
  const polarity = polarityOf(passage, clause, verb, signals);
  const own = hedgeOf(passage, clause, verb, signals);
  const cue = clause.content || SHARING.has(clause.opener) ? (clause.report?.modality ?? null) : null;
  // The outermost hedge governs: that of the cue, unless the content itself is conditional.
  const modality =
    own === 'conditional' ? own : (cue ?? own ?? shared(passage, clause, verb, before) ?? 'asserted');
  return { polarity, modality, signals };
}

/** «قد يسرّع … ويقلل …»: an imperfect joined by و shares the hedge of the one before. */
function shared(
  { words }: Passage,
  clause: Clause,
  verb: number,
  before: Factuality | null,
): Modality | null {
  const word = words[verb];
  if (!before || clause.opener !== 'and' || verb !== clause.first || !word || word.past || word.future)
    return null;
  return before.modality === 'conditional' ? null : before.modality;
}

/** The verb that the clause turns on: the first that opens no relative clause, the full verb after an auxiliary; or -1. */
export function mainVerb(passage: Passage, clause: Clause): number {
  const { words, verbs, bracketed } = passage;
  let relative = false;
  let auxiliary = -1;
  for (let i = clause.first; i < clause.last; i++) {
    const word = words[i];
    if (!word) break;
    const opens =
      word.classes & (WordClass.relative | WordClass.subordinator) ||
      (word.classes & WordClass.what && verbs[i + 1]);
    if (opens) {
      if (auxiliary >= 0) return auxiliary;
      relative = true;
    } else if (verbs[i] && !bracketed[i]) {
      if (relative || describes(passage, clause, i)) relative = false;
      else if (word.classes & (WordClass.imperfective | WordClass.continuity) && auxiliary < 0) auxiliary = i;
      else return auxiliary >= 0 && i > auxiliary + 8 ? auxiliary : i;
    }
  }
  return auxiliary;
}

function polarityOf(passage: Passage, clause: Clause, verb: number, signals: Signal[]): Polarity {
  let polarity: Polarity = 'positive';
  const negator = negatorOf(passage, clause, verb);
  if (negator >= 0) {
    push(passage, signals, 'negation', negator, 1);
    if (!isGuarded(passage, clause, negator)) polarity = 'negative';
  }
  const report = clause.report;
  if (report?.denies && clause.content) {
    polarity = 'negative';
    if (report.cue) push(passage, signals, 'negation', report.cue.first, report.cue.last - report.cue.first);
  }
  return polarity;
}

function negatorOf(passage: Passage, clause: Clause, verb: number): number {
  const { words, verbs } = passage;
  for (let i = clause.first; i < Math.min(clause.last, clause.first + 3); i++) {
    if ((words[i]?.classes ?? 0) & WordClass.nominalnegator) return i;
  }
  if (verb >= 0 && (words[verb]?.classes ?? 0) & WordClass.linking) {
    for (let i = verb + 1; i < Math.min(clause.last, verb + 5); i++) {
      if ((words[i]?.classes ?? 0) & WordClass.nominalnegator) return i;
    }
  }
  if (verb >= 0) {
    for (let i = verb - 1; i >= Math.max(clause.first, verb - NEGATOR_REACH); i--) {
      const classes = words[i]?.classes ?? 0; // «ما لا يقل عن» is no negation.
      if (classes & WordClass.negator && !((words[i - 1]?.classes ?? 0) & WordClass.what)) return i;
      if (verbs[i] === 1 && !(classes & WordClass.imperfective)) break;
    }
    // «لم تكن … تهدف»: the negator stands before the auxiliary; «بات لا يسعى»: after it.
    for (let i = clause.first; i < verb; i++) {
      const classes = words[i]?.classes ?? 0;
      if (classes & WordClass.relative) break;
      if (
        classes & WordClass.negator &&
        verbs[i + 1] === 1 &&
        (words[i + 1]?.classes ?? 0) & (WordClass.imperfective | WordClass.continuity)
      )
        return i;
    }
  }
  return nominalNegator(passage, clause, verb);
}

/** «ليس جيداً»، «غير صحيح»، «لا علاقة له»: what is negated is no verb, or follows a verb that only links («بات غير ممكن»). */
function nominalNegator(passage: Passage, clause: Clause, verb: number): number {
  const { tokens, words, verbs, bracketed } = passage;
  const links =
    verb >= 0 &&
    ((words[verb]?.classes ?? 0) & (WordClass.imperfective | WordClass.continuity | WordClass.linking)) !== 0;
  const to = Math.min(verb >= 0 && !links ? verb : clause.last, clause.first + NOMINAL_REACH);
  let relative = false;
  for (let i = clause.first; i < to; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || bracketed[i]) continue;
    if (word.classes & WordClass.relative) relative = true;
    else if (verbs[i]) relative = false;
    if ((word.conjunction && i > clause.first) || relative || isTitled(passage, i)) continue;
    if (word.classes & WordClass.copula) return i;
    if (word.classes & WordClass.negator && !verbs[i + 1] && namesNothing(words[i + 1])) return i;
    if (!(word.classes & WordClass.exceptive) || i + 2 > clause.last) continue;
    // «من غير المتوقع»
    if (i <= clause.first + 1 && before && before.classes & WordClass.partitive) return i;
    if (words[i + 1]?.definite) continue;
    if (
      i <= clause.first + 1 ||
      before?.definite ||
      tokens[i - 1]?.kind === 'mark' ||
      verbs[i - 1] ||
      i + 3 >= clause.last
    ) {
      return i;
    }
  }
  return -1;
}

/** Whether a word may be what «لا» says there is none of («لا علاقة له»); «لا للتفاوض» only sets apart. */
function namesNothing(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.classes === 0 &&
    !word.definite &&
    !(word.rest.startsWith(ASSIMILATING) && word.rest.length > 3)
  );
}

/** Whether token `i` stands in quotation marks that hold a name or a term. */
function isTitled({ tokens, words, verbs, entityAt, quotations }: Passage, i: number): boolean {
  const pair = quotations.pairs[quotations.at[i] ?? -1];
  if (pair === undefined || pair.close - pair.open > LONGEST_TITLE) return false;
  const noun = pair.open - 1;
  return (
    tokens[noun]?.kind === 'arabic' &&
    !words[noun]?.definite &&
    verbs[noun] === 0 &&
    (entityAt[noun] ?? -1) < 0
  );
}

/** «لا يزال»، «لم … إلا»، «ليس فقط … بل»: the words negate, the sentence does not. */
function isGuarded({ words }: Passage, clause: Clause, negator: number): boolean {
  const next = words[negator + 1];
  if (next && next.classes & (WordClass.continuity | WordClass.affirming)) return true;
  for (let i = negator + 1; i < Math.min(clause.last, negator + ONLY_REACH); i++) {
    if ((words[i]?.classes ?? 0) & WordClass.only) return true;
  }
  for (let i = negator + 1; i < clause.last; i++) {
    const word = words[i];
    if (word && word.classes & WordClass.restriction) return !((words[i + 1]?.classes ?? 0) & THAT);
  }
  return false;
}

/** The hedge of the content itself: a phrase before the verb, «قد» with an imperfect, the verb's own meaning, or its future. */
function hedgeOf(passage: Passage, clause: Clause, verb: number, signals: Signal[]): Modality | null {
  const { tokens, words, lexicon } = passage;
  const until = verb >= 0 ? verb + 1 : Math.min(clause.last, clause.first + NOMINAL_HEDGE);
  let hedge: Modality | null = null;
  for (let i = clause.first; i < clause.last; i++) {
    const word = words[i];
    if (!word) break;
    const keyAt = (k: number) => tokens[k]?.key;
    const match =
      lexicon.hedges.match(word.rest, keyAt, i + 1) ??
      lexicon.hedges.match(tokens[i]?.key ?? '', keyAt, i + 1);
    if (match?.value === 'asserted') i += match.length - 1;
    else if (match && (match.value === 'conditional' ? opensCondition(passage, clause, i) : i < until)) {
      push(passage, signals, 'modality', i, match.length);
      hedge = match.value === 'conditional' ? match.value : (hedge ?? match.value);
      i += match.length - 1;
    } else if (word.classes & WordClass.perfective && i < until) {
      if (!doubts(passage, i)) continue;
      push(passage, signals, 'modality', i, 1);
      hedge ??= 'possible';
    } else if (i === clause.first && word.classes & WordClass.obliging && obliges(passage, clause)) {
      push(passage, signals, 'modality', i, 1);
      hedge ??= 'desired';
    }
  }
  return hedge ?? verbHedge(passage, clause, verb, signals);
}

function verbHedge(passage: Passage, clause: Clause, verb: number, signals: Signal[]): Modality | null {
  const { words } = passage;
  const word = words[verb];
  if (!word) return null;
  let future = word.future ? verb : -1;
  for (let i = verb - 1; i >= Math.max(clause.first, verb - NEGATOR_REACH); i--) {
    if ((words[i]?.classes ?? 0) & WordClass.future) future = i;
    // The future auxiliary: «سيكون قد …», «سيتم …».
    if (words[i]?.future) future = i;
  }
  if (word.imperative) {
    push(passage, signals, 'modality', verb, 1);
    return 'desired';
  }
  const own = word.verb?.modality ?? null;
  const denied = ((words[verb - 1]?.classes ?? 0) & WordClass.negator) !== 0 && own?.modality === 'possible';
  if (
    own &&
    own.when !== 'outcome' &&
    (own.when === 'verb' || !word.past) &&
    !denied &&
    followedBy(passage, clause, verb, own.preposition)
  ) {
    push(passage, signals, 'modality', verb, 1);
    return own.modality;
  }
  const cue = word.verb?.cue;
  // A demand, hope or promise that names no content of its own («طلب من الشرطة إجراء فحص»).
  if (cue && !cue.flags.has('that') && !clause.content) {
    const meant = modalityOf(cue);
    if (meant) {
      push(passage, signals, 'modality', verb, 1);
      return meant;
    }
  }
  if (future < 0) return null;
  push(passage, signals, 'modality', future, 1);
  if (own?.when === 'outcome' && !word.firstPerson) return own.modality;
  return isPlan(passage, clause, verb) ? 'planned' : 'expected';
}

function push(
  { tokens, document }: Passage,
  signals: Signal[],
  kind: Signal['kind'],
  first: number,
  length: number,
): void {
  const start = tokens[first];
  const end = tokens[first + length - 1];
  if (!start || !end) return;
  signals.push({ kind, text: document.text.slice(start.start, end.end), start: start.start, end: end.end });
}

/** Whether the preposition that makes a verb a plan follows it, after its subject at most. */
function followedBy({ words }: Passage, clause: Clause, verb: number, preposition: string | null): boolean {
  if (preposition === null) return true;
  for (let i = verb + 1; i < Math.min(clause.last, verb + 8); i++) {
    if ((words[i]?.classes ?? 0) & WordClass.restriction) return false;
    if (words[i]?.rest === preposition) return true;
  }
  return false;
}

/** Whether a future act is someone's own plan: said in the first person, of the source itself («أنها ستستعين»), or of one that can act. */
function isPlan(passage: Passage, clause: Clause, verb: number): boolean {
  const { words } = passage;
  if (words[verb]?.firstPerson) return true;
  if ((words[clause.first]?.classes ?? 0) & WordClass.suffixed) return true;
  const before = readSource(passage, clause.first, verb);
  const subject = before ?? readSource(passage, verb + 1, clause.last);
  return subject !== null && canSpeak(passage, subject) && subject.kind !== 'document';
}

/** Whether «قد» at token `i` stands before an imperfect, which it makes doubtful; a perfect it makes certain. */
function doubts({ words, verbs }: Passage, i: number): boolean {
  const at = (words[i + 1]?.classes ?? 0) & WordClass.negator ? i + 2 : i + 1;
  const verb = words[at];
  if (!verb || verbs[at] !== 1 || verb.past) return false;
  // «وقد تزيّن» is a perfect, though it looks like an imperfect too.
  return words[i]?.conjunction === 0 || verb.lean === null || (verb.classes & WordClass.imperfective) !== 0;
}

/** «على الحكومة أن تدفع …». */
function obliges({ words, verbs }: Passage, clause: Clause): boolean {
  for (let i = clause.first + 1; i < Math.min(clause.last, clause.first + 9); i++) {
    if (verbs[i]) return false;
    const classes = words[i]?.classes ?? 0;
    if (classes & WordClass.complementiser && !(classes & WordClass.suffixed)) return i > clause.first + 1;
  }
  return false;
}

/** «في حال» makes a condition only at the head of a clause; «إذا» anywhere. */
function opensCondition({ words }: Passage, clause: Clause, i: number): boolean {
  return i <= clause.first + 1 || ((words[i]?.classes ?? 0) & WordClass.preposition) === 0;
}

/** Whether a verb only describes an indefinite noun that a preposition governs («مزودة بخاصية لا يعرفها كثيرون»). */
function describes({ words, verbs, tokens, entityAt }: Passage, clause: Clause, verb: number): boolean {
  const noun = (words[verb - 1]?.classes ?? 0) & WordClass.negator ? verb - 2 : verb - 1;
  const word = words[noun];
  if (!word || noun <= clause.first || words[verb]?.conjunction || tokens[noun]?.kind !== 'arabic')
    return false;
  if (
    word.definite ||
    OWN.test(tokens[noun]?.light ?? '') ||
    word.classes !== 0 ||
    verbs[noun] ||
    (entityAt[noun] ?? -1) >= 0
  )
    return false;
  return WITH.test(word.rest) || ((words[noun - 1]?.classes ?? 0) & WordClass.lead) !== 0;
}
