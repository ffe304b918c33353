import { ARTICLE } from '../../arabic/clitics.ts';
import { FEMININE } from '../../arabic/conjugation.ts';
import { loosen } from '../../arabic/letters.ts';
import { readTable } from '../../data.ts';
import type { EntitySubtype, EntityType } from '../../record.ts';

const SLOTS = [
  'nisba-f',
  'nisba-m',
  'place',
  'country',
  'city',
  'town',
  'name',
  'field',
  'rest',
  'year',
] as const;
/** What may stand at a place of a pattern that names no words, as `data/patterns/institutions.tsv` explains. */
export type Slot = (typeof SLOTS)[number];

/** One place in a pattern: words that may stand there, or a slot. */
export interface Part {
  readonly words: ReadonlySet<string> | null;
  readonly slot: Slot | null;
  readonly optional: boolean;
}

/** How the names of one kind of institution are built. */
export interface Pattern {
  /** Keys of the words that may begin them. */
  readonly heads: ReadonlySet<string>;
  /** What follows the head. */
  readonly behind: readonly Part[];
  readonly type: EntityType;
  readonly subtype: EntitySubtype | null;
  /** Keys of words behind which the pattern does not hold. */
  readonly notBehind: ReadonlySet<string>;
}

/** The patterns by each word that may begin them, with the words that their slots know. */
export interface PatternTable {
  readonly byHead: ReadonlyMap<string, readonly Pattern[]>;
  /** Keys of nationality adjectives with the article. */
  readonly feminine: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
  /** Keys of words with the article that end a {field}. */
  readonly stops: ReadonlySet<string>;
  /** Keys of the words that {rest} knows. */
  readonly adjectives: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
}

let shared: PatternTable | null = null;

/** The patterns of `data/patterns/`, read once. */
export function loadPatterns(): PatternTable {
  if (shared !== null) return shared;
  const demonyms = readTable('patterns/demonyms.tsv').map(([word = '']) => word);
  const continuations = readTable('patterns/continuations.tsv');
  const ofKind = (wanted: string): Set<string> =>
    new Set(continuations.filter(([, kind]) => kind === wanted).map(([word = '']) => loosen(word)));
  shared = {
    byHead: byHead(readTable('patterns/institutions.tsv').map(patternOf)),
    feminine: new Set(demonyms.map((word) => loosen(ARTICLE + word + FEMININE))),
    masculine: new Set(demonyms.map((word) => loosen(ARTICLE + word))),
    stops: new Set(readTable('patterns/stop-words.tsv').map(([word = '']) => loosen(word))),
    adjectives: ofKind('adjective'),
    purposes: ofKind('purpose'),
  };
  return shared;
}

/** Whether a word, by its key, is a nationality adjective with the article. */
export function isNationality(key: string): boolean {
  const { feminine, masculine } = loadPatterns();
  return feminine.has(key) || masculine.has(key);
}

function patternOf([written = '', typeName = '', notBehind = '']: string[]): Pattern {
  const [type, subtype = null] = typeName.split('/') as [EntityType, EntitySubtype?];
  const [head, ...behind] = written.split(' ').map(partOf);
  return {
    heads: head?.words ?? new Set(),
    behind,
    type,
    subtype,
    notBehind: new Set(notBehind.split('|').filter(Boolean).map(loosen)),
  };
}

function partOf(written: string): Part {
  const optional = written.endsWith('?');
  const slot = SLOTS.find((name) => written.startsWith(`{${name}}`));
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
    for (const word of pattern.heads) {
      const known = table.get(word);
      if (known) known.push(pattern);
      else table.set(word, [pattern]);
    }
  }
  return table;
}
