import { bareNoun } from '../arabic/clitics.ts';
import { FEMININE } from '../arabic/conjugation.ts';
import { ACCUSATIVE_PLURAL, PLURAL_SUBJECT, SOUND_PLURAL } from '../arabic/inflection.ts';
import { ALL } from '../arabic/particles.ts';
import { THAT, WordClass } from './lexicon.ts';
import { isFeminine } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import type { Speakers } from './reports.ts';
import { canSpeak, type Source } from './sources.ts';
import { governsPronoun, type Word } from './words.ts';

/**
 * Whether a noun with an adjective may be the subject of the verb before it: «حثت المجتمع الدولي على …» has a masculine object.
 * Nouns without an adjective are given the benefit of the doubt.
 */
export function agrees(passage: Passage, verb: number, source: Source): boolean {
  const { tokens, words, entityAt } = passage;
  const predicate = words[verb];
  const adjective = words[source.first + 1];
  if (predicate && source.first === verb + 1 && opposes(passage, predicate, source.first)) return false;
  if (!predicate || !adjective || source.first + 1 >= source.last || entityAt[source.first] != null)
    return true;
  if (!words[source.first]?.definite || !adjective.definite || entityAt[source.first + 1] != null)
    return true;
  if (tokens[source.first]?.light.endsWith(FEMININE)) return true;
  const feminine = tokens[source.first + 1]?.light.endsWith(FEMININE) === true;
  return !predicate.feminine || feminine || SOUND_PLURAL.test(words[source.first]?.rest ?? '');
}

/** «نشر صورة»: a verb right before its subject agrees with it, so that a feminine noun after a masculine verb is an object. */
function opposes({ tokens, words, entityAt, lexicon }: Passage, predicate: Word, noun: number): boolean {
  const head = words[noun];
  if (!head || head.conjunction || entityAt[noun] != null) return false;
  const kind = lexicon.source(bareNoun(head.rest));
  // «العمدة» is a man.
  if (kind === null || kind === 'person') return false;
  return predicate.past && !predicate.feminine && tokens[noun]?.light.endsWith(FEMININE) === true;
}

/** Whether a verb without a subject may mean one named before: «هاجمت القوات المدينة، بحسب فلان. وأكد أن …» means no feminine noun. */
export function suits(passage: Passage, verb: Word, source: Source): boolean {
  if (verb.feminine || passage.entityAt[source.first] != null) return true;
  return source.kind === 'person' || !isFeminine(passage, source);
}

/**
 * Whether the noun phrase after a verb is whom it is said to or of, and the subject is left out: after «لكنه», after «أعتقد», and
 * where a verb that needs an object has no other («واتهم الرئيس بـ …»).
 */
export function isObjectOf(
  passage: Passage,
  verb: number,
  first: number,
  source: Source,
  zone: number,
  speakers: Speakers,
): boolean {
  const { tokens, words, entityAt, mentionAt } = passage;
  const word = words[verb];
  if (!word || word.firstPerson) return true;
  let before = verb - 1;
  while (before > first && (words[before]?.classes ?? 0) & (WordClass.perfective | WordClass.imperfective))
    before--;
  const classes = before >= first ? (words[before]?.classes ?? 0) : 0;
  if (classes & WordClass.suffixed && classes & (THAT | WordClass.conjoining)) return true;
  // «تصريحات دعا فيها الأتراك إلى …»
  if (
    governsPronoun(words[verb + 1]) &&
    word.verb?.cue?.class === 'demand' &&
    !canSpeak(passage, source) &&
    !PLURAL_SUBJECT.test(words[source.first]?.rest ?? '')
  )
    return true;
  // «وصف المسؤولين بـ …»: the plural of a subject ends in «ون».
  const head = words[source.first];
  if (head?.definite && head.rest.endsWith(ACCUSATIVE_PLURAL) && source.kind === 'anonymous') return true;
  const told = speakers.subject ?? speakers.speaker;
  if (!word.verb?.cue?.flags.has('needs') || word.object || told === null) return false;
  // One name, or one noun; of more one cannot tell.
  const led = head && (head.classes & WordClass.demonstrative || ALL.test(head.rest)) ? 1 : 0;
  for (let i = source.first + 1 + led; i < source.last; i++)
    if ((mentionAt[i] ?? -1) < 0 || mentionAt[i] !== mentionAt[source.first]) return false;
  for (let i = source.last; i < zone; i++) {
    const own = words[i]?.classes ?? 0;
    const idle = WordClass.preposition | WordClass.time;
    if (tokens[i]?.kind === 'mark' || own & idle || entityAt[i]?.type === 'DATE') continue;
    if (!((words[i - 1]?.classes ?? 0) & WordClass.preposition)) return false;
  }
  return true;
}
