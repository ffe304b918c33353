import { FEMININE, UNKNOWN } from '../arabic/conjugation.ts';
import {
  BI_NOUN,
  FATHATAN,
  FEMININE_PLURAL,
  MASDAR,
  NISBA,
  OWN,
  PARTICIPLE,
  PLURAL_SUBJECT,
  SOUND_PLURAL,
} from '../arabic/inflection.ts';
import { AT, QUANTIFIER, THIRD_PERSON } from '../arabic/particles.ts';
import { isOwnSpeech } from './acts.ts';
import { THAT, WordClass } from './lexicon.ts';
import { isAdjective, isFreePlural, isKnown } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import { isPrefixed } from './prefixed.ts';
import { belongsToSource } from './source-complements.ts';
import { commaBeforeName } from './spans.ts';

const SHORTEST_ACCUSATIVE = 4;
/** Words that no longer belong to the noun phrase. */
const PAST_THE_SOURCE =
  THAT |
  WordClass.time |
  WordClass.relative |
  WordClass.negator |
  WordClass.perfective |
  WordClass.imperfective;

/** Whether token `i`, after its first one, no longer belongs to the source that begins at token `from`. */
export function endsSource(passage: Passage, from: number, i: number): boolean {
  const { verbs, entityAt, quotationAt } = passage;
  return (
    entityAt[i]?.type === 'DATE' ||
    (verbs[i] === 1 && (!quotationAt[i] || quotationAt[i] === quotationAt[from])) ||
    isAdjunct(passage, from, i) ||
    isObject(passage, from, i) ||
    isOtherName(passage, i) ||
    leavesName(passage, from, i)
  );
}

/**
 * Whether the name at token `i`, after an adjunct that begins at token `adjunct`, is that of the role at token `from` («المسؤول في
 * مكتب …، فلان»), and not of one whom the adjunct names («الوزير في لقاء مع فلان»).
 */
export function isApposed(passage: Passage, from: number, adjunct: number, i: number): boolean {
  const { tokens, words, verbs, entityAt } = passage;
  if (entityAt[from] != null) return false;
  if (tokens[i - 1]?.kind === 'mark') return true;
  for (let k = adjunct; k < i; k++) if (verbs[k]) return false;
  return ((words[i - 1]?.classes ?? 0) & WordClass.preposition) === 0 && isKnown(passage, i - 1);
}

/** Whether a vowel sign shows token `i` to be an indefinite accusative («صراحةً»، «بياناً»), which is no part of a subject. */
export function hasFathatan({ document, tokens }: Passage, i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { text } = document;
  return text.charAt(token.end - 1) === FATHATAN || text.charAt(token.end - 2) === FATHATAN;
}

/** Whether an adjunct begins at token `i`, in the source that begins at token `from`. */
function isAdjunct(passage: Passage, from: number, i: number): boolean {
  const { words, tokens } = passage;
  const word = words[i];
  if (!word) return false;
  if (word.classes & PAST_THE_SOURCE || THIRD_PERSON.has(word.rest)) return true;
  // «المدرب قائلا إن …»: a participle is no attribute of what is definite.
  if (word.participle && (tokens[i - 1]?.kind === 'mark' || isKnown(passage, i - 1))) return true;
  if (word.classes & WordClass.preposition) {
    // «مصادر مقربة من …»، «العديد من الدول»: belongs to what the source is.
    const before = words[i - 1];
    const partial = before?.definite === false || QUANTIFIER.test(before?.rest ?? '');
    if (word.classes & WordClass.partitive && partial) return false;
    return !belongsToSource(passage, from, i);
  }
  if (belongsToSource(passage, from, i)) return false;
  // «نقلت الوكالة عن الوزير قوله إن …»
  return isPrefixed(passage, i) || isOwnSpeech(word.rest, tokens[i]?.light ?? '', passage.lexicon);
}

