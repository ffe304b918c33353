import { ARTICLE } from '../../arabic/clitics.ts';
import { loosen } from '../../arabic/letters.ts';
import { readTable } from '../../data.ts';
import type { EntitySubtype, EntityType } from '../../record.ts';

/** One place in a pattern: words that may stand there, or a slot. */
export interface Part {
  readonly words: ReadonlySet<string> | null;
  readonly slot: 'nisba-f' | 'nisba-m' | 'place' | 'country' | 'field' | null;
  readonly optional: boolean;
}

/** How the names of one kind of institution are built. */
export interface Pattern {
  readonly parts: readonly Part[];
  readonly type: EntityType;
  readonly subtype: EntitySubtype;
}

/** The patterns by each word that may begin them, with the words that their slots know. */
export interface PatternTable {
  readonly byHead: ReadonlyMap<string, readonly Pattern[]>;
  /** Keys of nationality adjectives with the article. */
  readonly feminine: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
  /** Keys of words with the article that end a {field}. */
  readonly stops: ReadonlySet<string>;
}

const FEMININE = 'ة';

let shared: PatternTable | null = null;

/** The patterns of `data/patterns/`, read once. */
export function loadPatterns(): PatternTable {
  if (shared !== null) return shared;
  const demonyms = readTable('patterns/demonyms.tsv').map(([word = '']) => word);
  shared = {
    byHead: byHead(readTable('patterns/institutions.tsv').map(patternOf)),
    feminine: new Set(demonyms.map((word) => loosen(ARTICLE + word + FEMININE))),
    masculine: new Set(demonyms.map((word) => loosen(ARTICLE + word))),
    stops: new Set(readTable('patterns/stop-words.tsv').map(([word = '']) => loosen(word))),
  };
  return shared;
}

function patternOf([written = '', typeName = '']: string[]): Pattern {
  const [type, subtype] = typeName.split('/') as [EntityType, EntitySubtype];
  return { parts: written.split(' ').map(partOf), type, subtype };
}

function partOf(written: string): Part {
  const optional = written.endsWith('?');
  const slot = /^\{(nisba-f|nisba-m|place|country|field)\}/.exec(written)?.[1] as Part['slot'] | undefined;
  if (slot) return { words: null, slot, optional };
  return {
    words: new Set(written.split('|').map((word) => loosen(word.replace('?', '')))),
    slot: null,
    optional,
  };
}

function byHead(patterns: readonly Pattern[]): Map<string, Pattern[]> {
  const table = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const word of pattern.parts[0]?.words ?? []) {
      const known = table.get(word);
      if (known) known.push(pattern);
      else table.set(word, [pattern]);
    }
  }
  return table;
}
