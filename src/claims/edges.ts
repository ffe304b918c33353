import { FIRST_PERSON } from '../arabic/conjugation.ts';
import { CAME, FRAMING, IN } from '../arabic/particles.ts';
import { COMMAS, DOTS, MEASURES, QUESTION_MARK } from '../arabic/punctuation.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Clause, Opener } from './clause.ts';
import { isDummy } from './dummies.ts';
import { THAT, WordClass } from './lexicon.ts';
import { type Passage, phraseAt } from './passage.ts';
import { mainVerb } from './predicate.ts';

/** What follows these need not hold a verb to be a claim: أن and its like make a sentence of it. */
const STATING: ReadonlySet<Opener> = new Set(['frame', 'that', 'ground', 'contrast']);
/** These open what follows a frame. */
const FRAMED: ReadonlySet<Opener> = new Set(['frame', 'stop']);
/** With these no clause ends. */
const LEADING =
  WordClass.relative |
  WordClass.lead |
  WordClass.complementiser |
  WordClass.conjoining |
  WordClass.subordinator;
/** A verb of saying and a subject of one or two words. */
const LONGEST_BARE = 3;
/** A verbless sentence with fewer tokens is a heading. */
const SHORTEST_NOMINAL = 5;

/** Takes marks off both ends; a quotation mark stays where its partner is inside. */
export function trim(passage: Passage, clause: Clause): [number, number] | null {
  const { tokens, words, quotationAt } = passage;
  let { first, last } = clause;
  while (first < last) {
    const kind = tokens[first]?.kind;
    if (kind !== 'mark' && kind !== 'joiner' && kind !== 'emoji') break;
    const pair = quotationAt[first];
    if (
      pair &&
      pair.open === first &&
      pair.close < last - 1 &&
      !onlyMarks(tokens, pair.close + 1, Math.min(last, pair.close + 5))
    )
      break;
    first++;
    clause.skip = 0;
  }
  last = endOf(passage, first, last);
  // «أن», and the pronoun of «أنه تم …», only open the clause.
  const opener = words[first]?.classes ?? 0;
  if (
    opener & WordClass.complementiser &&
    (!(opener & (WordClass.suffixed | WordClass.negator)) || isDummy(passage, first, last)) &&
    last - first > 2
  ) {
    first++;
    clause.skip = words[first]?.conjunction ?? 0;
  }
  return first < last ? [first, last] : null;
}

/** Where a clause between two tokens ends, without marks and words that only lead on to what follows («… عن الموسيقى التي»). */
function endOf(
  { tokens, words, quotationAt, bracketed, mentionAt }: Passage,
  first: number,
  last: number,
): number {
  let end = last;
  let led = false;
  while (end > first) {
    const token = tokens[end - 1];
    if (token?.kind === 'mark' || token?.kind === 'joiner' || token?.kind === 'emoji') {
      const pair = quotationAt[end - 1];
      if (pair && pair.close === end - 1 && pair.open > first) break;
      // «… الجيش (...)»
      const holds = bracketed[end - 1] && token.key === ')' && !closesDots(tokens, end - 1);
      if (holds || MEASURES.has(token.key)) break;
    } else {
      const classes = words[end - 1]?.classes ?? 0;
      // «…، وذلك بعدما …», «…، وسط»
      const marked = COMMAS.has(tokens[end - 2]?.key ?? '');
      const apart = words[end - 1]?.conjunction === 1 || marked;
      const points =
        (apart && classes & WordClass.demonstrative) || (marked && classes & WordClass.preposition);
      // «… في ظل»
      const frames = FRAMING.test(words[end - 1]?.rest ?? '') && words[end - 2]?.rest === IN;
      // «… بعد أن»
      const leads = classes & LEADING || points || frames || (led && classes & WordClass.preposition);
      if (!leads || classes & WordClass.suffixed || (mentionAt[end - 1] ?? -1) >= 0) break;
      // «لم تستمع إلي»
      if (classes & WordClass.lead && token?.light.endsWith(FIRST_PERSON) && token.light.length > 2) break;
      led ||= (classes & WordClass.complementiser) !== 0;
    }
    end--;
  }
  return end;
}

