import { FEMININE, UNKNOWN } from '../arabic/conjugation.ts';
import { ACCUSATIVE, OBLIQUE_PARTICIPLE, OWN } from '../arabic/inflection.ts';
import { loosen } from '../arabic/letters.ts';
import { HUNDREDS, UNITS } from '../arabic/numerals.ts';
import { CAN, DONE, LAID, MUST, ON, REACHING } from '../arabic/particles.ts';
import { CONTROLLING, MEASURING, WILLING } from '../arabic/verbs.ts';
import { bareAct, isAct, readsAsAct } from './acts.ts';
import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import { isDefinite, type NounPhrase, phraseFrom } from './noun-phrases.ts';
import { type Passage, phraseAt } from './passage.ts';
import { isPrefixed } from './prefixed.ts';
import { headKind } from './source-kind.ts';
import { VALUES } from './spans.ts';
import { governsPronoun, type Word } from './words.ts';

const NUMBERS = new Set([...Object.keys(UNITS), ...Object.keys(HUNDREDS)].map(loosen));

/** The noun phrase before the main verb of a clause, token `verb`, or, where that is none, the one after it or after a verb before it. */
export function writtenSubject(passage: Passage, clause: Clause, verb: number): NounPhrase | null {
  const { first, last, skip } = clause;
  const charged = obliged(passage, clause) ?? enabled(passage, clause, verb);
  if (charged) return charged;
  const { words, verbs } = passage;
  const ahead = verb === first ? null : nounPhrase(passage, first, verb < 0 ? last : verb, skip);
  // «لست سعيداً»
  if (ahead && !isIndefiniteAccusative(passage, ahead)) return ahead;
  if (verb < 0) return null;
  let at = verb + 1;
  // «أتوقع أن الأمر …»، «يمكن أن تنفصل الخلايا»
  if (((words[at]?.classes ?? 0) & THAT) !== 0) {
    at++;
    while (at < last && verbs[at]) at++;
  }
  const after = words[at - 1]?.people
    ? null
    : (doneTo(passage, clause, verb) ?? nounPhrase(passage, at, last, 0));
  if (after && !isIndefiniteAccusative(passage, after) && !isObject(passage, clause, verb, after))
    return after;
  // «إذا استمرت الأعمال فإنها ستؤدي …»
  for (let i = first; i < verb; i++) {
    if (!verbs[i]) continue;
    const phrase = nounPhrase(passage, i + 1, verb, 0);
    return phrase && isIndefiniteAccusative(passage, phrase) ? null : phrase;
  }
  return null;
}

/** «على الحكومة أن …»: who has to do it. */
function obliged(passage: Passage, { first, last, skip }: Clause): NounPhrase | null {
  const { words } = passage;
  const head = words[first];
  if (!head || (skip > 0 && !head.conjunction)) return null;
  if (!(head.classes & WordClass.obliging) || head.classes & WordClass.suffixed) return null;
  const phrase = phraseFrom(passage, first + 1, last, 0);
  return phrase && (words[phrase.last]?.classes ?? 0) & THAT ? phrase : null;
}

/** «يمكن للحكومة أن …»، «يجب على الحكومة أن …»: who can or has to do it. */
function enabled(passage: Passage, { last }: Clause, verb: number): NounPhrase | null {
  const rest = passage.words[verb]?.rest ?? '';
  if (MUST.test(rest) && passage.tokens[verb + 1]?.light === ON)
    return phraseFrom(passage, verb + 2, last, 0);
  return CAN.test(rest) && isPrefixed(passage, verb + 1) ? phraseFrom(passage, verb + 1, last, 1) : null;
}

/** «تم العثور على سلاح»، «ألقي القبض على المتهم»: what something is done to, where the verbal noun alone stands between the verb and its preposition. */
function doneTo(passage: Passage, { last }: Clause, verb: number): NounPhrase | null {
  const { tokens, words, lexicon } = passage;
  const done =
    DONE.test(words[verb]?.rest ?? '') || (tokens[verb]?.light.endsWith(LAID) && !words[verb]?.future);
  if (!done || !REACHING.has(words[verb + 2]?.rest ?? '')) return null;
  const noun = words[verb + 1];
  return noun?.definite && isAct(bareAct(noun), lexicon) ? phraseFrom(passage, verb + 3, last, 0) : null;
}

