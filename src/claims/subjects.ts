import { ACCUSATIVE, THIRD_PERSON } from '../arabic/conjugation.ts';
import type { Clause } from './clause.ts';
import { NO_NOUN, WordClass } from './lexicon.ts';
import { type Passage, phraseAt } from './passage.ts';
import { mainVerb } from './predicate.ts';
import { isPrefixed } from './prefixed.ts';

/** A noun phrase: tokens `first` to `last` (exclusive), without `skip` letters of the first. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
}

const LONGEST = 8;
const NO_HEAD =
  NO_NOUN |
  WordClass.time |
  WordClass.perfective |
  WordClass.past |
  WordClass.conjoining |
  WordClass.suffixed;

/** What a clause is about: the noun phrase after its verb or, where that is none, the one before it; null where it is not written. */
export function subjectOf(passage: Passage, clause: Clause): NounPhrase | null {
  const verb = mainVerb(passage, clause);
  if (verb < 0) return nounPhrase(passage, clause.first, clause.last, clause.skip);
  const before = verb > clause.first ? nounPhrase(passage, clause.first, verb, clause.skip) : null;
  if (before) return before;
  const after = nounPhrase(passage, verb + 1, clause.last, 0);
  // «ترتفع تدريجياً»
  return after && isIndefiniteObject(passage, after.first) ? null : after;
}

/** Whether a subject only points to one named before («هو»). */
export function pointsBack({ words }: Passage, { first }: NounPhrase): boolean {
  return THIRD_PERSON.has(words[first]?.rest ?? '');
}

/** The noun phrase that begins at `from` or after words that may stand before it. */
function nounPhrase(passage: Passage, from: number, to: number, skip: number): NounPhrase | null {
  const { tokens, words, verbs, entityAt, entities, mentionAt, lexicon } = passage;
  let first = from;
  while (first < to && (tokens[first]?.kind === 'mark' || isAside(passage, first))) first++;
  // «لذلك …»، «ربما …»
  const led = phraseAt(passage, lexicon.connectives, first) ?? phraseAt(passage, lexicon.hedges, first);
  first += led?.length ?? 0;
  const head = words[first];
  if (first >= to || !head || head.classes & NO_HEAD || verbs[first] || head.participle) return null;
  const left = first === from ? skip : head.conjunction;
  if (left === head.conjunction && isPrefixed(passage, first)) return null;
  if (entities[entityAt[first] ?? -1]?.type === 'DATE') return null;
  let last = first + 1;
  for (; last < Math.min(to, first + LONGEST); last++) {
    const word = words[last];
    if (!word || verbs[last] || word.classes || word.participle) break;
    if (tokens[last]?.kind === 'mark' && mentionAt[last] !== mentionAt[last - 1]) break;
    if ((mentionAt[last] ?? -1) >= 0 && mentionAt[last] === mentionAt[last - 1]) continue;
    if ((mentionAt[last - 1] ?? -1) >= 0 && !(word.definite && word.conjunction === 0)) break;
    if (word.conjunction) break;
    // After a definite noun only another definite word belongs to the phrase.
    if (words[last - 1]?.definite && !word.definite && (mentionAt[last] ?? -1) < 0) break;
  }
  return { first, last, skip: left };
}

/** Whether the noun at token `i`, after its verb, is in the indefinite accusative. */
function isIndefiniteObject({ words, entityAt }: Passage, i: number): boolean {
  const word = words[i];
  return word?.classes === 0 && !word.definite && (entityAt[i] ?? -1) < 0 && ACCUSATIVE.test(word.rest);
}

function isAside({ words, entityAt, entities }: Passage, i: number): boolean {
  const classes = words[i]?.classes ?? 0;
  const aside =
    WordClass.time | WordClass.perfective | WordClass.past | WordClass.imperfective | WordClass.continuity;
  return (classes & aside) !== 0 || entities[entityAt[i] ?? -1]?.type === 'DATE';
}
