import { ASSIMILATING, bareNoun } from '../arabic/clitics.ts';
import { ACTIVE_PARTICIPLE, BI_NOUN, NISBA, PARTICIPLE } from '../arabic/inflection.ts';
import { ABOUT, AT, IN, IN_THE_NAME, INFORMED, ISSUED, ON } from '../arabic/particles.ts';
import { COMMAS } from '../arabic/punctuation.ts';
import { THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { isPrefixed } from './prefixed.ts';
import { headKind } from './source-kind.ts';

/** Whether the preposition, or the noun with one, at token `i` belongs to the source that begins at token `from`. */
export function belongsToSource(passage: Passage, from: number, i: number): boolean {
  const word = passage.words[i];
  if (!word || passage.tokens[i - 1]?.kind === 'mark') return false;
  if (IN_THE_NAME.test(word.rest)) return true;
  const noun = governedBy(passage, i);
  if (noun < 0 || tellsOccasion(passage, noun)) return false;
  return isGoverned(passage, i) || placesSource(passage, from, i, noun);
}

/** The noun of the preposition at token `i`, or token `i` itself where one is written onto it; -1 where there is none. */
function governedBy(passage: Passage, i: number): number {
  if (isPrefixed(passage, i)) return i;
  const classes = passage.words[i]?.classes ?? 0;
  return classes & WordClass.preposition && !(classes & WordClass.suffixed) ? i + 1 : -1;
}

/** Whether token `i`, after a preposition, says when, to whom or on what occasion something was said («في بيان»، «بأن …»). */
function tellsOccasion(passage: Passage, i: number): boolean {
  const { words, entityAt, lexicon } = passage;
  const type = entityAt[i]?.type;
  const noun = nounAt(passage, i);
  const speech = headKind(noun, lexicon) === 'document' || lexicon.noun(bareNoun(noun)) !== null;
  return type === 'DATE' || type === 'PERSON' || speech || ((words[i]?.classes ?? 0) & THAT) !== 0;
}

/** «اللجنة التابعة للوزارة», but «نادي كذا، العائد إلى الدوري»: whether a participle before token `i` governs it. */
function isGoverned({ tokens, words, lexicon }: Passage, i: number): boolean {
  const before = words[i - 1]?.rest ?? '';
  // «تقرير صادر عن الوزارة»
  if (words[i]?.rest === ABOUT) return ISSUED.test(before);
  if (tokens[i]?.light === ON && INFORMED.test(before)) return true;
  const participle = PARTICIPLE.test(before) || ACTIVE_PARTICIPLE.test(before);
  if (!participle || COMMAS.has(tokens[i - 2]?.key ?? '') || !lexicon.attribute(bareNoun(before)))
    return false;
  return BI_NOUN.test(words[i]?.rest ?? '') || !NISBA.test(before);
}

/** «مصدر في الوزارة»، «الشرطة في لندن»، «تقرير للوزارة»: whether token `i`, with its noun, says where the source belongs. */
function placesSource(passage: Passage, from: number, i: number, noun: number): boolean {
  const { tokens, words, entityAt, mentionStart, lexicon } = passage;
  const rest = words[i]?.rest ?? '';
  const inside = rest === IN || BI_NOUN.test(rest);
  const type = entityAt[noun]?.type;
  const head = headKind(words[from]?.rest ?? '', lexicon);
  // «مبعوث بريطانيا لدى المنظمة»
  const sends = isPlace(passage, noun) || headKind(nounAt(passage, noun), lexicon) === 'organization';
  if (rest === AT) return sends && head !== 'document';
  if (head === 'organization' && !entityAt[from]) return inside && type === 'LOC';
  for (let k = from; k < i; k++) if (words[k]?.definite || entityAt[k] != null) return false;
  if (!sends) return false;
  // «مصدر لرويترز» tells it to them, «تقرير لرويترز» is theirs.
  const owned = rest.startsWith(ASSIMILATING) || (mentionStart[i] ?? -1) > (tokens[i]?.start ?? 0);
  return inside || (head === 'document' && owned);
}

/** Whether token `i` names a body or a place, also behind a head («مدينة كذا»). */
function isPlace({ tokens, entityAt }: Passage, i: number): boolean {
  const behind = tokens[i + 1]?.kind === 'mark' ? i + 2 : i + 1;
  const type = entityAt[i]?.type ?? entityAt[behind]?.type;
  return type === 'ORG' || type === 'LOC';
}

/** The noun at token `i` without the preposition written onto it. */
function nounAt(passage: Passage, i: number): string {
  const rest = passage.words[i]?.rest ?? '';
  return isPrefixed(passage, i) ? rest.slice(1) : rest;
}
