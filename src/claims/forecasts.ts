import { bareNoun } from '../arabic/clitics.ts';
import { PERSONS } from '../arabic/conjugation.ts';
import type { Modality } from '../record.ts';
import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { canSpeak, readSource } from './sources.ts';

/** A date; a weekday, a day of any year, an hour, or so many days from now: as dates are normalised. */
const DATE = /^\d{4}-\d\d-\d\d$/;
const DAY = /^(-W-\d|--\d\d-\d\d|T\d|P\dD)/;

/** What the future of a verb says: a plan, or a forecast, which all that is merely thought is («أعتقد أنه سيعود»). */
export function foretold(passage: Passage, clause: Clause, verb: number): Modality {
  const thought = clause.content && clause.report?.cue?.class === 'opinion';
  return !thought && !isThere(passage, clause, verb) && isPlan(passage, clause, verb)
    ? 'planned'
    : 'expected';
}

/** «لن تكون هناك شركة تعمل …»: what there will be is nobody's act. */
function isThere({ words }: Passage, clause: Clause, verb: number): boolean {
  let i = verb - 1;
  while (i >= clause.first && !((words[i]?.classes ?? 0) & WordClass.imperfective)) i--;
  return i >= clause.first && ((words[i + 1]?.classes ?? 0) & WordClass.locative) !== 0;
}

/** Whether the future of a verb tells what someone will do or what is arranged, by the class of the verb. */
function isPlan(passage: Passage, clause: Clause, verb: number): boolean {
  const own = passage.words[verb]?.verb?.modality;
  const day = () => namesDay(passage, clause, verb);
  const mine = () => isMine(passage, verb);
  const itself = () => isOfItself(passage, clause);
  const agent = () => hasAgent(passage, clause, verb);
  switch (own?.when) {
    case 'verb':
    case 'present':
      return own.modality === 'planned';
    case 'fate':
      return isLinking(passage, verb) && (isOfficial(clause) || day());
    case 'outcome':
      return own.modality === 'planned' || mine() || (day() && (itself() || agent()));
    case 'stay':
      return mine() || itself() || (!clause.report?.source && agent()) || day();
    case 'effect':
      return mine() || (isOfficial(clause) && itself()) || agent() || day();
    case 'meeting':
      return mine() || isContest(passage, clause) || day();
    default:
      return isRefused(passage, verb) || mine() || itself() || agent() || day();
  }
}

/** «ستكون المباراة الثلاثاء»، «سيصل الوفد غداً»: whether a day or an hour is named for what the verb tells. */
function namesDay({ words, verbs, entityAt }: Passage, clause: Clause, verb: number): boolean {
  let relative = false;
  for (let i = clause.first; i < clause.last; i++) {
    const opens = ((words[i]?.classes ?? 0) & WordClass.relative) !== 0;
    if (i > verb && (verbs[i] || opens)) return false;
    relative = i < verb && (relative || opens);
    const value = entityAt[i]?.value;
    if (relative || !value || !('iso' in value)) continue;
    if (DATE.test(value.iso ?? '') || DAY.test(value.relative ?? '')) return true;
  }
  return false;
}

/** «سيكون»، «ستصبح»: a verb that only links. */
function isLinking({ words }: Passage, verb: number): boolean {
  return ((words[verb]?.classes ?? 0) & (WordClass.imperfective | WordClass.linking)) !== 0;
}

/** What an organisation says is what it has decided («أوضحت الشركة أن البطاقة ستكون …»). */
function isOfficial({ report }: Clause): boolean {
  return report?.source?.kind === 'organization';
}

/** I or we; after «لن» also of a verb that is not known («لن أخرس»). */
function isMine({ words }: Passage, verb: number): boolean {
  if (words[verb]?.firstPerson) return true;
  const future = ((words[verb - 1]?.classes ?? 0) & WordClass.future) !== 0;
  return future && (words[verb]?.rest ?? '').startsWith(PERSONS.i);
}

/** «أنها ستستعين»: what is said of the source itself. */
function isOfItself({ words }: Passage, clause: Clause): boolean {
  const head = words[clause.first]?.classes ?? 0;
  return (head & WordClass.suffixed) !== 0 && (head & THAT) !== 0;
}

/** Whether the verb has a subject that can act: people («سيخرجون»), or one that is no text and no act itself («موافقة البنك»). */
function hasAgent(passage: Passage, clause: Clause, verb: number): boolean {
  if (passage.words[verb]?.people) return true;
  const subject = readSource(passage, clause.first, verb) ?? readSource(passage, verb + 1, clause.last);
  if (subject === null || subject.kind === 'document' || !canSpeak(passage, subject)) return false;
  return !passage.lexicon.act(bareNoun((passage.words[subject.first]?.rest ?? '').slice(subject.skip)));
}

/** «سيواجه المنتخب نظيره …»: whether a team or a competition is named. */
function isContest({ entityAt }: Passage, clause: Clause): boolean {
  for (let i = clause.first; i < clause.last; i++) {
    const entity = entityAt[i];
    if (entity?.type === 'EVENT' || entity?.subtype === 'team') return true;
  }
  return false;
}

/** «لن يقف الفريق …»: what one refuses to do. */
function isRefused({ words }: Passage, verb: number): boolean {
  return words[verb]?.verb !== null && ((words[verb - 1]?.classes ?? 0) & WordClass.negator) !== 0;
}
