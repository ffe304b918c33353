import { loosen } from '../arabic/letters.ts';
import { readTable } from '../data.ts';
import type { EntitySubtype, EntityType } from '../record.ts';
import { proclitics, wholeWord } from '../text/clitics.ts';
import type { Document } from '../text/document.ts';
import type { Candidate } from './candidate.ts';

/** What a head word announces: «صحيفة» an ORG/media. */
interface Announced {
  readonly type: EntityType;
  readonly subtype: EntitySubtype | null;
}

let shared: ReadonlyMap<string, Announced> | null = null;

function loadHeads(): ReadonlyMap<string, Announced> {
  shared ??= new Map(
    readTable('names/heads.tsv').map(([word = '', announces = '']) => {
      const [type, subtype = null] = announces.split('/') as [EntityType, EntitySubtype?];
      return [loosen(word), { type, subtype }];
    }),
  );
  return shared;
}

/**
 * The subtype of a mention that its finder left open, by the head word that stands first in the name («جامعة …») or right
 * before it («صحيفة …»); null where neither says.
 */
export function subtypeOf(document: Document, mention: Candidate): EntitySubtype | null {
  if (mention.subtype !== null || mention.value !== null) return mention.subtype;
  const heads = loadHeads();
  for (const at of [mention.first, mention.first - 1]) {
    const key = document.tokens[at]?.key;
    if (key === undefined) continue;
    for (const { rest } of [wholeWord(key), ...proclitics(key)]) {
      const announced = heads.get(rest);
      if (announced?.type === mention.type && announced.subtype !== null) return announced.subtype;
    }
  }
  return null;
}
