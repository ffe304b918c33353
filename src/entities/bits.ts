import type { EntityType } from '../record.ts';
import type { Document } from '../text/document.ts';
import type { Evidence } from './evidence.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

const TYPES: readonly EntityType[] = ['PERSON', 'ORG', 'LOC', 'PRODUCT', 'EVENT', 'WORK'];
/** Bits 0–11: a settled lexicon mention, first token and others, by type. */
const SETTLED = 0;
/** Bits 12–17: a form of the lexicon that may name a thing of this type, settled or not. */
const LISTED = 12;
/** Bits 18–19: a name built from a head word, first token and others. */
const INSTITUTION = 18;
/** Bit 20: part of a date, sum, share or quantity. */
const VALUE = 20;

/** What the lexicon and the patterns know of each token, as the tagger reads it, in training and at run time alike. */
export function bitsOf(document: Document, lexicon: Lexicon, known: Evidence): Uint32Array {
  const bits = new Uint32Array(document.tokens.length);
  const set = (at: number, bit: number): void => {
    bits[at] = (bits[at] ?? 0) | (1 << bit);
  };
  for (const matches of known.found.matches) {
    for (const match of matches) {
      for (const { entry } of lexicon.forms(match.node)) {
        const type = TYPES.indexOf(lexicon.type(entry));
        for (let at = match.first; at < match.last; at++) set(at, LISTED + type);
      }
    }
  }
  for (const { first, last, type } of known.settled) {
    const bit = SETTLED + 2 * TYPES.indexOf(type);
    for (let at = first; at < last; at++) set(at, at === first ? bit : bit + 1);
  }
  for (const { first, last } of known.institutions) {
    for (let at = first; at < last; at++) set(at, at === first ? INSTITUTION : INSTITUTION + 1);
  }
  for (const { first, last } of known.values) for (let at = first; at < last; at++) set(at, VALUE);
  return bits;
}
