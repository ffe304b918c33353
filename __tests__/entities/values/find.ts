import { findValues } from '../../../src/entities/values/values.ts';
import type { EntityType, Value } from '../../../src/record.ts';
import { documentOf } from '../../../src/text/document.ts';

/** The values found in a text, as type, span and value. */
export function valuesOf(text: string): { type: EntityType; text: string; value: Value | null }[] {
  return findValues(documentOf(text)).map(({ type, start, end, value }) => ({
    type,
    text: text.slice(start, end),
    value,
  }));
}

/** The spans of one type found in a text. */
export function spansOf(type: EntityType, text: string): string[] {
  return valuesOf(text)
    .filter((found) => found.type === type)
    .map((found) => found.text);
}
