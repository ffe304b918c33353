import { ARTICLE, ASSIMILATING, bareNoun } from '../arabic/clitics.ts';
import { ACCUSATIVE, PLURAL_SUBJECT, SOUND_PLURAL, UNKNOWN } from '../arabic/conjugation.ts';
import type { Resolution, SourceKind } from '../record.ts';
import { NO_NOUN, THAT, WordClass } from './lexicon.ts';
import { type Passage, phraseAt } from './passage.ts';
import { kindOf } from './source-kind.ts';

/** Who says something: tokens `first` to `last` (exclusive), without `skip` letters of the first. */
export interface Source {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly kind: SourceKind;
  readonly resolved: Resolution;
}

const LONGEST = 30;
const SHORTEST_ACCUSATIVE = 4;
/** A name may follow the role and an adjunct of the role («المسؤول في مكتب … فلان»), but not from farther than this. */
const NAME_REACH = 16;
/** Words that no longer belong to the noun phrase. */
const PAST_THE_SOURCE =
  THAT |
  WordClass.time |
  WordClass.relative |
  WordClass.negator |
  WordClass.perfective |
  WordClass.imperfective;

/**
 * Reads the noun phrase between `first` and `last` that names who speaks, without the adjuncts after it («في بيان»، «اليوم»).
 * Null where there is none. `skip` letters of the first token belong to a preposition.
 */
export function readSource(passage: Passage, first: number, last: number, skip = 0): Source | null {
  const { tokens, words, verbs, entityAt, entities, quotations, bracketed } = passage;
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
    const entity = entities[entityAt[i] ?? -1];
    if (!token) break;
    if (entity?.type === 'PERSON' && !isPrefixed(passage, i) && (adjunct < 0 || i - adjunct < NAME_REACH)) {
      person = true;
      end = i + 1;
    } else if (adjunct < 0) {
      if (
        i > from &&
        (entity?.type === 'DATE' ||
          (verbs[i] && ((quotations.at[i] ?? -1) < 0 || quotations.at[i] === quotations.at[from])) ||
          isAdjunct(passage, i) ||
          isObject(passage, i) ||
          leavesName(passage, i))
      )
        adjunct = i;
      else if (token.kind !== 'mark' || (quotations.at[i] ?? -1) >= 0 || bracketed[i]) end = i + 1;
    }
  }
  if (quotations.pairs[quotations.at[end - 1] ?? -1]?.open === end - 1) end--;
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

/** Words that may stand before the noun phrase without naming anyone: dates, «قد», «كان». */
function isIdle(
  { tokens, words, entityAt, entities, quotations }: Passage,
  i: number,
  last: number,
): boolean {
  if (tokens[i]?.kind === 'mark') {
    const pair = quotations.pairs[quotations.at[i] ?? -1];
    return pair === undefined || (pair.open === i && pair.close >= last);
  }
  if (entities[entityAt[i] ?? -1]?.type === 'DATE') return true;
  const idle = WordClass.time | WordClass.imperfective | WordClass.perfective;
  const classes = words[i]?.classes ?? 0;
  // «عليه»، «له»: a preposition with its pronoun.
  return (classes & idle) !== 0 || (classes & WordClass.preposition && classes & WordClass.suffixed) !== 0;
}

function startsNoun(passage: Passage, i: number): boolean {
  const { tokens, words, verbs, quotations, lexicon } = passage;
  const word = words[i];
  if (!word || word.classes & (NO_NOUN | WordClass.pronoun) || verbs[i] === 1) return false;
  const kind = word.source;
  if (word.participle && kind === null) return false;
  // «تعليقاً على …», «قال متحدثاً بالعربية …»
  if (kind !== null && ACCUSATIVE.test(word.rest)) {
    const led = kind === 'document' && ((words[i + 1]?.classes ?? 0) & WordClass.preposition) !== 0;
    if (led || verbs[i - 1] === 1) return false;
  }
  if (phraseAt(passage, lexicon.connectives, i)) return false;
  const pair = quotations.pairs[quotations.at[i] ?? -1];
  if (pair && pair.open < i && tokens[i]?.kind === 'mark') return false;
  return !isPrefixed(passage, i);
}

