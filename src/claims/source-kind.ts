import { bareNoun } from '../arabic/clitics.ts';
import { SOUND_PLURAL } from '../arabic/inflection.ts';
import type { SourceKind } from '../record.ts';
import type { Lexicon } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { VALUES } from './spans.ts';

/** The kind of source that a noun heads, with its article or without; null for none. */
export function headKind(noun: string, lexicon: Lexicon): SourceKind | null {
  return lexicon.source(noun) ?? lexicon.source(bareNoun(noun));
}

/** The kind of a source, by its head noun and the entities in it. */
export function kindOf(
  { words, entityAt, lexicon }: Passage,
  first: number,
  last: number,
  skip: number,
  person: boolean,
): SourceKind {
  // «هذا التقرير»
  const led = words[first]?.classes && words[first]?.source === null;
  const head = led && first + 1 < last && words[first + 1]?.definite ? first + 1 : first;
  const rest = (words[head]?.rest ?? '').slice(head === first ? skip : 0);
  const byHead = headKind(rest, lexicon);
  // «ثلاثة مصادر»
  const second = first + 1 < last && !words[first + 1]?.definite ? (words[first + 1]?.source ?? null) : null;
  if (byHead === null && !person && second === 'anonymous' && !entityAt[first]) return second;
  // «إدارة ترامب»، «عائلة شريف»: a body or a group that bears the name of a person.
  const bearsName =
    (byHead === 'organization' || byHead === 'anonymous') &&
    !words[head]?.definite &&
    entityAt[head + 1]?.type === 'PERSON';
  if (person) return byHead === 'document' || byHead === 'media' || bearsName ? byHead : 'person';
  if (byHead !== null) return byHead;
  for (let i = first; i < last; i++) {
    const entity = entityAt[i];
    if (entity?.subtype === 'media') return 'media';
    if (entity?.type === 'ORG' || entity?.type === 'LOC' || entity?.type === 'PRODUCT') return 'organization';
    if (entity?.type === 'WORK') return 'document';
    // «19 بالمئة من المستخدمين»
    if (entity && VALUES.has(entity.type)) return 'anonymous';
  }
  return SOUND_PLURAL.test(rest) ? 'anonymous' : 'person';
}