/** «(...)»: whether the bracket that token `i` closes holds nothing but dots. */
function closesDots(tokens: Passage['tokens'], i: number): boolean {
  let k = i - 1;
  while (DOTS.has(tokens[k]?.key ?? '')) k--;
  return k < i - 1 && tokens[k]?.key === '(';
}

function onlyMarks(tokens: Passage['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== 'mark') return false;
  return true;
}

/** Whether a clause states something: it has a verb, is the content of a report, or is a nominal sentence. */
export function states(passage: Passage, clause: Clause, sentence: Sentence, isTitle: boolean): boolean {
  const { tokens, words, verbs, bracketed, quotationAt, lexicon } = passage;
  const head = words[clause.first];
  if (!head) return false;
  for (let i = clause.last; i < Math.min(sentence.last, clause.last + 2); i++)
    if (tokens[i]?.key === QUESTION_MARK) return false;
  if (head.classes & WordClass.question && tokens[clause.first + 1] && !clause.content) {
    return false;
  }
  // A word by itself is a claim only if it is a verb, what somebody called something, or what is wanted («دعا إلى التدخل»).
  if (
    clause.last - clause.first === 1 &&
    !verbs[clause.first] &&
    !clause.report?.modality &&
    !quotationAt[clause.first]
  )
    return false;
  if (!clause.content && isBareCue(passage, clause)) return false;
  // «جاء ذلك بعدما …»: what came is told elsewhere.
  const points = (words[clause.first + 1]?.classes ?? 0) & WordClass.demonstrative;
  if (clause.last - clause.first === 2 && points && CAME.test(head.rest)) return false;
  // «وفقاً لفلان، الرئيس التنفيذي لـ …، فإن …»
  const so = words[tokens[clause.last]?.kind === 'mark' ? clause.last + 1 : clause.last];
  if (clause.opener === 'frame' && clause.predicate < 0 && so?.conjunction && so.classes & THAT) return false;
  if (clause.content || STATING.has(clause.opener)) return clause.content || clause.last - clause.first >= 2;
  if (phraseAt(passage, lexicon.hedges, clause.first)) return clause.last - clause.first >= 3;
  if (isTitle) return headlines(passage, clause);
  for (let i = clause.first; i < clause.last; i++) {
    // «المقطع ليس حديثاً»
    const predicate = verbs[i] === 1 || ((words[i]?.classes ?? 0) & WordClass.copula) !== 0;
    if (predicate && !bracketed[i]) return true;
  }
  const nominal =
    WordClass.pronoun |
    WordClass.demonstrative |
    WordClass.locative |
    WordClass.having |
    WordClass.complementiser |
    WordClass.negator;
  if (head.classes & nominal) return clause.last - clause.first >= 2;
  // «…، وفق فلان، الخبير في …»: after a frame only its source is told of.
  return (
    !(FRAMED.has(clause.opener) && COMMAS.has(tokens[clause.first - 1]?.key ?? '')) &&
    clause.last - clause.first >= SHORTEST_NOMINAL &&
    tokens[sentence.last - 1]?.key === '.' &&
    tokens[sentence.last - 2]?.key !== '.'
  );
}

/** «أوضح الوزير»: whether a clause is no more than a verb of saying and its subject, whose content stands elsewhere. */
function isBareCue({ words, verbs }: Passage, { first, last }: Clause): boolean {
  const word = words[first];
  const cue = word?.verb?.cue;
  if (!verbs[first] || !word?.past || word.object || word.firstPerson) return false;
  return cue?.class === 'statement' && !cue.flags.has('scene') && last - first <= LONGEST_BARE;
}

/** Whether a headline states something: it has a verb, and does not begin with what is rather a noun («تراجع نسبة البطالة»). */
function headlines(passage: Passage, clause: Clause): boolean {
  const isNoun = (passage.words[clause.first]?.lean ?? 'verb') !== 'verb';
  return mainVerb(passage, isNoun ? { ...clause, first: clause.first + 1 } : clause) >= 0;
}
