import type { EntitySubtype } from '../record.ts';
import type { Document } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import { announcedBy } from './heads.ts';

/**
 * The subtype of a mention that its finder left open, by the head word that stands first in the name («جامعة …») or right
 * before it («صحيفة …»); null where neither says.
 */
export function subtypeOf(document: Document, mention: Candidate): EntitySubtype | null {
  if (mention.subtype !== null || mention.value !== null) return mention.subtype;
  for (const at of [mention.first, mention.first - 1]) {
    const announced = announcedBy(document, at);
    if (announced?.type === mention.type && announced.subtype !== null) return announced.subtype;
  }
  return null;
}
