import { COMING } from '../arabic/particles.ts';
import type { Signal } from '../record.ts';
import type { Clause } from './clause.ts';
import { WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { note } from './signals.ts';

/** The future of an auxiliary, or a negator of the future, stands at most so far before its verb. */
const FUTURE_REACH = 2;
/** A date belongs to its verb at most so far after it. */
const SCHEDULE_REACH = 20;

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
  const { tokens, words, verbs, entityAt } = passage;
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
      entityAt[i]?.type === 'DATE' ||
      ((words[i - 1]?.classes ?? 0) & WordClass.time) !== 0;
    if (!dated) continue;
    note(passage, signals, 'modality', i, 1);
    return true;
  }
  return false;
}
