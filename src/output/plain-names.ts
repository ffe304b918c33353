import { readable } from '../input/html.ts';
import type { Entity, Extraction } from '../record.ts';
import { FILLER } from '../text/filler.ts';

/**
 * The record of a page with names as its reader sees them: «مارك زوكربيرغ» where the page has `مارك</b> زوكربيرغ`. What
 * stands beside offsets stays the slice of the page that it is.
 */
export function withPlainNames(record: Extraction): Extraction {
  return { ...record, entities: record.entities.map(plainEntity) };
}

function plainEntity(entity: Entity): Entity {
  const { name, value } = entity;
  if (value === null || !('unit' in value)) return { ...entity, name: plain(name) };
  return { ...entity, name: plain(name), value: { ...value, unit: plain(value.unit) } };
}

function plain(markup: string): string {
  return readable(markup).replaceAll(FILLER, '').replace(/\s+/g, ' ').trim();
}
