import { parseTable } from '../../data.ts';
import { type PackedArray, pack } from '../../packed.ts';
import { hashOf, LEXICON_VERSION } from './lexicon.ts';
import { keysOf, type Row, readRows } from './rows.ts';
import { TrieBuilder } from './trie.ts';

/** A lexicon file: its path, for messages, and its text. */
export interface LexiconSource {
  readonly path: string;
  readonly text: string;
}

/** What compiling lexicon files gives. */
export interface CompiledLexicon {
  readonly bytes: Uint8Array;
  readonly entries: readonly Row[];
  readonly forms: number;
  /** What is wrong with the files, a line each; a release needs none. */
  readonly faults: readonly string[];
}

/** Compiles lexicon files into one packed lexicon; `contexts` is the table of named groups of evidence words. */
export function compileLexicon(files: readonly LexiconSource[], contexts: string): CompiledLexicon {
  const faults: string[] = [];
  const entries = files.flatMap(({ path, text }) => readRows(path, text, faults));
  const groups = parseTable(contexts);
  const words = new Words();

  const trie = new TrieBuilder();
  let forms = 0;
  for (const [index, entry] of entries.entries()) {
    for (const form of entry.forms) {
      trie.add(
        form.keys.map((key) => words.number(key)),
        index,
        form.ambiguous,
      );
      forms++;
    }
  }
  faults.push(...collisions(entries));

  const groupBits = new Map<string, number>();
  const wordsOfGroups: [number, number][] = [];
  for (const [index, [name = '', list = '']] of groups.entries()) {
    groupBits.set(`@${name}`, 1 << index);
    for (const word of list.split('|'))
      for (const key of keysOf(word)) wordsOfGroups.push([words.number(key), 1 << index]);
  }
  const entryGroups = new Uint8Array(entries.length);
  const evidenceFrom = new Uint32Array(entries.length + 1);
  const evidence: number[] = [];
  for (const [index, entry] of entries.entries()) {
    for (const word of entry.evidence) {
      const bit = groupBits.get(word);
      if (bit !== undefined) entryGroups[index] = (entryGroups[index] ?? 0) | bit;
      else if (word.startsWith('@')) faults.push(`${entry.file}: ${entry.ar}: unknown group ${word}`);
      else for (const key of keysOf(word)) evidence.push(words.number(key));
    }
    evidenceFrom[index + 1] = evidence.length;
    if (entry.evidence.length === 0 && entry.forms.every((form) => form.ambiguous)) {
      faults.push(
        `${entry.file}: ${entry.ar} (${entry.en}): all forms are ambiguous and nothing is evidence for them`,
      );
    }
  }
  const wordGroups = new Uint8Array(words.count);
  for (const [word, bit] of wordsOfGroups) wordGroups[word] = (wordGroups[word] ?? 0) | bit;

  const bytes = pack(LEXICON_VERSION, {
    ...words.arrays(),
    wordGroups,
    ...trie.arrays(words.count),
    entryType: Uint8Array.from(entries, (entry) => entry.type),
    entryWikidata: Uint32Array.from(entries, (entry) => entry.wikidata),
    entryGroups,
    evidenceFrom,
    evidenceWord: Uint32Array.from(evidence),
    ...labelArrays(entries),
  });
  return { bytes, entries, forms, faults };
}

/** Numbers words, and writes the hash table by which the run time finds them. */
class Words {
  private readonly numbers = new Map<string, number>();

  get count(): number {
    return this.numbers.size;
  }

  number(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
    }
    return number;
  }

  arrays(): Record<string, PackedArray> {
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(this.count * 2 + 2)));
    const wordFrom = new Uint32Array(this.count + 1);
    const units: number[] = [];
    for (const [key, number] of this.numbers) {
      for (let i = 0; i < key.length; i++) units.push(key.charCodeAt(i));
      wordFrom[number + 1] = units.length;
      let slot = hashOf(key) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    return { slots, wordFrom, wordUnits: Uint16Array.from(units) };
  }
}

function labelArrays(entries: readonly Row[]): Record<string, PackedArray> {
  const labels = entries.flatMap((entry) => [entry.ar, entry.en]).map((label) => Buffer.from(label));
  const labelFrom = new Uint32Array(labels.length + 1);
  for (const [index, label] of labels.entries())
    labelFrom[index + 1] = (labelFrom[index] ?? 0) + label.length;
  return { labelFrom, labelBytes: new Uint8Array(Buffer.concat(labels)) };
}

/** Forms that two entries claim without either marking it ambiguous. */
function collisions(entries: readonly Row[]): string[] {
  const owners = new Map<string, Row>();
  const found: string[] = [];
  for (const entry of entries) {
    for (const form of entry.forms) {
      if (form.ambiguous) continue;
      const key = form.keys.join(' ');
      const owner = owners.get(key);
      if (owner !== undefined && owner !== entry) {
        found.push(`${entry.file}: ${form.written} also stands for ${owner.ar || owner.en} in ${owner.file}`);
      }
      owners.set(key, entry);
    }
  }
  return found;
}
