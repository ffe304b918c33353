import { readWords } from '../data.ts';
import type { EntitySubtype, EntityType } from '../record.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/token.ts';

/** What a head word announces of the name behind it: «صحيفة» an ORG/media, «الرئيس» a PERSON. */
export interface Announced {
  readonly type: EntityType;
  readonly subtype: EntitySubtype | null;
}

let shared: ReadonlyMap<string, Announced> | null = null;

function loadHeads(): ReadonlyMap<string, Announced> {
  if (shared !== null) return shared;
  const heads = new Map<string, Announced>();
  for (const [announces, words] of readWords('names/heads.tsv')) {
    const [type, subtype = null] = announces.split('/') as [EntityType, EntitySubtype?];
    const announced = { type, subtype };
    for (const word of words) heads.set(word, announced);
  }
  shared = heads;
  return heads;
}

/** What the word at a token announces, its proclitics off; null where it is no head. */
export function announcedBy(document: Document, at: number): Announced | null {
  const token = document.tokens[at];
  return token === undefined ? null : (loadHeads().get(token.key) ?? announcedBehind(token));
}

/** What a word announces that stands behind proclitics («ومدينة»), or null. */
export function announcedBehind(token: Token): Announced | null {
  const heads = loadHeads();
  for (const { rest } of token.readings) {
    const announced = heads.get(rest);
    if (announced) return announced;
  }
  return null;
}
