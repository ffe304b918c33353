import { readWordList } from '../data.ts';
import type { Candidate } from './candidate.ts';
import type { Thing } from './lexicon/lexicon.ts';
import { YEAR } from './versions.ts';

const NUMBER = /\d.*/;

/**
 * Tells the editions of listed things apart: «كيرين 970» and «كيرين 980» are two, although a list knows only «كيرين». A name
 * without an edition («المونديال») is of the edition that the text named last, or of the first one after it.
 */
export class Editions {
  private readonly last = new Map<Thing, number>();
  private readonly numbered = new Map<Thing, Map<string, number>>();

  /** The earlier mention that is of the same thing as mention `index`, given the keys of its name's words; or undefined. */
  sameAs(index: number, { type, thing }: Candidate, name: readonly string[]): number | undefined {
    // An app and the company that acts under its name are two entities.
    if (thing?.type !== type) return undefined;
    const edition = editionOf(thing, name);
    const known = this.numbered.get(thing);
    const earlier = edition === '' || known === undefined ? this.last.get(thing) : known.get(edition);
    this.last.set(thing, index);
    if (edition === '') return earlier;
    if (known) known.set(edition, index);
    else this.numbered.set(thing, new Map([[edition, index]]));
    return earlier;
  }
}

/** What tells an edition from the others: «16 برو» of «آيفون 16 برو», «2018» of «كأس العالم 2018», or "". */
function editionOf({ type }: Thing, name: readonly string[]): string {
  const end = name.at(-1) ?? '';
  if (type === 'EVENT') return YEAR.test(end) ? end : '';
  if (type !== 'PRODUCT') return '';
  const versions = readWordList('patterns/versions.tsv');
  const from = name.findIndex((word) => NUMBER.test(word));
  const words = from < 0 ? [] : name.slice(from);
  // "PS5" is «بلاي ستيشن 5».
  return words.flatMap((word) => NUMBER.exec(word)?.[0] ?? (versions.has(word) ? word : [])).join(' ');
}
