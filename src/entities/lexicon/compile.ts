import { parseTable } from '../../data.ts';
import { KeyTable } from '../../key-table.ts';
import { type PackedArray, pack, packTexts } from '../../packed.ts';
import { LEXICON_VERSION } from './lexicon.ts';
import { keysOf, type Row } from './rows.ts';
import { TrieBuilder } from './trie.ts';

/** What compiling rows gives. */
export interface CompiledLexicon {
  readonly bytes: Uint8Array;
  /** What is wrong with the rows, a line each; a release needs none. */
  readonly faults: readonly string[];
}

/** Compiles rows into one packed lexicon; `contexts` is the table of named groups of evidence words. */
export function compileLexicon(rows: readonly Row[], contexts: string): CompiledLexicon {
  const words = new KeyTable();
  const faults = [...collisions(rows)];
  const trie = trieOf(rows, words);
  const groups = groupsOf(contexts, words);
  const evidence = evidenceOf(rows, words, groups.bits, faults);
  // Only now is every word numbered.
  const wordGroups = new Uint8Array(words.count);
  for (const [word, bit] of groups.members) wordGroups[word] = (wordGroups[word] ?? 0) | bit;
  const bytes = pack(LEXICON_VERSION, {
    ...words.arrays('keys'),
    ...trie.arrays(words.count),
    ...evidence,
    ...packTexts(
      'labels',
      rows.flatMap((row) => [row.ar, row.en]),
    ),
    wordGroups,
    entryType: Uint8Array.from(rows, (row) => row.type),
    entryWikidata: Uint32Array.from(rows, (row) => row.wikidata),
  });
  return { bytes, faults };
}

function trieOf(rows: readonly Row[], words: KeyTable): TrieBuilder {
  const trie = new TrieBuilder();
  for (const [index, row] of rows.entries()) {
    for (const { keys, ambiguous } of row.forms) {
      const numbers = keys.map((key) => words.number(key));
      trie.add(numbers, index, ambiguous);
    }
  }
  return trie;
}

/** The groups of a context table: a bit for each name, and for each word the bits of the groups that it is in. */
function groupsOf(
  contexts: string,
  words: KeyTable,
): { bits: Map<string, number>; members: [number, number][] } {
  const bits = new Map<string, number>();
  const members: [number, number][] = [];
  for (const [index, [name = '', list = '']] of parseTable(contexts).entries()) {
    bits.set(`@${name}`, 1 << index);
    for (const key of list.split('|').flatMap(keysOf)) members.push([words.number(key), 1 << index]);
  }
  return { bits, members };
}

function evidenceOf(
  rows: readonly Row[],
  words: KeyTable,
  bits: ReadonlyMap<string, number>,
  faults: string[],
): Record<string, PackedArray> {
  const entryGroups = new Uint8Array(rows.length);
  const evidenceFrom = new Uint32Array(rows.length + 1);
  const evidenceWord: number[] = [];
  for (const [index, row] of rows.entries()) {
    for (const word of row.evidence) {
      const bit = bits.get(word);
      if (bit !== undefined) entryGroups[index] = (entryGroups[index] ?? 0) | bit;
      else if (word.startsWith('@')) faults.push(`${row.place}: unknown group ${word}`);
      else for (const key of keysOf(word)) evidenceWord.push(words.number(key));
    }
    evidenceFrom[index + 1] = evidenceWord.length;
    if (row.evidence.length === 0 && row.forms.every((form) => form.ambiguous)) {
      faults.push(`${row.place}: all forms are ambiguous and nothing is evidence for them`);
    }
  }
  return { entryGroups, evidenceFrom, evidenceWord: Uint32Array.from(evidenceWord) };
}

/** Forms that two entries claim without either marking it ambiguous. */
function collisions(rows: readonly Row[]): string[] {
  const owners = new Map<string, Row>();
  const found: string[] = [];
  for (const row of rows) {
    for (const form of row.forms) {
      if (form.ambiguous) continue;
      const key = form.keys.join(' ');
      const owner = owners.get(key);
      if (owner !== undefined && owner !== row) {
        found.push(`${row.place}: ${form.written} also stands in ${owner.place}`);
      }
      owners.set(key, row);
    }
  }
  return found;
}
