import { ARTICLE, bareNoun } from '../arabic/clitics.ts';
import { ACCUSATIVE, BI_NOUN } from '../arabic/inflection.ts';
import { ITSELF } from '../arabic/particles.ts';
import { COMMAS, DASHES } from '../arabic/punctuation.ts';
import type { Resolution, SourceKind } from '../record.ts';
import { isOwnSpeech } from './acts.ts';
import { NO_NOUN, THAT, WordClass } from './lexicon.ts';
import { type Passage, phraseAt } from './passage.ts';
import { isPrefixed } from './prefixed.ts';
import { endsSource, hasFathatan, isApposed } from './source-end.ts';
import { headKind, kindOf } from './source-kind.ts';
import { governsPronoun } from './words.ts';

/** Who says something: tokens `first` to `last` (exclusive), without `skip` letters of the first. */
export interface Source {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly kind: SourceKind;
  readonly resolved: Resolution;
}

const LONGEST = 30;
/** A name may follow the role and an adjunct of the role («المسؤول في مكتب … فلان»), but not from farther than this. */
const NAME_REACH = 16;
/**
 * Reads the noun phrase between `first` and `last` that names who speaks, without the adjuncts after it («في بيان»، «اليوم»).
 * Null where there is none. `skip` letters of the first token belong to a preposition.
 */
export function readSource(passage: Passage, first: number, last: number, skip = 0): Source | null {
  const { tokens, words, entityAt, quotationAt, bracketed } = passage;
  let from = first;
  if (skip === 0) {
    while (from < last && isIdle(passage, from, last)) from++;
    if (from >= last || !startsNoun(passage, from)) return null;
  }
  const to = Math.min(last, from + LONGEST);
  let end = from;
  let person = false;
  let adjunct = -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    const isPerson = entityAt[i]?.type === 'PERSON' && !isPrefixed(passage, i);
    if (
      isPerson &&
      (adjunct < 0 ||
        end === i ||
        (i - adjunct < NAME_REACH && !person && isApposed(passage, from, adjunct, i)))
    ) {
      person = true;
      end = i + 1;
    } else if (adjunct < 0) {
      if (i > from && endsSource(passage, from, i)) adjunct = i;
      else if (token.kind !== 'mark' || quotationAt[i] != null || bracketed[i]) end = i + 1;
    } else if ((words[i]?.classes ?? 0) & THAT) break;
  }
  end = cutTail(passage, from, end, adjunct === end);
  if (end <= from) return null;
  const left = skip > 0 && from === first ? skip : (words[from]?.conjunction ?? 0);
  return {
    first: from,
    last: end,
    skip: left,
    kind: kindOf(passage, from, end, from === first ? skip : 0, person),
    resolved: 'overt',
  };
}

/** Where a source to token `end` ends without marks and, where an adjunct has `cut` it, without a word torn from what it governs. */
function cutTail(passage: Passage, from: number, end: number, cut: boolean): number {
  const { tokens, entityAt, quotationAt } = passage;
  const isComma = (i: number) =>
    COMMAS.has(tokens[i]?.key ?? '') || (DASHES.has(tokens[i]?.key ?? '') && tokens[i]?.gap === 'space');
  let last = end;
  if (quotationAt[last - 1]?.open === last - 1) last--;
  // «نادي كذا، العائد إلى …»
  if (cut && isComma(last - 2) && !entityAt[last - 1] && !isHead(passage, last - 1)) last--;
  while (last > from && isComma(last - 1)) last--;
  return last;
}

/** Whether token `i` is a noun of `sources.tsv`. */
function isHead({ words, lexicon }: Passage, i: number): boolean {
  const rest = words[i]?.rest ?? '';
  return headKind(rest, lexicon) !== null;
}

/** Words that may stand before the noun phrase without naming anyone: dates, «قد», «كان». */
function isIdle({ tokens, words, entityAt, quotationAt }: Passage, i: number, last: number): boolean {
  if (tokens[i]?.kind === 'mark') {
    const pair = quotationAt[i];
    return !pair || (pair.open === i && pair.close >= last);
  }
  if (entityAt[i]?.type === 'DATE') return true;
  // «أكد ذلك مدير الشركة»
  const pointing = ((words[i]?.classes ?? 0) & WordClass.demonstrative) !== 0;
  if (pointing && words[i + 1]?.source === 'person' && !words[i + 1]?.definite) return true;
  const idle = WordClass.time | WordClass.imperfective | WordClass.perfective;
  return ((words[i]?.classes ?? 0) & idle) !== 0 || governsPronoun(words[i]);
}

function startsNoun(passage: Passage, i: number): boolean {
  const { tokens, words, verbs, quotationAt, lexicon } = passage;
  const word = words[i];
  if (!word || word.classes & (NO_NOUN | WordClass.pronoun | WordClass.past) || verbs[i] === 1) return false;
  const kind = word.source;
  // «جدد التأكيد على أن …»: what is said does not say it.
  if ((word.participle || word.noun) && lexicon.source(bareNoun(word.rest)) === null) return false;
  // «واصل حديثه»، «قال نفسه إن …»
  if (isOwnSpeech(word.rest, tokens[i]?.light ?? '', lexicon) || ITSELF.test(word.rest)) return false;
  // «علقت برسالة مطولة»
  if (kind === null && BI_NOUN.test(word.rest) && lexicon.source(word.rest.slice(1)) !== null) return false;
  // «تعليقاً على …», «قال متحدثاً بالعربية …»
  if (kind !== null && ACCUSATIVE.test(word.rest)) {
    const led = kind === 'document' && ((words[i + 1]?.classes ?? 0) & WordClass.preposition) !== 0;
    if (led || verbs[i - 1] === 1) return false;
  }
  if (phraseAt(passage, lexicon.connectives, i)) return false;
  // «ربما قال …»، «صراحةً»: an adverb names nobody.
  if (phraseAt(passage, lexicon.hedges, i) || hasFathatan(passage, i)) return false;
  // «رداً على سؤال قال …»
  const adverbial = kind === null && ACCUSATIVE.test(word.rest) && !word.definite && verbs[i - 1] !== 1;
  if (adverbial && (words[i + 1]?.classes ?? 0) & WordClass.preposition) return false;
  const pair = quotationAt[i];
  if (pair && pair.open < i && tokens[i]?.kind === 'mark') return false;
  return !isPrefixed(passage, i);
}

/** Whether a noun phrase is one that can speak: headed by a noun of `sources.tsv`, or with a name in it. */
export function canSpeak({ words, entityAt, lexicon }: Passage, source: Source): boolean {
  const rest = (words[source.first]?.rest ?? '').slice(source.skip);
  if (headKind(rest, lexicon) !== null) return true;
  // «ذات المصدر»، «نفس الصحيفة»
  const second = words[source.first + 1]?.rest ?? '';
  if (
    source.first + 1 < source.last &&
    words[source.first]?.classes &&
    lexicon.source(second.slice(ARTICLE.length)) !== null
  )
    return true;
  for (let i = source.first; i < source.last; i++) {
    const type = entityAt[i]?.type;
    if (
      type !== undefined &&
      type !== 'DATE' &&
      type !== 'QUANTITY' &&
      type !== 'MONEY' &&
      type !== 'PERCENT'
    )
      return true;
  }
  return false;
}

/** Whether a noun phrase stands right before its verb, but for an auxiliary, a date or a mark. */
export function touches(passage: Passage, source: Source, verb: number): boolean {
  for (let i = source.last; i < verb; i++) if (!isIdle(passage, i, verb)) return false;
  return true;
}