/** The noun phrase that begins at `from` or after words that may stand before it. */
function nounPhrase(passage: Passage, from: number, to: number, skip: number): NounPhrase | null {
  const { words, lexicon } = passage;
  // «لا بد أن …»
  const hedged = phraseAt(passage, lexicon.hedges, from)?.length ?? 0;
  let first = pastAsides(passage, from + hedged, to);
  for (;;) {
    // «صدر عن المحكمة حكم»
    const next = pastAsides(passage, afterAdjunct(passage, first, to), to);
    if (next === first || words[next]?.conjunction) break;
    first = next;
  }
  // «لذلك …»، «ربما …»
  const led = phraseAt(passage, lexicon.connectives, first) ?? phraseAt(passage, lexicon.hedges, first);
  first += led?.length ?? 0;
  return phraseFrom(passage, first, to, first === from ? skip : (words[first]?.conjunction ?? 0));
}

/** The first token from `i` on that is no mark and no word that may stand before a noun phrase. */
function pastAsides(passage: Passage, i: number, to: number): number {
  let at = i;
  while (at < to && (passage.tokens[at]?.kind === 'mark' || isAside(passage, at))) at++;
  return at;
}

/** The token after a preposition and its noun, where they begin at token `i`: «صدر عن المحكمة حكم»; else `i`. */
function afterAdjunct(passage: Passage, i: number, to: number): number {
  const word = passage.words[i];
  const isMention = passage.entityAt[i] != null;
  if (!word || word.conjunction || isMention || !(word.classes & WordClass.preposition)) return i;
  // «من بين المحتجزين»
  const doubled = ((passage.words[i + 1]?.classes ?? 0) & WordClass.preposition) !== 0;
  return phraseFrom(passage, doubled ? i + 2 : i + 1, to, 0)?.last ?? i;
}

/** «ترتفع تدريجياً»، «تضم لاعبين»: whether a noun phrase is in the indefinite accusative, as no subject is but after «أن» and «هناك». */
function isIndefiniteAccusative(passage: Passage, phrase: NounPhrase): boolean {
  const { tokens, words } = passage;
  const word = words[phrase.first];
  if (!word || word.classes || isDefinite(passage, phrase)) return false;
  if ((words[phrase.first - 1]?.classes ?? 0) & (THAT | WordClass.having | WordClass.locative)) return false;
  const light = tokens[phrase.first]?.light ?? '';
  if (OBLIQUE_PARTICIPLE.test(word.rest)) return true;
  return ACCUSATIVE.test(word.rest) && light.endsWith(UNKNOWN.alef);
}

/** Whether a noun phrase right after a verb is its object: an act that its subject does or, with no other behind it, an amount, or by its gender. */
function isObject(passage: Passage, clause: Clause, verb: number, { first, last }: NounPhrase): boolean {
  const { tokens, words, entityAt, lexicon } = passage;
  const predicate = words[verb];
  if (!predicate?.verb || first !== verb + 1) return false;
  const { lemma } = predicate.verb;
  const entity = entityAt[first];
  const act = entity ? '' : bareAct(words[first]);
  const isBody = headKind(words[first]?.rest ?? '', lexicon) !== null;
  if (WILLING.has(lemma) && !isBody && readsAsAct(lexicon, act, tokens[first]?.light ?? '')) return true;
  if (phraseFrom(passage, last, clause.last, 0)) return false;
  if (entity) return MEASURING.has(lemma) && VALUES.has(entity.type);
  return isAct(act, lexicon)
    ? CONTROLLING.has(lemma)
    : lexicon.transitive(predicate.verb) && isHers(passage, predicate, first);
}

/** «كسب معركة»: whether the noun at token `i` is a feminine one, which would have its verb in the feminine, as this one is not. */
function isHers({ tokens, words }: Passage, predicate: Word, i: number): boolean {
  const word = words[i];
  if (predicate.feminine || CAN.test(predicate.rest) || !word || word.source !== null) return false;
  // «أربعة آخرون»
  return tokens[i]?.light.endsWith(FEMININE) === true && !NUMBERS.has(word.rest);
}

const ASIDE =
  WordClass.having |
  WordClass.locative |
  WordClass.negator |
  WordClass.time |
  WordClass.perfective |
  WordClass.past |
  WordClass.future |
  WordClass.imperfective |
  WordClass.continuity;

/** Whether token `i` is a small word that may stand before a noun phrase, or a date. */
function isAside(passage: Passage, i: number): boolean {
  const { tokens, words, entityAt } = passage;
  const classes = words[i]?.classes ?? 0;
  // «أصدرت بموجبه المحكمة حكماً»
  if (OWN.test(tokens[i]?.light ?? '') && !words[i]?.definite && isPrefixed(passage, i)) return true;
  return (classes & ASIDE) !== 0 || governsPronoun(words[i]) || entityAt[i]?.type === 'DATE';
}
