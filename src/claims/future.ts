import { bareNoun } from '../arabic/clitics.ts';
import { COMING, PERSONS } from '../arabic/conjugation.ts';
import type { Modality, Signal } from '../record.ts';
import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { note } from './signals.ts';
import { canSpeak, readSource } from './sources.ts';

/** The future of an auxiliary, or a negator of the future, stands at most so far before its verb. */
const FUTURE_REACH = 2;
/** A date belongs to its verb at most so far after it. */
const SCHEDULE_REACH = 20;
/** A date; a weekday, a day of any year, an hour, or so many days from now: as dates are normalised. */
const DATE = /^\d{4}-\d\d-\d\d$/;
const DAY = /^(-W-\d|--\d\d-\d\d|T\d|P\dD)/;

/** The word that puts a verb into the future: itself, «سوف» or «لن», or its auxiliary («سيكون قد …»); or -1. */
export function futureOf({ words, verbs }: Passage, clause: Clause, verb: number): number {
  if (words[verb]?.future) return verb;
  // «لن تكون هناك شركة تعمل …»: the full verb may be far from its auxiliary.
  for (let i = verb - 1; i >= clause.first; i--) {
    const word = words[i];
    if (!word || word.classes & WordClass.relative) return -1;
    const near = i >= verb - FUTURE_REACH;
    const helps = ((words[i + 1]?.classes ?? 0) & WordClass.imperfective) !== 0;
    if (word.classes & WordClass.future ? near || helps : near && verbs[i] && word.future) return i;
  }
  return -1;
}

/** «يلتقي الفريقان الأحد المقبل»: what is told in the present of a day to come is arranged. */
export function isScheduled(passage: Passage, clause: Clause, verb: number, signals: Signal[]): boolean {
  const { tokens, words, verbs, entities, entityAt } = passage;
  if (verb >= 0 && (words[verb]?.past || verbs[verb] !== 1)) return false;
  for (let i = clause.first; i < Math.min(clause.last, Math.max(verb, clause.first) + SCHEDULE_REACH); i++) {
    const classes = words[i]?.classes ?? 0;
    if (classes & WordClass.relative || (classes & WordClass.imperfective && words[i]?.past)) return false;
    // «تضم التشكيلة لاعبين يخوضون … المقبل»
    if (verb >= 0 && i > verb && verbs[i] && !(words[verb]?.classes ?? 0)) return false;
    if (!COMING.has(tokens[i]?.key ?? '')) continue;
    // «غداً» needs no other word of time.
    const dated =
      !words[i]?.definite ||
      entities[entityAt[i] ?? -1]?.type === 'DATE' ||
      ((words[i - 1]?.classes ?? 0) & WordClass.time) !== 0;
    if (!dated) continue;
    note(passage, signals, 'modality', i, 1);
    return true;
  }
  return false;
}

/** «ستكون المباراة الثلاثاء»، «سيصل الوفد غداً»: whether a day or an hour is named for what the verb tells. */
function namesDay(
  { words, verbs, entities, entityAt }: Passage,
  clause: Clause,
  verb: number,
): boolean {
  for (let i = clause.first; i < clause.last; i++) {
    if (i > verb && (verbs[i] || (words[i]?.classes ?? 0) & WordClass.relative)) return false;
    const value = entities[entityAt[i] ?? -1]?.value;
    if (value && 'iso' in value && (DATE.test(value.iso ?? '') || DAY.test(value.relative ?? '')))
      return true;
  }
  return false;
}

/** What is said of the future: a plan where one acts, or speaks of what is one's own; else a forecast. */
export function foretold(passage: Passage, clause: Clause, verb: number): Modality {
  const { words } = passage;
  const own = words[verb]?.verb?.modality ?? null;
  const day = namesDay(passage, clause, verb);
  const cue = clause.report?.cue?.class;
  if (cue === 'opinion') return 'expected';
  const mine = isMine(passage, verb);
  switch (own?.when) {
    case 'fate':
      return isLinking(passage, verb) && (day || isOfficial(clause)) ? 'planned' : own.modality;
    case 'stay':
      return day || mine || isOwn(passage, clause) || acts(passage, clause, verb) ? 'planned' : own.modality;
    case 'effect':
      return day || mine || (isOfficial(clause) && isOwn(passage, clause)) || acts(passage, clause, verb)
        ? 'planned'
        : own.modality;
    case 'meeting':
      return day || mine || meets(passage, clause) ? 'planned' : own.modality;
    case 'outcome':
      if (own.modality === 'planned' || mine) return 'planned';
      return day && (isOwn(passage, clause) || acts(passage, clause, verb)) ? 'planned' : own.modality;
    case 'present':
    case 'verb':
      return own.modality === 'planned' ? 'planned' : 'expected';
    default:
      return day || mine || isDenied(passage, verb) || isOwn(passage, clause) || acts(passage, clause, verb)
        ? 'planned'
        : 'expected';
  }
}

/** «سيكون»، «ستصبح»: a verb that only links. */
function isLinking({ words }: Passage, verb: number): boolean {
  return ((words[verb]?.classes ?? 0) & (WordClass.imperfective | WordClass.linking)) !== 0;
}

/** What an organisation says of the future it has set itself («أوضحت الشركة أن البطاقة ستكون …»). */
function isOfficial({ report }: Clause): boolean {
  return report?.source?.kind === 'organization';
}

/** I or we; after «لن» also of a verb that is not known («لن أخرس»). */
function isMine({ words }: Passage, verb: number): boolean {
  if (words[verb]?.firstPerson) return true;
  const future = (words[verb - 1]?.classes ?? 0) & WordClass.future;
  return future !== 0 && (words[verb]?.rest ?? '').startsWith(PERSONS.i);
}

/** «لن يقف الفريق …»: what one refuses to do. */
function isDenied({ words }: Passage, verb: number): boolean {
  return words[verb]?.verb !== null && ((words[verb - 1]?.classes ?? 0) & WordClass.negator) !== 0;
}

/** «أنها ستستعين»: what is said of the source itself. */
function isOwn({ words }: Passage, clause: Clause): boolean {
  const head = words[clause.first]?.classes ?? 0;
  return (head & WordClass.suffixed) !== 0 && (head & THAT) !== 0;
}

/** Whether the verb has a subject that can act: no text, and no act itself («موافقة البنك»). */
function acts(passage: Passage, clause: Clause, verb: number): boolean {
  const subject = readSource(passage, clause.first, verb) ?? readSource(passage, verb + 1, clause.last);
  if (subject === null || subject.kind === 'document' || !canSpeak(passage, subject)) return false;
  return !passage.lexicon.act(bareNoun((passage.words[subject.first]?.rest ?? '').slice(subject.skip)));
}

/** «سيواجه المنتخب نظيره …»: whether a team or a competition is named in the clause. */
function meets({ entities, entityAt }: Passage, clause: Clause): boolean {
  for (let i = clause.first; i < clause.last; i++) {
    const entity = entities[entityAt[i] ?? -1];
    if (entity?.type === 'EVENT' || entity?.subtype === 'team') return true;
  }
  return false;
}
