import type { Claim, Entity } from '../record.ts';
import type { Document } from '../text/document.ts';
import { markKey } from './key.ts';
import { passageOf } from './passages.ts';
import { rate } from './salience.ts';
import { statedIn } from './stated.ts';

/** The claims of a document, in text order; all offsets are UTF-16 units. Linear in the length of the text; never throws. */
export function findClaims(document: Document, entities: readonly Entity[]): Claim[] {
  const passage = passageOf(document, entities);
  const stated = statedIn(passage);
  rate(passage, stated);
  markKey(passage, stated);
  return stated.map(({ claim }) => claim);
}
