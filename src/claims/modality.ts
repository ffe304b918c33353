import { FUTURE, JUSSIVE } from '../arabic/conjugation.ts';
import { BI_NOUN } from '../arabic/inflection.ts';
import { WRITTEN_ON } from '../arabic/particles.ts';
import type { Modality, Signal } from '../record.ts';
import { bareAct, isAct } from './acts.ts';
import type { Clause } from './clause.ts';
import { foretold } from './forecasts.ts';
import { futureOf, isScheduled } from './future.ts';
import { ACT, type CueEntry, THAT, WordClass } from './lexicon.ts';
import { shuns } from './negators.ts';
import { followsNoun } from './noun-content.ts';
import { objectHedge } from './object-hedges.ts';
import { isOwed } from './obligations.ts';
import { type Passage, phraseAt } from './passage.ts';
import { modalityOf } from './reports.ts';
import { note } from './signals.ts';
import { wordHedge } from './word-hedges.ts';
import type { Word } from './words.ts';

/** A verb that shares its hedge with one joined to it stands at most so far before that. */
const JOINED_REACH = 40;
/** The object of a verb, or its preposition, stands at most so far after it. */
const OBJECT_REACH = 8;
/** After these a future is not what is said in a clause without a verb of its own. */
const ELSEWHERE = WordClass.subordinator | WordClass.relative | WordClass.question;
/** A hedge between a cue and أن stands at most so far before أن. */
const LEAD_REACH = 4;

/** «قد يسرّع … ويقلل …»، «ثم ترتفع»: an imperfect joined to the one before, of the same person, shares its hedge. */
export function shared(
  passage: Passage,
  clause: Clause,
  verb: number,
  before: { readonly modality: Modality } | null,
): Modality | null {
  const { words, verbs } = passage;
  const word = words[verb];
  if (!before || !word || word.past || word.future) return null;
  // «سيوحّد …، ما يساعد على …»
  if (clause.opener === 'what' || clause.opener === 'result')
    return before.modality === 'planned' || before.modality === 'expected' ? 'expected' : null;
  // «يجب أن نصبر وأن نواصل …», but «وأن الأسعار ترتفع» tells something new.
  if (clause.opener !== 'and' && clause.opener !== 'order' && clause.opener !== 'that') return null;
  if (verb !== clause.first || before.modality === 'conditional') return null;
  for (let i = verb - 1; i >= Math.max(0, verb - JOINED_REACH); i--)
    if (verbs[i] && !words[i]?.past) return personOf(words[i]) === personOf(word) ? before.modality : null;
  return null;
}

/** The letter that marks the person of an imperfect. */
function personOf(word: Word | undefined): string {
  const skip = word?.future && word.rest.startsWith(FUTURE) ? FUTURE.length : 0;
  return word?.rest.charAt(skip) ?? '';
}

/** «أعرب عن أمله في أن …»، «متمنياً أن …»: the hedge between a cue and the content after أن or a quotation mark. */
export function hedgeBefore(passage: Passage, clause: Clause, signals: Signal[]): Modality | null {
  const { tokens, words, verbs, lexicon } = passage;
  // «نوه إلى ضرورة "خلق فرص"»
  const leads = (i: number) => tokens[i]?.kind === 'mark' || ((words[i]?.classes ?? 0) & THAT) !== 0;
  const from = leads(clause.first) ? clause.first : clause.first - 1;
  if (!leads(from)) return null;
  for (let i = from - 1; i >= Math.max(from - LEAD_REACH, clause.report?.cue?.last ?? 0); i--) {
    const word = words[i];
    if (!word || verbs[i] || tokens[i]?.kind === 'mark') return null;
    const match = phraseAt(passage, lexicon.hedges, i)?.value.modality;
    const meant = match ?? (word.participle && modalityOf(word.participle));
    if (!meant || meant === 'asserted' || meant === 'conditional') continue;
    note(passage, signals, 'modality', i, 1);
    return meant;
  }
  return null;
}

/** The hedge of the content itself: a phrase before the verb, «قد» with an imperfect, the verb's own meaning, or its future. */
export function hedgeOf(passage: Passage, clause: Clause, verb: number, signals: Signal[]): Modality | null {
  const hedge =
    wordHedge(passage, clause, verb, signals) ?? (isOwed(passage, clause, verb) ? 'desired' : null);
  if (hedge || verb >= 0) return hedge ?? verbHedge(passage, clause, verb, signals);
  // «أعلنت إطلاق هاتف الشهر المقبل»
  if (clause.content) return isScheduled(passage, clause, verb, signals) ? 'planned' : null;
  // «… من بينها مدينة ستشهد …»: all that is said is in the relative clause.
  const { words, verbs } = passage;
  for (let i = clause.first; i < clause.last; i++) {
    if ((words[i]?.classes ?? 0) & ELSEWHERE || followsNoun(passage, clause, i)) return null;
    if (verbs[i] && words[i]?.future) return verbHedge(passage, clause, i, signals);
  }
  return null;
}

/** «لم تدرس»، «لم تكن تهدف»: whether a verb tells what has not been. */
function neverWas({ words }: Passage, verb: number): boolean {
  const auxiliary = (words[verb - 1]?.classes ?? 0) & WordClass.imperfective ? 1 : 0;
  const classes = words[verb - 1 - auxiliary]?.classes ?? 0;
  return (classes & WordClass.past) !== 0 && (classes & WordClass.negator) !== 0;
}

