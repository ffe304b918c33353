import { readFileSync } from 'node:fs';
import { wordHash } from '../../src/entities/tagger/spelling.ts';
import { USES_SEEN, type WordTable } from '../../src/entities/tagger/words.ts';
import { normalize } from '../../src/text/shadow.ts';
import { layOut } from './slots.ts';

/** Of so many words it is worth while to keep what all their features come to. */
const FREQUENT = 16_384;

/** What is collected of one word. */
export interface WordFacts {
  readonly classes: [number, number, number, number];
  lists: number;
  rank: number;
  uses: number;
}

/** Collects words by the hash under which the tagger looks them up. */
export class WordCollector {
  private readonly facts = new Map<number, WordFacts>();
  /** The keys of the most frequent words, by falling frequency. */
  readonly frequent: string[] = [];

  private of(key: string): WordFacts {
    const hash = wordHash(key) || 1;
    let facts = this.facts.get(hash);
    if (facts === undefined) {
      facts = { classes: [0, 0, 0, 0], lists: 0, rank: 0, uses: 0 };
      this.facts.set(hash, facts);
    }
    return facts;
  }

  /** Takes the distributional classes of a `word-classes.tsv`; of two words with one key the more frequent counts. */
  addClasses(path: string): void {
    const lines = readFileSync(path, 'utf8').split('\n').slice(1);
    for (const [index, line] of lines.entries()) {
      const [word = '', ...classes] = line.split('\t');
      if (classes.length !== 4 || word === '</s>') continue;
      const key = normalize(word);
      const facts = this.of(key);
      if (facts.classes[0] !== 0) continue;
      if (this.frequent.length < FREQUENT) this.frequent.push(key);
      facts.rank = Math.floor(Math.log2(index + 1)) + 1;
      for (let k = 0; k < 4; k++) facts.classes[k] = Number(classes[k]) + 1;
    }
  }

  /** Marks the words of a list of single words. */
  addList(words: Iterable<string>, bit: number): void {
    for (const word of words) this.of(normalize(word)).lists |= 1 << bit;
  }

  /** Says how a word is used, by its key; a word that is known for nothing else and is never a name stays out. */
  addUses(key: string, uses: number): void {
    const isName = uses !== USES_SEEN;
    if (isName || this.facts.has(wordHash(key) || 1)) this.of(key).uses = uses;
  }

  table(): WordTable {
    const { slots, placeOf } = layOut(this.facts.keys());
    const size = slots.length;
    const classes = [0, 1, 2, 3].map(() => new Uint16Array(size));
    const lists = new Uint8Array(size);
    const ranks = new Uint8Array(size);
    const uses = new Uint32Array(size);
    for (const [hash, facts] of this.facts) {
      const slot = placeOf.get(hash) ?? 0;
      for (const [k, column] of classes.entries()) column[slot] = facts.classes[k] ?? 0;
      lists[slot] = facts.lists;
      ranks[slot] = facts.rank;
      uses[slot] = facts.uses;
    }
    return { slots, classes, lists, ranks, uses };
  }
}
