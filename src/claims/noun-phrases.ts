import { bareNoun } from '../arabic/clitics.ts';
import { FEMININE, TIED } from '../arabic/conjugation.ts';
import { ACCUSATIVE, FEMININE_PLURAL, NISBA, OWN, PEOPLE, PLURAL_SUBJECT } from '../arabic/inflection.ts';
import { NO_NAME, NON, OF, OR, QUANTIFIER } from '../arabic/particles.ts';
import { COMMAS } from '../arabic/punctuation.ts';
import { NO_NOUN, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { isPrefixed, procliticsAt } from './prefixed.ts';
import { VALUES } from './spans.ts';
import type { Word } from './words.ts';

/**
 * A noun phrase: tokens `first` to `last` (exclusive), without `skip` letters of the first. Of «للوزارة» the article stays as it is
 * written, without its alef («لوزارة»).
 */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
}

const LONGEST = 8;
const LONGEST_QUOTED = 6;
const NO_HEAD =
  NO_NOUN |
  WordClass.time |
  WordClass.perfective |
  WordClass.past |
  WordClass.future |
  WordClass.exceptive |
  WordClass.having |
  WordClass.conjoining |
  WordClass.suffixed;
/** What does not go on with a noun phrase. */
const ENDS = ~(WordClass.noun | WordClass.demonstrative);

/** The noun phrase that begins at token `first`, before token `to`: a name, or a noun with its possessors and attributes; or null. */
export function phraseFrom(passage: Passage, first: number, to: number, skip: number): NounPhrase | null {
  const { tokens, words, verbs, entityAt } = passage;
  const head = words[first];
  if (first >= to || !head || tokens[first]?.kind === 'mark') return null;
  const type = entityAt[first]?.type;
  // «نحو 40 شخصاً»
  const bars = type === 'QUANTITY' || type === 'PERCENT' ? 0 : head.classes & NO_HEAD;
  // «مشيراً إلى …»; «محكمة» is a noun.
  if (head.participle && !head.rest.endsWith(TIED)) return null;
  if (bars || verbs[first] || type === 'DATE' || NO_NAME.test(head.rest) || head.rest === OR) return null;
  if (skip === head.conjunction && isPrefixed(passage, first)) return null;
  let last = first + 1;
  while (last < Math.min(to, first + LONGEST)) {
    const quoted = quotedAfter(passage, last, to);
    if (quoted > 0) last = quoted;
    else if (goesOn(passage, last) && !isAnother(passage, first, last)) last++;
    else break;
  }
  return { first, last: pastName(passage, first, last, to), skip };
}

/** «الرئيس الفرنسي، فلان، …»: where the name ends that a comma sets apart from a noun phrase to token `last`; or `last`. */
function pastName({ tokens, entityAt, mentionAt }: Passage, first: number, last: number, to: number): number {
  const name = last + 1;
  const isName = name < to && entityAt[name]?.type === 'PERSON';
  if (!isName || !COMMAS.has(tokens[last]?.key ?? '') || entityAt[first] != null) return last;
  let end = name + 1;
  while (end < to && mentionAt[end] === mentionAt[name]) end++;
  return end;
}

/** «شركة "سامسونغ"»: where a quotation of a few words that begins at token `i`, after an indefinite noun, ends; or 0. */
function quotedAfter(passage: Passage, i: number, to: number): number {
  const { quotationAt } = passage;
  const pair = quotationAt[i];
  if (pair?.open !== i || isKnown(passage, i - 1)) return 0;
  return pair.close < to && pair.close - i <= LONGEST_QUOTED ? pair.close + 1 : 0;
}

