import { bareNoun } from '../arabic/clitics.ts';
import { ACCUSATIVE_PLURAL, MUTUAL, NISBA, OWN, PARTICIPLE } from '../arabic/inflection.ts';
import { bareAct, isAct } from './acts.ts';
import type { Complement } from './complement.ts';
import { WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { readSource, type Source } from './sources.ts';

/** A source right after its verb, without the one whom it says it to («دعت الحكومة السكان إلى …»). */
export function withoutAddressee(passage: Passage, source: Source): Source {
  const { words, entityAt, lexicon } = passage;
  const head = lexicon.source(bareNoun(words[source.first]?.rest ?? ''));
  // «الرعايا الموجودين»: of many it may be an attribute.
  if ((head === null || head === 'anonymous') && !entityAt[source.first]) return source;
  for (let i = source.first + 1; i < source.last; i++)
    if (isAddressee(passage, i)) return readSource(passage, source.first, i) ?? source;
  return source;
}

/** Whether token `i`, a noun after a definite one, is no attribute of it: an object. */
function isAddressee({ words, entityAt, lexicon }: Passage, i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (!word || !before?.definite || word.classes !== 0 || word.conjunction || entityAt[i] != null)
    return false;
  // «وزير الدفاع الفريق فلان»
  if (entityAt[i + 1]?.type === 'PERSON' || NISBA.test(word.rest)) return false;
  if (word.definite && word.rest.endsWith(ACCUSATIVE_PLURAL)) return !before.rest.endsWith(ACCUSATIVE_PLURAL);
  const kind = lexicon.source(bareNoun(word.rest));
  // «الرئيس نظيره»
  if (!word.definite) return kind === 'person' && OWN.test(word.rest);
  return (kind === 'organization' || kind === 'anonymous') && !PARTICIPLE.test(word.rest);
}

/** Whether the cue at token `verb` tells someone of a certain act: «حذر السكان من الاقتراب», but not «حذر روسيا من رد قوي». */
export function warnsSomeone(
  passage: Passage,
  verb: number,
  source: Source | null,
  { zone, content, skip, form }: Complement,
): boolean {
  const { tokens, words, entityAt, lexicon } = passage;
  const noun = bareAct(words[content], skip);
  if (form !== 'noun' || !(isAct(noun, lexicon) || MUTUAL.test(noun))) return false;
  if (!words[content]?.definite && !words[content + 1]?.definite && !entityAt[content + 1]) return false;
  if (words[verb]?.object) return true;
  let at = source && source.first > verb ? source.last : verb + 1;
  while (at < zone && (tokens[at]?.kind === 'mark' || entityAt[at]?.type === 'DATE')) at++;
  return at < zone && ((words[at]?.classes ?? 0) & ~WordClass.noun) === 0;
}
