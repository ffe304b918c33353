import { ARTICLE } from '../arabic/clitics.ts';
import { ALSO, IN, QUANTIFIER, THEREBY, TIME } from '../arabic/particles.ts';
import { COMMAS } from '../arabic/punctuation.ts';
import { CAUSES } from '../arabic/verbs.ts';
import type { Clause } from './clause.ts';
import { type Connective, type ConnectiveKind, THAT, WordClass } from './lexicon.ts';
import { phraseFrom } from './noun-phrases.ts';
import { type Passage, phraseAt } from './passage.ts';
import type { PhraseMatch } from './phrases.ts';

/** «في وقت أكدت بريطانيا …» */
const IN_A_TIME: PhraseMatch<Connective> = { value: { kind: 'scene', suffixed: false }, length: 2, open: 0 };

/** With these a clause without a verb states something. */
const PREDICATING =
  THAT |
  WordClass.pronoun |
  WordClass.copula |
  WordClass.imperfective |
  WordClass.linking |
  WordClass.locative;

/**
 * Whether a connective of this kind at token `i` opens a clause; `next` is the token after it. See `data/claims/phrases.tsv` for the
 * kinds.
 */
export function admits(
  passage: Passage,
  open: Clause,
  kind: ConnectiveKind,
  i: number,
  next: number,
  last: number,
  afterMark: boolean,
): boolean {
  const { words, verbs } = passage;
  const joined = afterMark || i === open.first || words[i]?.conjunction === 1;
  const verb = verbs[next] === 1;
  const predicate = leadsVerb(passage, next);
  switch (kind) {
    case 'verbatim':
    case 'topical':
      return false;
    case 'head':
      return joined || saysBesides(passage, open, next, last);
    case 'topic':
      return joined;
    case 'order':
      return predicate || ((words[next]?.classes ?? 0) & (THAT | WordClass.suffixed)) !== 0;
    case 'weak':
      return predicate || joined;
    case 'but':
      return predicate;
    case 'contrast':
      return i === open.first || predicates(passage, next, last);
    case 'result':
      // «حذر الجيش الجنود مما يسمى …»
      if (words[open.predicate]?.verb?.cue?.flags.has('warns') && !afterMark) return false;
      return afterMark || (verb && !words[next]?.object) || hedges(passage, next);
    case 'what':
      return verb && (afterMark || tellsResult(passage, open, i, next));
    case 'without':
      return verb && afterMark;
    case 'term':
      return predicate && afterMark;
    case 'so':
      // «وبذلك القرار أغلقت الشركة …»
      if (words[i]?.rest === THEREBY && words[next]?.definite) return false;
      // «محاصرون لذلك فإن الشرطة …»
      return joined || (((words[next]?.classes ?? 0) & THAT) !== 0 && words[next]?.conjunction === 1);
    case 'scene':
      return saysBesides(passage, open, next, last);
    case 'before':
      return (afterMark || isPerson(passage, next + 1)) && saysBesides(passage, open, next, last);
    default:
      return true;
  }
}

/** The connective that begins at token `i`, as the lexicon has it, or «في وقت» before a verb; or null. */
export function connectiveAt(passage: Passage, i: number): PhraseMatch<Connective> | null {
  const { words, verbs, lexicon } = passage;
  const isTime = words[i]?.rest === IN && words[i + 1]?.rest === TIME && verbs[i + 2] === 1;
  return isTime ? IN_A_TIME : phraseAt(passage, lexicon.connectives, i);
}

/** «ارتفع دخانه ما دفع السلطات إلى …»: whether «ما» at token `i`, before the verb at token `next`, tells without a comma what came of it. */
function tellsResult(passage: Passage, { predicate }: Clause, i: number, next: number): boolean {
  const { words, verbs, lexicon } = passage;
  const before = words[i - 1];
  const verb = words[next];
  if (verb?.firstPerson || !CAUSES.has(verb?.verb?.lemma ?? '')) return false;
  if (predicate < 0 || !before || verbs[i - 1] || before.classes || QUANTIFIER.test(before.rest))
    return false;
  // «كشفت الشرطة ما دفع الشاب إلى …»: the object of a verb that has no other.
  const open = words[predicate]?.verb;
  const lacksObject = open && (open.cue || lexicon.transitive(open));
  return !lacksObject || phraseFrom(passage, predicate + 1, i, 0)?.last !== i;
}

/** Whether token `i` is a verb or a particle before one. */
function leadsVerb({ words, verbs }: Passage, i: number): boolean {
  return verbs[i] === 1 || ((words[i]?.classes ?? 0) & (WordClass.negator | WordClass.perfective)) !== 0;
}

/** Whether what begins at token `i` may state something: «… لكن دون جدوى» only restricts. */
function predicates(passage: Passage, i: number, last: number): boolean {
  const { tokens, words, verbs } = passage;
  const { preposition, suffixed } = WordClass;
  // «إلا أنه …»
  if ((words[i - 1]?.classes ?? 0) & suffixed) return true;
  if (((words[i]?.classes ?? 0) & (preposition | suffixed)) !== preposition) return true;
  for (let k = i + 1; k < last; k++) {
    if (tokens[k]?.kind === 'mark') return COMMAS.has(tokens[k]?.key ?? '') && leadsVerb(passage, k + 1);
    if (verbs[k] || (words[k]?.classes ?? 0) & PREDICATING) return true;
  }
  return false;
}

/** Whether token `i` is a verb with a subject of its own, in a clause that has its predicate already: «… فيما تمثلت البضائع في …». */
function saysBesides(passage: Passage, { predicate }: Clause, i: number, last: number): boolean {
  const { words, verbs } = passage;
  // «فيما لا يزال المصنع …»
  const verb = (words[i]?.classes ?? 0) & WordClass.negator ? i + 1 : i;
  if (predicate < 0 || verbs[verb] !== 1 || words[verb]?.object) return false;
  // «كما تشارك أيضاً المراكز …»
  const subject = words[verb + 1]?.rest === ALSO ? verb + 2 : verb + 1;
  return namesSubject(passage, subject, last);
}

function isPerson({ entityAt }: Passage, i: number): boolean {
  return entityAt[i]?.type === 'PERSON';
}

/** Whether a noun phrase stands at token `i`, right after its verb. */
export function namesSubject(passage: Passage, i: number, last: number): boolean {
  const { tokens, words, entityAt, mentionStart } = passage;
  const word = words[i];
  if (!word || i >= last) return false;
  const entity = entityAt[i];
  // «لديمبلي»
  if (entity) return entity.type !== 'DATE' && mentionStart[i] === tokens[i]?.start;
  return tokens[i]?.kind === 'number' || (word.rest.startsWith(ARTICLE) && word.classes === 0);
}

/** Whether what begins at token `i` hedges, a condition only where `conditions`. */
export function hedges(passage: Passage, i: number, conditions = true): boolean {
  const match = phraseAt(passage, passage.lexicon.hedges, i);
  const modality = match?.value.modality ?? 'asserted';
  return modality !== 'asserted' && (conditions || modality !== 'conditional');
}
