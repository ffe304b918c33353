import { TIED } from '../arabic/conjugation.ts';
import { MANY, PLURAL_SUBJECT } from '../arabic/inflection.ts';
import { isFeminine, type NounPhrase } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import { headKind } from './source-kind.ts';

/**
 * Whether a pronoun of the third person («ه», in the loose form) may mean a noun phrase, as far as the ending of its head and what it
 * names tell: of names and of broken plurals, which take «ها», neither does.
 */
export function mayMean(passage: Passage, pronoun: string, phrase: NounPhrase): boolean {
  const { words, entityAt, lexicon } = passage;
  const rest = words[phrase.first]?.rest ?? '';
  const type = entityAt[phrase.first]?.type;
  const many = PLURAL_SUBJECT.test(rest);
  const kind = headKind(rest, lexicon);
  if (MANY.test(pronoun)) return type !== 'PERSON' && (many || kind !== 'person');
  if (type !== undefined) return true;
  if (many) return false;
  const feminine = isFeminine(passage, phrase);
  return pronoun === TIED ? !feminine : feminine || (kind !== 'person' && kind !== 'organization');
}
