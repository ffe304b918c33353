import { BI_NOUN } from '../arabic/inflection.ts';
import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import { followsNoun, isPlain } from './noun-content.ts';
import type { Passage } from './passage.ts';
import { describesSubject, isTopic } from './topics.ts';

/** A full verb stands at most so far after its auxiliary. */
const AUXILIARY_REACH = 8;

/** The verb that the clause turns on: the first that opens no relative clause, the full verb after an auxiliary; or -1. */
export function mainVerb(passage: Passage, clause: Clause): number {
  const { tokens, words, verbs, bracketed } = passage;
  let subordinate = false;
  let skipped = -1;
  let auxiliary = -1;
  for (let i = clause.first; i < clause.last; i++) {
    const word = words[i];
    if (!word) break;
    if (tokens[i]?.kind === 'mark') skipped = -1;
    // «…، ما أدى إلى …» goes on.
    const goesOn = clause.opener === 'what' && i === clause.first;
    const inside = auxiliary < 0 && followsNoun(passage, clause, i);
    // «لا يعلم متى ستبدأ …»
    const asks = i > clause.first && (word.classes & WordClass.question) !== 0;
    if ((!goesOn && subordinates(passage, i)) || asks || governs(passage, skipped, i) || inside) {
      if (auxiliary >= 0) return auxiliary;
      subordinate = true;
    } else if (verbs[i] && !bracketed[i]) {
      const helps = (word.classes & (WordClass.imperfective | WordClass.continuity)) !== 0;
      // «الذي كان يعمل …»: the relative clause goes on to its full verb.
      if (subordinate && helps && verbs[i + 1] && words[i + 1]?.conjunction === 0) continue;
      if (subordinate || describes(passage, clause, i)) {
        subordinate = false;
        skipped = i;
      } else if (isTopic(passage, clause, i) || describesSubject(passage, clause, i)) continue;
      else if (helps && auxiliary < 0) auxiliary = i;
      else return auxiliary >= 0 && i > auxiliary + AUXILIARY_REACH ? auxiliary : i;
    }
  }
  return auxiliary;
}

/** Whether the next verb after token `i` belongs to a clause inside the clause: a relative one, or one that says when or why. */
export function subordinates({ words, verbs }: Passage, i: number): boolean {
  const classes = words[i]?.classes ?? 0;
  if (classes & (WordClass.relative | WordClass.subordinator)) return true;
  const verb = verbs[i + 1] === 1;
  // «ما» and its verb, and «من» and its verb, are a thing and a person; «ما زال» goes on.
  const goesOn = classes & WordClass.what && (words[i + 1]?.classes ?? 0) & WordClass.continuity;
  if (verb && !goesOn && classes & (WordClass.what | WordClass.partitive)) return true;
  // «بعد أن فاز …»، «منذ تولى …»; «أكد على أن …» tells what.
  const temporal =
    (classes & WordClass.preposition) !== 0 && !(classes & (WordClass.lead | WordClass.suffixed));
  return temporal && (verb || opensThat(words[i + 1]));
}

/** «الذي اعتبر أن البلدان لا تمارس …»: whether token `i` begins what a verb that has been passed over governs. */
function governs({ words }: Passage, verb: number, i: number): boolean {
  const governor = verb < 0 ? null : words[verb]?.verb;
  if ((governor?.cue ?? governor?.modality ?? null) === null || !opensThat(words[i])) return false;
  // «هو ما يعني أنه …» says it of the whole, «هو ما يخشاه …» names a thing.
  const what = (words[verb - 1]?.classes ?? 0) & WordClass.what;
  return !(what && (words[verb - 2]?.classes ?? 0) & WordClass.pronoun && !words[verb]?.object);
}

function opensThat(word: Passage['words'][number] | undefined): boolean {
  return word !== undefined && (word.classes & THAT) !== 0 && word.conjunction === 0;
}

/** Whether a verb only describes an indefinite noun («مزودة بخاصية لا يعرفها كثيرون»). */
function describes(passage: Passage, clause: Clause, verb: number): boolean {
  const negated = ((passage.words[verb - 1]?.classes ?? 0) & WordClass.negator) !== 0;
  return !passage.words[verb]?.conjunction && isAttribute(passage, clause, negated ? verb - 1 : verb);
}

/**
 * Whether what begins at token `i` only describes the noun before it: an indefinite one, with its adjectives, that a preposition
 * governs, or of which the clause says that there is one («هناك أوقات لم …»).
 */
export function isAttribute(passage: Passage, clause: Clause, i: number): boolean {
  const { words } = passage;
  let noun = i - 1;
  while (noun > clause.first && isPlain(passage, noun) && words[noun]?.conjunction === 0) noun--;
  if (noun === i - 1) return false;
  if (BI_NOUN.test(words[i - 1]?.rest ?? '')) return true;
  const before = words[noun]?.classes ?? 0;
  if (before & WordClass.lead) return noun > clause.first || noun === i - 2;
  // «مقارنة مع فتيات لم …»; a verb may as well be that of the clause («دون حماية يثير …»).
  const negated = ((words[i]?.classes ?? 0) & WordClass.negator) !== 0;
  if (before & WordClass.preposition && !(before & WordClass.suffixed)) return negated && noun > clause.first;
  return (before & (WordClass.locative | WordClass.having)) !== 0;
}
