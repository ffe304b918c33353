import { CONJUNCTIONS } from '../arabic/clitics.ts';
import { TIED } from '../arabic/conjugation.ts';
import { ACCUSATIVE_PLURAL, OWN } from '../arabic/inflection.ts';
import { BARE_COPULA, THIRD_PERSON, THIS } from '../arabic/particles.ts';
import type { Clause } from './clause.ts';
import { hedges, namesSubject } from './connectives.ts';
import { frontsVerb, isWhole } from './fronting.ts';
import { THAT, WordClass } from './lexicon.ts';
import { isIndefinite } from './noun-content.ts';
import { phraseFrom } from './noun-phrases.ts';
import { joinsBySo, type Passage } from './passage.ts';
import { isPrefixed } from './prefixed.ts';
import { afterName } from './spans.ts';
import { governsPronoun, type Word } from './words.ts';

/** The predicate of a nominal clause stands at most so far after its noun. */
const NOMINAL_REACH = 5;
/** The consequence of a condition begins at most so far after «إذا». */
const CONSEQUENCE_REACH = 24;
/** Two verbs that describe one noun stand at most so far apart. */
const DESCRIBED_REACH = 24;

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
  const { words, verbs, quotationAt } = passage;
  const word = words[i];
  if (!word) return false;
  // «أما الوزير فقال …»
  if (open.opener === 'topic' && open.predicate < 0) return false;
  if (word.conjunction === 0) {
    if (CONJUNCTIONS.includes(word.rest)) return followsAlone(passage, i + 1);
    return afterMark && isWhole(passage, open, i) && standsBeside(passage, open, i, last);
  }
  if (!verbs[i]) return opensWithoutVerb(passage, open, i, last, afterMark);
  // «تربط وتدعم وتحيط بـ …»: verbs that share what follows are one predicate.
  const shared = verbs[i - 1] === 1 && quotationAt[i] === quotationAt[i - 1];
  return !shared && !describesToo(passage, open, i, last);
}

/** Whether token `i`, after a و that stands by itself, begins a clause. */
function followsAlone(passage: Passage, i: number): boolean {
  const { words, verbs } = passage;
  const classes = words[i]?.classes ?? 0;
  const denies = (classes & WordClass.negator) !== 0 && verbs[i + 1] === 1;
  return verbs[i] === 1 || denies || (classes & (OPENING | WordClass.pronoun)) !== 0 || hedges(passage, i);
}

/** «…، إنه …»، «…، لدينا …»: whether token `i`, after a mark and without و, begins a clause set beside a whole one. */
function standsBeside(passage: Passage, open: Clause, i: number, last: number): boolean {
  const { words, verbs } = passage;
  const { classes = 0 } = words[i] ?? {};
  // «…، لقد أتيحت لنا الفرصة»
  if (classes & WordClass.past && !(classes & WordClass.negator) && verbs[i + 1]) return true;
  if (open.predicate < 0) return false;
  if (classes & WordClass.negator) return verbs[i + 1] === 1 || followsCopula(words[i + 1]);
  const beside = WordClass.locative | WordClass.pronoun | WordClass.having;
  // «…، إذا أقرته الحكومة»: a condition at the end belongs to what it is set on.
  return (classes & beside) !== 0 || hedges(passage, i, concludes(passage, i, last));
}

/** Whether a word with و that is no verb begins a clause: a noun with its predicate, a particle, a hedge, or what stands before its verb. */
function opensWithoutVerb(
  passage: Passage,
  open: Clause,
  i: number,
  last: number,
  afterMark: boolean,
): boolean {
  const { words, verbs } = passage;
  const { classes = 0, rest = '' } = words[i] ?? {};
  // «…، ومحمد صلاح يقود …»
  const ended = afterName(passage, i, last);
  if (afterMark && ended > i && verbs[ended] && words[ended]?.conjunction === 0 && isWhole(passage, open, i))
    return true;
  const predicated = verbs[i + 1] === 1 || ((words[i + 1]?.classes ?? 0) & WordClass.pronoun) !== 0;
  if ((afterMark || (open.predicate >= 0 && predicated)) && opensNominal(passage, open, i, last)) return true;
  if (classes & WordClass.negator && !(classes & WordClass.copula)) {
    // «لم ولن يعطي …» is one predicate.
    const shared = ((words[i - 1]?.classes ?? 0) & WordClass.negator) !== 0;
    return (verbs[i + 1] === 1 && !shared) || hedges(passage, i);
  }
  // «…، وليس للأجانب»: only says what is not meant.
  if (rest === BARE_COPULA && !followsCopula(words[i + 1])) return hedges(passage, i + 1);
  if (classes & OPENING) return true;
  // «…، وهذه خطوة جديدة»
  if (afterMark && THIS.test(rest) && isIndefinite(passage, i + 1) && !isPrefixed(passage, i + 1))
    return true;
  // «ومن المتوقع أن …»، «وبإمكانه …»
  if (hedges(passage, i)) return true;
  if (isWhole(passage, open, i) && frontsVerb(passage, i, last)) return true;
  return (classes & WordClass.pronoun) !== 0 && tellsMore(passage, i, afterMark);
}

