import { ARTICLE } from '../arabic/clitics.ts';
import { BARE_COPULA, CONJUNCTIONS } from '../arabic/conjugation.ts';
import type { Clause, Opener } from './clause.ts';
import { awaitsVerb, frontsVerb, isWhole } from './fronting.ts';
import { type ConnectiveKind, THAT, WordClass } from './lexicon.ts';
import { type Passage, phraseAt } from './passage.ts';
import type { Report } from './reports.ts';
import { isSpeech } from './speech.ts';
import type { Word } from './words.ts';

/** The predicate of a nominal clause stands at most so far after its noun. */
const NOMINAL_REACH = 5;
/** The consequence of a condition begins at most so far after «إذا». */
const CONSEQUENCE_REACH = 24;

/** So many marks may stand before a condition («- "إذا …»). */
const MARKS_BEFORE = 3;

/** With و before them these begin a clause. */
const OPENING =
  WordClass.copula |
  WordClass.perfective |
  WordClass.past |
  WordClass.future |
  WordClass.locative |
  WordClass.having;

/** Whether token `i` begins a clause joined to the open one by و or ف, or set beside it after a mark. */
export function joins(passage: Passage, open: Clause, i: number, last: number, afterMark: boolean): boolean {
  const { words, verbs, quotations, entityAt } = passage;
  const word = words[i];
  if (!word) return false;
  // «أما الوزير فقال …»
  if (open.opener === 'topic' && open.predicate < 0) return false;
  if (word.conjunction === 0) {
    if (CONJUNCTIONS.includes(word.rest)) {
      const denies = ((words[i + 1]?.classes ?? 0) & WordClass.negator) !== 0 && verbs[i + 2] === 1;
      return verbs[i + 1] === 1 || denies || hedges(passage, i + 1);
    }
    // «…، إنه …»، «…، لدينا …»: clauses set side by side.
    if (!afterMark || open.predicate < 0 || awaitsVerb(passage, open)) return false;
    if (word.classes & WordClass.negator) return verbs[i + 1] === 1 || followsCopula(words[i + 1]);
    const beside = WordClass.locative | WordClass.pronoun | WordClass.having;
    // «…، إذا أقرته الحكومة»: a condition at the end belongs to what it is set on.
    return (word.classes & beside) !== 0 || hedges(passage, i, concludes(passage, i, last));
  }
  if (verbs[i]) {
    // «تربط وتدعم وتحيط بـ …»: verbs that share what follows are one predicate.
    return verbs[i - 1] !== 1 || quotations.at[i] !== quotations.at[i - 1];
  }
  const predicated = verbs[i + 1] === 1 || ((words[i + 1]?.classes ?? 0) & WordClass.pronoun) !== 0;
  if ((afterMark || (open.predicate >= 0 && predicated)) && opensNominal(passage, i, last)) return true;
  if (word.classes & WordClass.negator && !(word.classes & WordClass.copula)) return verbs[i + 1] === 1;
  // «…، وليس للأجانب»: only says what is not meant.
  if (word.rest === BARE_COPULA && !followsCopula(words[i + 1])) return hedges(passage, i + 1);
  if (word.classes & OPENING) return true;
  // «ومن المتوقع أن …»، «وبإمكانه …»
  if (hedges(passage, i)) return true;
  if (isWhole(passage, open, i) && frontsVerb(passage, i, last)) return true;
  if (!(word.classes & WordClass.pronoun)) return false;
  // «وهما جوجل وشركة …» only names.
  if ((entityAt[i + 1] ?? -1) >= 0 && !verbs[i + 2]) return false;
  return afterMark || !(verbs[i + 1] === 1 && words[i + 1]?.past === false);
}

/** Whether a word after «وليس» makes a clause of it: «وليس لديها …»، «وليس هناك …». */
function followsCopula(word: Word | undefined): boolean {
  return ((word?.classes ?? 0) & (WordClass.having | WordClass.locative | WordClass.demonstrative)) !== 0;
}

function hedges(passage: Passage, i: number, conditions = true): boolean {
  const match = phraseAt(passage, passage.lexicon.hedges, i);
  const modality = match?.value.modality ?? 'asserted';
  return modality !== 'asserted' && (conditions || modality !== 'conditional');
}