function verbHedge(passage: Passage, clause: Clause, verb: number, signals: Signal[]): Modality | null {
  const { words } = passage;
  const word = words[verb];
  if (!word) return null;
  if (word.imperative || forbids(passage, verb)) {
    note(passage, signals, 'modality', verb, 1);
    return 'desired';
  }
  const future = futureOf(passage, clause, verb);
  const own = word.verb?.modality ?? null;
  const past = word.past || neverWas(passage, verb);
  // «لا يخشى المنافسة»: what is not feared is not expected.
  const denied = own?.modality === 'expected' && ((words[verb - 1]?.classes ?? 0) & WordClass.negator) !== 0;
  const present = own !== null && (own.when === 'verb' || (own.when === 'present' && !past && !denied));
  if (own && present && followedBy(passage, clause, verb, own.preposition)) {
    note(passage, signals, 'modality', verb, 1);
    // «سيحتاج»: what will be needed or possible is a forecast.
    return future >= 0 && own.modality !== 'planned' ? 'expected' : own.modality;
  }
  const cue = word.verb?.cue;
  const meant = cue && future < 0 && hopes(passage, clause, verb, cue) ? modalityOf(cue) : null;
  if (meant) {
    note(passage, signals, 'modality', verb, 1);
    return meant;
  }
  // «استبعدت أن يخفض … العام المقبل»: after أن nothing is told.
  const told = !((words[verb - 1]?.classes ?? 0) & THAT);
  if (future < 0 && told && isScheduled(passage, clause, verb, signals)) return 'planned';
  if (future < 0) return objectHedge(passage, clause, verb, signals);
  note(passage, signals, 'modality', future, 1);
  return foretold(passage, clause, verb);
}

/** A demand or hope that is no report: «طالبوا بالعدالة», «طلب من الشرطة إجراء فحص», but «طلب كوباً», «لم يطلب الإفراج». */
function hopes(passage: Passage, clause: Clause, verb: number, cue: CueEntry): boolean {
  if (cue.class === 'commitment') return vows(passage, verb);
  if (!cue.flags.has('that')) return true;
  return (
    cue.class === 'demand' &&
    cue.nominal.has('np') &&
    !neverWas(passage, verb) &&
    namesAct(passage, clause, verb)
  );
}

/** «هدد بعدم التمديد»، «توعد بأن يرد»: whether what is promised, right after its verb, is an act; «هددت برد قوي» tells a threat. */
function vows(passage: Passage, verb: number): boolean {
  const { tokens, words, lexicon } = passage;
  const next = words[verb + 1];
  if (!next || neverWas(passage, verb)) return false;
  if (next.classes & (WordClass.nominalnegator | WordClass.bythat) || shuns(passage, verb + 1)) return true;
  return BI_NOUN.test(next.rest) && isAct(tokens[verb + 1]?.key.slice(1) ?? '', lexicon);
}

/** «لا تتعجلوا»: whether a verb tells several people not to do something. */
function forbids({ words, tokens }: Passage, verb: number): boolean {
  const before = words[verb - 1];
  if (
    !before ||
    !(before.classes & WordClass.negator) ||
    before.classes & (WordClass.past | WordClass.future)
  )
    return false;
  return words[verb]?.past === false && JUSSIVE.test(tokens[verb]?.light ?? '');
}

/** «طلب من الشرطة إجراء فحص»: whether a verbal noun stands after a verb. */
function namesAct(passage: Passage, clause: Clause, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(clause.last, verb + OBJECT_REACH); i++)
    if (isActAt(passage, i)) return true;
  return false;
}

/** «تستهدف الشركة رفع الإنتاج», but «تستهدف الغارات قواعد»: whether the object of a verb, after its subject, is a verbal noun. */
function aimsAtAct(passage: Passage, clause: Clause, verb: number): boolean {
  const { words, entityAt } = passage;
  const isDefinite = (i: number) => words[i]?.definite || entityAt[i] != null;
  for (let i = verb + 1; i < Math.min(clause.last, verb + OBJECT_REACH); i++) {
    if (isActAt(passage, i)) return true;
    // «حملة الإعلانات»
    if ((words[i]?.classes ?? 0) & ~WordClass.noun || !(isDefinite(i) || isDefinite(i + 1))) return false;
  }
  return false;
}

function isActAt({ words, entityAt, lexicon }: Passage, i: number): boolean {
  return words[i]?.classes === 0 && !entityAt[i] && isAct(bareAct(words[i]), lexicon);
}

/** «يتجه إلى بغداد»: whether token `i` is a place, where one goes. */
function isPlace({ entityAt }: Passage, i: number): boolean {
  return entityAt[i]?.type === 'LOC';
}

/** Whether the preposition that makes a verb a plan follows it, after its subject at most. */
function followedBy(passage: Passage, clause: Clause, verb: number, preposition: string | null): boolean {
  if (preposition === null) return true;
  if (preposition === ACT) return aimsAtAct(passage, clause, verb);
  const { words, entityAt } = passage;
  // «يتجه لإلغاء …» for «يتجه إلى إلغاء …»
  const letter = preposition.length === 1 ? preposition : (WRITTEN_ON[preposition] ?? '');
  for (let i = verb + 1; i < Math.min(clause.last, verb + OBJECT_REACH); i++) {
    if ((words[i]?.classes ?? 0) & WordClass.restriction) return false;
    const rest = words[i]?.rest ?? '';
    const written = !entityAt[i] && rest.startsWith(letter);
    // «تتجه نحو العودة إلى تونس»
    if ((letter && written) || rest === preposition)
      return (
        !isPlace(passage, letter && written ? i : i + 1) || namesAct(passage, { ...clause, last: i }, verb)
      );
    // «يتجه للسعودية»
    if (letter && rest.startsWith(letter) && isPlace(passage, i)) return false;
  }
  return false;
}
