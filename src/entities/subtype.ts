import { opensQuotation } from '../arabic/punctuation.ts';
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
  // «ملعب "الأمل"»
  const quoted = opensQuotation(document.tokens[mention.first - 1]?.key ?? '');
  for (const at of [mention.first, quoted ? mention.first - 2 : mention.first - 1]) {
    const announced = announcedBy(document, at);
    if (announced?.type === mention.type && announced.subtype !== null) return announced.subtype;
  }
  return null;
}
