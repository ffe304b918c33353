import { ARTICLE } from '../../arabic/clitics.ts';
import { FEMININE } from '../../arabic/conjugation.ts';
import { loosen } from '../../arabic/letters.ts';
import { readTable, readWordList, readWords } from '../../data.ts';
import type { EntitySubtype, EntityType } from '../../record.ts';

/** As keys have it. */
const FEMININE_ENDING = loosen(FEMININE);

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
  const continuations = readWords('patterns/continuations.tsv');
  shared = {
    byHead: byHead(readTable('patterns/institutions.tsv').map(patternOf)),
    stops: readWordList('patterns/stop-words.tsv'),
    adjectives: continuations.get('adjective') ?? new Set(),
    purposes: continuations.get('purpose') ?? new Set(),
  };
  return shared;
}

/** Whether a word, by its key, is a nationality adjective with the article. */
export function isNationality(key: string): boolean {
  return isMasculineNationality(key) || isFeminineNationality(key);
}

export function isMasculineNationality(key: string): boolean {
  return key.startsWith(ARTICLE) && isDemonym(key.slice(ARTICLE.length));
}

export function isFeminineNationality(key: string): boolean {
  return key.endsWith(FEMININE_ENDING) && isMasculineNationality(key.slice(0, -FEMININE_ENDING.length));
}

function isDemonym(key: string): boolean {
  return readWordList('patterns/demonyms.tsv').has(key);
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