/** Whether a preposition is written onto the word: «للرئيس»، «لمراسل»، «بموسكو». */
function isPrefixed(
  { tokens, words, mentionAt, mentionStart, entityAt, quotations }: Passage,
  i: number,
): boolean {
  const word = words[i];
  const token = tokens[i];
  if (!word || !token || (quotations.at[i] ?? -1) >= 0) return false;
  if ((entityAt[i] ?? -1) >= 0) {
    // «كريم لطفي»
    if (mentionAt[i - 1] === mentionAt[i]) return false;
    return (mentionStart[i] ?? -1) - token.start > word.conjunction;
  }
  if (word.definite && !word.rest.startsWith(ARTICLE)) return true;
  if (word.rest.startsWith(ASSIMILATING)) {
    return word.rest.length > 3 && word.source === null && word.classes === 0;
  }
  return false;
}

function isAdjunct(passage: Passage, i: number): boolean {
  const { words, tokens } = passage;
  const word = words[i];
  if (!word) return false;
  if (word.classes & PAST_THE_SOURCE || (word.participle && tokens[i - 1]?.kind === 'mark')) return true;
  if (word.classes & WordClass.preposition) {
    // «مصادر مقربة من …»: belongs to what the source is.
    return !(word.classes & WordClass.partitive && words[i - 1]?.definite === false);
  }
  // «نقلت الوكالة عن الوزير قوله إن …»
  return isPrefixed(passage, i) || passage.lexicon.framed(word.rest) === 'own';
}

/** «الجيش بياناً»: an indefinite accusative after a definite noun or a name is an object. */
function isObject({ words, mentionAt, entityAt }: Passage, i: number): boolean {
  const word = words[i];
  if (!word || word.definite || word.conjunction || word.classes !== 0 || (entityAt[i] ?? -1) >= 0)
    return false;
  if (word.rest.length < SHORTEST_ACCUSATIVE || !word.rest.endsWith(UNKNOWN.alef)) return false;
  return words[i - 1]?.definite === true || (mentionAt[i - 1] ?? -1) >= 0;
}

/** Whether the word after a name no longer belongs to it («ميتا أي تصريح»، «نزار الصحفيين»). */
function leavesName({ tokens, words, mentionAt, entityAt, entities }: Passage, i: number): boolean {
  const word = words[i];
  if (!word) return false;
  const before = words[i - 1];
  // «ناشطون صورة»: a plural in the nominative takes no such noun.
  if (
    before &&
    (mentionAt[i - 1] ?? -1) < 0 &&
    !before.definite &&
    PLURAL_SUBJECT.test(before.rest) &&
    tokens[i]?.kind === 'arabic'
  ) {
    return !word.definite && word.conjunction === 0 && word.classes === 0 && !SOUND_PLURAL.test(word.rest);
  }
  if ((mentionAt[i - 1] ?? -1) < 0 || mentionAt[i] === mentionAt[i - 1]) return false;
  if ((mentionAt[i] ?? -1) >= 0)
    return word.conjunction === 0 && entities[entityAt[i] ?? -1]?.type !== 'PERSON';
  const person = entities[entityAt[i - 1] ?? -1]?.type === 'PERSON';
  return tokens[i]?.kind === 'arabic' && (person || !word.definite) && word.conjunction === 0;
}

/** Whether a noun phrase is one that can speak: headed by a noun of `sources.tsv`, or with a name in it. */
export function canSpeak({ words, entityAt, entities, lexicon }: Passage, source: Source): boolean {
  const rest = (words[source.first]?.rest ?? '').slice(source.skip);
  if (lexicon.source(rest) !== null || lexicon.source(bareNoun(rest)) !== null) return true;
  // «ذات المصدر»، «نفس الصحيفة»
  const second = words[source.first + 1]?.rest ?? '';
  if (
    source.first + 1 < source.last &&
    words[source.first]?.classes &&
    lexicon.source(second.slice(ARTICLE.length)) !== null
  )
    return true;
  for (let i = source.first; i < source.last; i++) {
    const type = entities[entityAt[i] ?? -1]?.type;
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