/** Whether a pronoun with و begins a clause that tells more, and not only explains or names. */
function tellsMore(passage: Passage, i: number, afterMark: boolean): boolean {
  if (joinsBySo(passage, i)) return true;
  const { tokens, words, verbs, entityAt } = passage;
  // «في اتجاه واحد، وهو أن …», «، وهم: …»
  if ((words[i + 1]?.classes ?? 0) & THAT || tokens[i + 1]?.key === ':') return false;
  // «وهما جوجل وشركة …»
  if (entityAt[i + 1] != null && !verbs[i + 2]) return false;
  return afterMark || !(verbs[i + 1] === 1 && words[i + 1]?.past === false);
}

/**
 * «نشر جدولا يبدأ في السادسة وينتهي في السابعة»: whether the imperfect at token `i` goes on with one that describes an indefinite noun
 * and is not the verb of the clause.
 */
function describesToo(passage: Passage, open: Clause, i: number, last: number): boolean {
  const { tokens, words, verbs } = passage;
  const word = words[i];
  if (!word || !isPlainImperfect(word) || hedges(passage, i) || namesSubject(passage, i + 1, last))
    return false;
  let k = i - 1;
  while (k > Math.max(open.first, i - DESCRIBED_REACH) && !verbs[k]) k--;
  const before = words[k];
  if (namesSubject(passage, k + 1, last)) return false;
  if (
    !before ||
    !isPlainImperfect(before) ||
    before.feminine !== word.feminine ||
    !isIndefinite(passage, k - 1)
  )
    return false;
  // «كشفت عن نظام جديد يسمح بـ … ويمنع …»
  const led =
    open.content &&
    !((words[open.first - 1]?.classes ?? 0) & THAT) &&
    tokens[open.first - 1]?.kind !== 'mark';
  for (let v = open.first; v < Math.min(k, open.first + DESCRIBED_REACH); v++) if (verbs[v]) return true;
  return led && before.conjunction === 0;
}

/** An imperfect that is not of the future, nor «I» or «we». */
function isPlainImperfect({ past, future, firstPerson, object }: Word): boolean {
  return past === false && !future && !firstPerson && !object;
}

/** Whether a word after «وليس» makes a clause of it: «وليس لها …»، «وليس هناك …». */
function followsCopula(word: Word | undefined): boolean {
  const classes = word?.classes ?? 0;
  const leads = WordClass.having | WordClass.locative | WordClass.demonstrative;
  return (classes & leads) !== 0 || governsPronoun(word);
}

/** Whether a consequence with «فـ» follows the condition at token `i`. */
function concludes(passage: Passage, i: number, last: number): boolean {
  for (let k = i + 2; k < Math.min(last, i + CONSEQUENCE_REACH); k++) if (joinsBySo(passage, k)) return true;
  return false;
}

/** «…، واللاعبون لا يتسلمون …»: a definite noun with its verb or negator close behind. */
function opensNominal(passage: Passage, open: Clause, i: number, last: number): boolean {
  const { tokens, words, verbs } = passage;
  const word = words[i];
  // «…، وهدفهم هو …»
  const isOwned = word?.classes === 0 && OWN.test(word.rest) && i + 1 < last;
  if (isOwned && tokens[i - 1]?.kind === 'mark' && THIRD_PERSON.has(words[i + 1]?.rest ?? '')) return true;
  if (!word || !(word.definite || word.classes & WordClass.demonstrative)) return false;
  const predicate = WordClass.negator | WordClass.copula | WordClass.perfective | WordClass.exceptive;
  for (let k = i + 1; k < Math.min(last, i + NOMINAL_REACH); k++) {
    const next = words[k];
    if (!next || tokens[k]?.kind === 'mark') return false;
    if (next.conjunction || next.classes & (WordClass.relative | THAT)) return false;
    if (k === i + 1 && verbs[k]) return suits(word, next);
    if (k === i + 1 && next.classes & (WordClass.pronoun | WordClass.what)) return true;
    if (next.classes & predicate) return true;
  }
  // «…، فالفريق الملكي حصد …»
  const end = phraseFrom(passage, i, last, word.conjunction)?.last ?? last;
  const verb = words[end];
  const predicated = end < last && verbs[end] === 1 && verb?.conjunction === 0 && suits(word, verb);
  return predicated && isWhole(passage, open, i);
}

/** Whether a noun may be the subject of the verb after it: not «والإيرانيين يدفعون», «والأحذية تراجعا». */
function suits({ rest }: Word, verb: Word): boolean {
  if (rest.endsWith(ACCUSATIVE_PLURAL)) return false;
  return !(rest.endsWith(TIED) && !verb.feminine && (verb.past || verb.bareHe));
}