/** «الجيش بياناً»، «الخارجية الروسية تصريحات»: an indefinite noun after a definite one or a name is an object, unless it names a person. */
function isObject(passage: Passage, from: number, i: number): boolean {
  const { tokens, words, entityAt, lexicon } = passage;
  const word = words[i];
  const before = words[i - 1];
  if (!word || !before || word.conjunction || word.classes !== 0 || entityAt[i] != null) return false;
  // «ناشطون المقطع»
  if (word.definite) return isOtherNoun(passage, i) || (isFreePlural(before) && !isPrefixed(passage, i));
  if (hasFathatan(passage, i)) return true;
  if (tokens[i]?.kind !== 'arabic' || !isKnown(passage, i - 1)) return false;
  // «المبعوث مخاوف من أن …»
  if (word.noun !== null) return true;
  if (word.rest.length >= SHORTEST_ACCUSATIVE && word.rest.endsWith(UNKNOWN.alef)) return true;
  // «وزير التجارة المصري ارتفاع التبادل»
  if (words[i - 1]?.definite && (lexicon.act(word.rest) || MASDAR.test(word.rest))) return true;
  const head = words[from]?.source ?? null;
  if (head === null || entityAt[i - 1] != null) return false;
  // «المحامي عملية الاعتقال»
  const differs = tokens[i]?.light.endsWith(FEMININE) && !tokens[i - 1]?.light.endsWith(FEMININE);
  if (head === 'person') return differs === true && word.source === null;
  // «الناطق باسم …»، «المصدر ذاته»
  if (BI_NOUN.test(word.rest) || OWN.test(tokens[i]?.light ?? '')) return false;
  return i - 1 === from || NISBA.test(words[i - 1]?.rest ?? '');
}

/** «المتحدث روسيا»: whether a place is named right behind the noun of one who speaks, which has an article and so no possessor. */
function isOtherName({ words, entityAt, mentionAt }: Passage, i: number): boolean {
  const before = words[i - 1];
  if (entityAt[i]?.type !== 'LOC' || mentionAt[i] === mentionAt[i - 1]) return false;
  return before?.definite === true && before.source !== null && words[i]?.conjunction === 0;
}

/**
 * «الوكالة التقارير»، «الرئيس، حسن روحاني، الإجراءات»: whether token `i` is a definite noun that is no attribute of the definite one
 * or the name before it, nor a title before a name.
 */
function isOtherNoun(passage: Passage, i: number): boolean {
  const { words, entityAt } = passage;
  const apposed = commaBeforeName(passage, i) >= 0;
  if (!(apposed || isKnown(passage, i - 1)) || isAdjective(passage, i) || isPrefixed(passage, i))
    return false;
  const rest = words[i]?.rest ?? '';
  // «الفصائل المعارضة»
  if (PARTICIPLE.test(rest) && !FEMININE_PLURAL.test(rest)) return false;
  return words[i]?.source !== 'person' && entityAt[i + 1]?.type !== 'PERSON';
}

/** Whether the word after a name no longer belongs to it («ميتا أي تصريح»، «نزار الصحفيين»). */
function leavesName(passage: Passage, from: number, i: number): boolean {
  const { tokens, words, mentionAt, entityAt, lexicon } = passage;
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
    // «مسؤولون أتراك»
    const describes = SOUND_PLURAL.test(word.rest) || lexicon.attribute(word.rest);
    return !word.definite && word.conjunction === 0 && word.classes === 0 && !describes;
  }
  if ((mentionAt[i - 1] ?? -1) < 0 || mentionAt[i] === mentionAt[i - 1]) return false;
  // «سفيرة بريطانيا لدى المنظمة»
  if (word.rest === AT && entityAt[i - 1]?.type !== 'PERSON') return false;
  if ((mentionAt[i] ?? -1) >= 0) return word.conjunction === 0 && entityAt[i]?.type !== 'PERSON';
  const person = entityAt[i - 1]?.type === 'PERSON';
  if (person && isRole(passage, from, i)) return false;
  return tokens[i]?.kind === 'arabic' && (person || !word.definite) && word.conjunction === 0;
}

/** «فلان رئيس الاتحاد»: whether a role with its body begins at token `i`, after a person's name whose verb has no object or addressee, which that might be. */
function isRole({ words, entityAt }: Passage, from: number, i: number): boolean {
  const word = words[i];
  if (word?.source !== 'person' || word.definite || word.conjunction) return false;
  const flags = words[from - 1]?.verb?.cue?.flags;
  const next = words[i + 1];
  return (
    !flags?.has('whom') &&
    !flags?.has('needs') &&
    (next?.definite === true || next?.source != null || entityAt[i + 1] != null)
  );
}