/** Whether a consequence with «فـ» follows the condition at token `i`. */
function concludes({ tokens, words }: Passage, i: number, last: number): boolean {
  for (let k = i + 2; k < Math.min(last, i + CONSEQUENCE_REACH); k++)
    if (words[k]?.conjunction && tokens[k]?.key.startsWith(CONJUNCTIONS.charAt(1))) return true;
  return false;
}

/** «…، واللاعبون لا يتسلمون …»: a definite noun with its verb or negator close behind. */
function opensNominal({ tokens, words, verbs }: Passage, i: number, last: number): boolean {
  const word = words[i];
  if (!word || !(word.definite || word.classes & WordClass.demonstrative)) return false;
  const predicate = WordClass.negator | WordClass.copula | WordClass.perfective | WordClass.exceptive;
  for (let k = i + 1; k < Math.min(last, i + NOMINAL_REACH); k++) {
    const next = words[k];
    if (!next || tokens[k]?.kind === 'mark') return false;
    if (next.conjunction || next.classes & (WordClass.relative | THAT)) return false;
    if (k === i + 1 && (verbs[k] || next.classes & WordClass.pronoun)) return true;
    if (next.classes & predicate) return true;
  }
  return false;
}

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
  const predicate = verb || ((words[next]?.classes ?? 0) & (WordClass.negator | WordClass.perfective)) !== 0;
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
    case 'result':
      return verb || hedges(passage, next);
    case 'what':
    case 'without':
      return verb && afterMark;
    case 'term':
      return predicate && afterMark;
    case 'so':
      return afterMark || words[i]?.conjunction === 1;
    case 'scene':
      return saysBesides(passage, open, next, last);
    case 'before':
      return (afterMark || isPerson(passage, next + 1)) && saysBesides(passage, open, next, last);
    default:
      return true;
  }
}

/** Whether token `i` is a verb with a subject of its own, in a clause that has its predicate already: «… فيما تمثلت البضائع في …». */
function saysBesides(passage: Passage, { predicate }: Clause, i: number, last: number): boolean {
  return (
    predicate >= 0 &&
    passage.verbs[i] === 1 &&
    !passage.words[i]?.object &&
    namesSubject(passage, i + 1, last)
  );
}

function isPerson({ entities, entityAt }: Passage, i: number): boolean {
  return entities[entityAt[i] ?? -1]?.type === 'PERSON';
}

/** Whether a noun phrase stands at token `i`, right after its verb. */
function namesSubject(passage: Passage, i: number, last: number): boolean {
  const { tokens, words, entities, entityAt, mentionStart } = passage;
  const word = words[i];
  if (!word || i >= last) return false;
  const entity = entities[entityAt[i] ?? -1];
  // «لديمبلي»
  if (entity) return entity.type !== 'DATE' && mentionStart[i] === tokens[i]?.start;
  return tokens[i]?.kind === 'number' || (word.rest.startsWith(ARTICLE) && word.classes === 0);
}

/** Whether a mark closes a quotation that is only a name or a term. */
export function isClosing(passage: Passage, i: number): boolean {
  const pair = passage.quotations.pairs[passage.quotations.at[i] ?? -1];
  return pair?.close === i && !isSpeech(passage, pair.open, pair.close);
}

/** Whether a mark opens a quotation in the middle of a phrase («رفض أن "يعلق" على …»). */
export function isInside({ tokens, quotations }: Passage, i: number): boolean {
  const pair = quotations.pairs[quotations.at[i] ?? -1];
  const before = tokens[i - 1]?.kind;
  return pair?.open === i && before !== 'mark' && before !== 'joiner' && tokens[i]?.gap !== 'newline';
}

/** Whether a report also covers the next clause: not one that only says when, and an opinion only what it is held of. */
export function carriesOn(opener: Opener, report: Report | null): boolean {
  return (
    opener !== 'scene' && opener !== 'before' && opener !== 'without' && report?.cue?.class !== 'opinion'
  );
}

/** Whether a clause begins with «إذا» or «في حال». */
export function isCondition(passage: Passage, clause: Clause): boolean {
  const { tokens, lexicon } = passage;
  let { first } = clause;
  const reach = first + MARKS_BEFORE;
  while (first < reach && (tokens[first]?.kind === 'mark' || tokens[first]?.kind === 'joiner')) first++;
  const match = phraseAt(passage, lexicon.hedges, first);
  return match?.value.modality === 'conditional';
}
