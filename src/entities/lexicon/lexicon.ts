import { LEXICON_FILE, readData } from '../../data.ts';
import { keyFinder } from '../../key-table.ts';
import { textsIn, unpack } from '../../packed.ts';
import type { EntitySubtype, EntityType, Labels } from '../../record.ts';
import { Memory } from '../../text/memory.ts';

export const LEXICON_VERSION = 3;

/** Types as entries store them, by index. The order is part of the packed format. */
export const ENTRY_TYPES: readonly (readonly [EntityType, EntitySubtype | null])[] = [
  ['PERSON', null],
  ['ORG', 'company'],
  ['ORG', 'media'],
  ['ORG', 'government'],
  ['ORG', 'university'],
  ['ORG', 'party'],
  ['ORG', 'team'],
  ['ORG', 'ngo'],
  ['ORG', 'other'],
  ['LOC', 'country'],
  ['LOC', 'city'],
  ['LOC', 'region'],
  ['LOC', 'facility'],
  ['LOC', 'natural'],
  ['LOC', 'other'],
  ['PRODUCT', 'app'],
  ['PRODUCT', 'model'],
  ['PRODUCT', 'device'],
  ['PRODUCT', 'software'],
  ['PRODUCT', 'service'],
  ['PRODUCT', 'other'],
  ['EVENT', null],
  ['WORK', null],
  ['ORG', null],
  ['LOC', null],
  ['PRODUCT', null],
];

/** What the lexicon knows of one thing. */
export interface Thing {
  readonly type: EntityType;
  readonly subtype: EntitySubtype | null;
  readonly labels: Labels;
  /** Verified Wikidata id, or null. */
  readonly wikidata: string | null;
  /** The identifier that the user's own lexicon gives it, or null. */
  readonly ref: string | null;
  /** The light forms that alone count, or null where spelling variants count too. */
  readonly exact: readonly string[] | null;
}

/** A sequence of words that names an entry; `ambiguous` where it is also a common word or another name. */
export interface Form {
  readonly entry: number;
  readonly ambiguous: boolean;
}

/**
 * The packed lexicon, read in place. Words are numbered; forms (sequences of words) stand in a trie whose nodes are
 * numbered breadth first, so that the children of a node are `childFrom[node]` to `childFrom[node + 1]`, sorted by word.
 */
export interface Lexicon {
  /** The number of a word by its loose key, or -1. */
  word(key: string): number;
  /** The node that a word leads to from the root, or 0 (the root) for none. */
  root(word: number): number;
  /** The node that a word leads to from a node, or 0 for none. */
  child(node: number, word: number): number;
  /** Whether a form ends at a node. */
  isEnd(node: number): boolean;
  /** The forms that end at a node. */
  forms(node: number): Form[];
  /** The type of an entry. */
  type(entry: number): EntityType;
  /** An entry as a thing; asked twice, the same object. */
  thing(entry: number): Thing;
  /** The words that are evidence for the ambiguous forms of an entry. */
  evidence(entry: number): Uint32Array;
  /** The groups (bits) whose words are evidence for an entry; `groupsOf` says which groups hold a word. */
  groups(entry: number): number;
  groupsOf(word: number): number;
}

/** Reads a lexicon from the bytes that `compile.ts` writes. Throws a RangeError where they are not such. */
export function lexiconOf(bytes: Uint8Array): Lexicon {
  const read = unpack(LEXICON_VERSION, bytes);
  const word = remembering(keyFinder(read, 'keys'));
  const wordGroups = read('wordGroups', 'Uint8Array');
  const rootChild = read('rootChild', 'Uint32Array');
  const childFrom = read('childFrom', 'Uint32Array');
  const childWord = read('childWord', 'Uint32Array');
  const formFrom = read('formFrom', 'Uint32Array');
  const formEntry = read('formEntry', 'Uint32Array');
  const formAmbiguous = read('formAmbiguous', 'Uint8Array');
  const entryType = read('entryType', 'Uint8Array');
  const entryWikidata = read('entryWikidata', 'Uint32Array');
  const entryGroups = read('entryGroups', 'Uint8Array');
  const evidenceFrom = read('evidenceFrom', 'Uint32Array');
  const evidenceWord = read('evidenceWord', 'Uint32Array');
  const label = textsIn(read, 'labels');
  const things = new Map<number, Thing>();

  function typeOf(entry: number): readonly [EntityType, EntitySubtype | null] {
    return ENTRY_TYPES[entryType[entry] ?? 0] ?? ['ORG', 'other'];
  }

  return {
    word,
    root: (word) => rootChild[word] ?? 0,
    child(node, word) {
      let low = childFrom[node] ?? 0;
      let high = childFrom[node + 1] ?? 0;
      while (low < high) {
        const middle = (low + high) >> 1;
        const found = childWord[middle] ?? 0;
        if (found === word) return middle;
        if (found < word) low = middle + 1;
        else high = middle;
      }
      return 0;
    },
    isEnd: (node) => formFrom[node] !== formFrom[node + 1],
    forms(node) {
      const forms: Form[] = [];
      for (let i = formFrom[node] ?? 0; i < (formFrom[node + 1] ?? 0); i++) {
        forms.push({ entry: formEntry[i] ?? 0, ambiguous: formAmbiguous[i] === 1 });
      }
      return forms;
    },
    type: (entry) => typeOf(entry)[0],
    thing(entry) {
      let thing = things.get(entry);
      if (thing === undefined) {
        const [type, subtype] = typeOf(entry);
        const id = entryWikidata[entry] ?? 0;
        const labels = { ar: label(entry * 2) || null, en: label(entry * 2 + 1) || null };
        thing = { type, subtype, labels, wikidata: id === 0 ? null : `Q${id}`, ref: null, exact: null };
        things.set(entry, thing);
      }
      return thing;
    },
    evidence: (entry) => evidenceWord.subarray(evidenceFrom[entry], evidenceFrom[entry + 1]),
    groups: (entry) => entryGroups[entry] ?? 0,
    groupsOf: (word) => wordGroups[word] ?? 0,
  };
}

/** The same finder, which finds a key again at less cost. */
function remembering(find: (key: string) => number): (key: string) => number {
  const known = new Memory<number>();
  return (key) => {
    let number = known.get(key);
    if (number === undefined) {
      number = find(key);
      known.set(key, number);
    }
    return number;
  };
}

let shared: Lexicon | null = null;

/** The lexicon that ships with the package, read once. */
export function loadLexicon(): Lexicon {
  shared ??= lexiconOf(readData(LEXICON_FILE));
  return shared;
}
