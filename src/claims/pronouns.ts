import { FEMININE, TIED } from '../arabic/conjugation.ts';
import { FEMININE_PLURAL, HER, MANY, PLURAL_SUBJECT } from '../arabic/inflection.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import { headKind } from './source-kind.ts';

/**
 * Whether a pronoun of the third person («ه», in the loose form) may mean a noun phrase, as far as the ending of its head and what it
 * names tell: of names and of broken plurals, which take «ها», neither does.
 */
export function mayMean(
  { tokens, words, entities, entityAt, lexicon }: Passage,
  pronoun: string,
  { first }: NounPhrase,
): boolean {
  const word = words[first];
  const type = entities[entityAt[first] ?? -1]?.type;
  const many = PLURAL_SUBJECT.test(word?.rest ?? '');
  const kind = headKind(word?.rest ?? '', lexicon);
  if (MANY.test(pronoun)) return type !== 'PERSON' && (many || kind !== 'person');
  if (type !== undefined) return true;
  const feminine = tokens[first]?.light.endsWith(FEMININE) === true || FEMININE_PLURAL.test(word?.rest ?? '');
  if (many) return false;
  return pronoun === TIED
    ? !feminine
    : !HER.test(pronoun) || feminine || (kind !== 'person' && kind !== 'organization');
}
