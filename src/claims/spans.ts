import { COMMAS } from '../arabic/punctuation.ts';
import type { Entity, EntityType, TextSpan } from '../record.ts';
import type { Passage } from './passage.ts';

/** Entities that are values and name nothing. */
export const VALUES: ReadonlySet<EntityType> = new Set(['DATE', 'MONEY', 'PERCENT', 'QUANTITY']);

/** The text of tokens `first` to `last` (exclusive), without `skip` letters of the first. */
export function spanOf({ document, tokens }: Passage, first: number, last: number, skip: number): TextSpan {
  const head = tokens[first];
  const start = head ? (document.shadow.origin[head.from + skip] ?? head.start) : 0;
  const end = tokens[last - 1]?.end ?? start;
  return { text: document.text.slice(start, end), start, end };
}

/** The entity named there, a person before others, or null. */
export function entityIn({ entityAt }: Passage, first: number, last: number): string | null {
  let found: Entity | undefined;
  for (let i = first; i < last; i++) {
    const entity = entityAt[i];
    if (entity && !VALUES.has(entity.type) && (found === undefined || entity.type === 'PERSON'))
      found = entity;
  }
  return found?.id ?? null;
}

/** The entities and values mentioned there, each once. */
export function entitiesIn({ entityAt }: Passage, first: number, last: number): Entity[] {
  const inside = new Set<Entity>();
  for (let i = first; i < last; i++) {
    const entity = entityAt[i];
    if (entity) inside.add(entity);
  }
  return [...inside];
}

/** «الرئيس، حسن روحاني، …»: the comma before the name of a person that ends before a comma at token `i` - 1; or -1. */
export function commaBeforeName({ tokens, entityAt, mentionAt }: Passage, i: number): number {
  if (!COMMAS.has(tokens[i - 1]?.key ?? '') || entityAt[i - 2]?.type !== 'PERSON') return -1;
  let k = i - 3;
  while (k > 0 && mentionAt[k] === mentionAt[i - 2]) k--;
  return COMMAS.has(tokens[k]?.key ?? '') ? k : -1;
}

/** The token after the name that begins at token `i`, behind its conjunction; or `i`. */
export function afterName(passage: Passage, i: number, last: number): number {
  const { tokens, entityAt, mentionAt, mentionStart } = passage;
  const type = entityAt[i]?.type;
  const begins = (mentionStart[i] ?? -1) > (tokens[i]?.start ?? 0);
  if (!type || VALUES.has(type) || !begins) return i;
  let k = i + 1;
  while (k < last && mentionAt[k] === mentionAt[i]) k++;
  return k;
}