/** Whether token `i` belongs to the noun phrase that goes on until there. */
function goesOn(passage: Passage, i: number): boolean {
  const { tokens, words, verbs, mentionAt, entityAt } = passage;
  const word = words[i];
  const before = words[i - 1];
  if (!word || !before) return false;
  const mention = mentionAt[i] ?? -1;
  if (mention >= 0 && mention === mentionAt[i - 1]) return true;
  if (tokens[i]?.kind === 'mark' || tokens[i - 1]?.kind === 'mark') return false;
  // «عدد من السكان»
  if (word.classes & WordClass.partitive && word.rest === OF) return QUANTIFIER.test(before.rest);
  // «صادرات مصر غير النفطية»
  if (word.rest === NON) return words[i + 1]?.definite === true;
  if (verbs[i] || word.conjunction || word.participle || word.classes & ENDS) return false;
  // «حريق أو يمنع …»
  if (word.rest === OR && (!canStand(passage, i + 1, ENDS) || isPrefixed(passage, i + 1))) return false;
  const type = entityAt[i]?.type;
  if (type === 'DATE' || isPrefixed(passage, i)) return false;
  const definite = word.definite || mention >= 0;
  // «هذا قرار خاطئ»
  if (before.classes & WordClass.demonstrative && !definite) return false;
  const counted = entityAt[i - 1]?.type === 'QUANTITY';
  const known = isKnown(passage, i - 1) && !(before.classes & WordClass.demonstrative) && !counted;
  // «مسلحون المدينة»، «مسلحون مكتب الإدارة»
  const owns = definite || (words[i + 1]?.definite && !PLURAL_SUBJECT.test(word.rest));
  if (!known && owns && isFreePlural(before)) return false;
  if (!known) return definite || !ACCUSATIVE.test(word.rest);
  if (entityAt[i - 1] != null) return word.definite && mention < 0 && isAdjective(passage, i);
  // «الرئيس الأميركي دونالد ترامب»، «خدمة الأخبار Google News», but «الفلسطينيون فلاناً»
  if (mention >= 0)
    return type === 'PERSON' ? !PLURAL_SUBJECT.test(before.rest) : tokens[i]?.kind === 'latin';
  if (!word.definite) return false;
  // «ولي العهد السعودي الأمير فلان»
  return isAdjective(passage, i) || entityAt[i + 1]?.type === 'PERSON';
}

/** «السلطات المحلية فلاناً»: whether the name at token `i` is of one, and the head at token `first` a plural of many. */
function isAnother({ words, entityAt }: Passage, first: number, i: number): boolean {
  const isHead = entityAt[i]?.type === 'PERSON' && entityAt[first] == null;
  return isHead && words[first]?.definite === true && FEMININE_PLURAL.test(words[first]?.rest ?? '');
}

/** «ناشطون»: whether a word is a plural of people with its ن, which has no possessor after it. */
export function isFreePlural({ definite, source, rest }: Word): boolean {
  if (definite || !PLURAL_SUBJECT.test(rest)) return false;
  return source === 'person' || source === 'anonymous' || PEOPLE.test(rest);
}

/** Whether a noun phrase is definite: by a possessive pronoun, or an article or a name in it. */
export function isDefinite({ tokens, words, entityAt }: Passage, { first, last }: NounPhrase): boolean {
  if (OWN.test(tokens[first]?.light ?? '')) return true;
  for (let i = first; i < last; i++) {
    const entity = entityAt[i];
    if (words[i]?.definite || (entity && !VALUES.has(entity.type))) return true;
  }
  return false;
}

/** Whether token `i` is definite: by its article, or as a name. */
export function isKnown({ words, entityAt }: Passage, i: number): boolean {
  return words[i]?.definite === true || entityAt[i] != null;
}

/** Whether token `i`, a definite word, is an attribute of the word before it, and no noun of its own. */
export function isAdjective({ words, lexicon }: Passage, i: number): boolean {
  const rest = words[i]?.rest ?? '';
  return NISBA.test(rest) || lexicon.attribute(bareNoun(rest));
}

/** The noun phrase that ends right before token `end`, and begins at token `start` or later, its preposition left out; or null. */
export function phraseBefore(passage: Passage, start: number, end: number): NounPhrase | null {
  const { quotationAt, words } = passage;
  // «شركة "الأمل"»
  const pair = quotationAt[end - 1];
  const closed = pair?.close === end - 1 && pair.open >= start;
  const quoted = closed && quotedAfter(passage, pair.open, end) === end;
  if (quoted) return phraseFrom(passage, pair.open - 1, end, procliticsAt(passage, pair.open - 1));
  // «حزب شريف "حزب الرابطة"»
  const to = closed ? pair.close : end;
  const earliest = Math.max(closed ? pair.open + 1 : start, to - LONGEST);
  let first = to - 1;
  while (first > earliest && canStand(passage, first - 1, NO_HEAD) && !isPrefixed(passage, first)) {
    if (words[first]?.conjunction || !goesOn(passage, first)) break;
    first--;
  }
  const phrase = phraseFrom(passage, first, to, procliticsAt(passage, first));
  return phrase?.last === to ? phrase : null;
}

/** Whether token `i` may be a noun, as far as it alone tells: no mark, no verb, and none of these classes. */
function canStand({ tokens, words, verbs }: Passage, i: number, barred: number): boolean {
  return tokens[i]?.kind !== 'mark' && verbs[i] === 0 && ((words[i]?.classes ?? 0) & barred) === 0;
}

/** Whether the head of a noun phrase is feminine by its ending, which broken plurals of things do not show. */
export function isFeminine({ tokens, words }: Passage, { first }: NounPhrase): boolean {
  return tokens[first]?.light.endsWith(FEMININE) === true || FEMININE_PLURAL.test(words[first]?.rest ?? '');
}
