import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/token.ts';
import type { Lexicon } from './lexicon.ts';

/** How far, in tokens, evidence for an ambiguous form may stand from it. */
const NEAR = 8;
/** From so many different evidence words on, a document is about the entry's topic as a whole. */
const TOPICAL_WORDS = 2;
const TOPICAL_GROUP_WORDS = 4;
const GROUPS = 8;

/** The evidence words of a document: what stands near an ambiguous form, and what the document is about. */
export class Context {
  private readonly lexicon: Lexicon;
  /** The lexicon's number of each token's word, its proclitics off where it is unknown with them; -1 for none. */
  private readonly words: Int32Array;
  private readonly groups: Uint8Array;
  private readonly distinct: ReadonlySet<number>;
  private readonly groupCounts = new Array<number>(GROUPS).fill(0);

  /** `words` are the lexicon's numbers of the document's whole words. */
  constructor(document: Document, lexicon: Lexicon, words: Int32Array) {
    this.lexicon = lexicon;
    this.words = words.map((word, at) => (word >= 0 ? word : bareWord(lexicon, document.tokens[at])));
    this.groups = new Uint8Array(words.length);
    for (const [at, word] of this.words.entries()) this.groups[at] = word < 0 ? 0 : lexicon.groupsOf(word);
    this.distinct = new Set(this.words);
    for (const word of this.distinct) {
      const groups = word < 0 ? 0 : lexicon.groupsOf(word);
      for (let bit = 0; bit < GROUPS; bit++) {
        if (groups & (1 << bit)) this.groupCounts[bit] = (this.groupCounts[bit] ?? 0) + 1;
      }
    }
  }

  /** Whether an evidence word of the entry stands within `reach` tokens of the tokens `first` to `last`. */
  isNear(entry: number, first: number, last: number, reach = NEAR): boolean {
    const groups = this.lexicon.groups(entry);
    const own = this.lexicon.evidence(entry);
    const to = Math.min(this.words.length, last + reach);
    for (let i = Math.max(0, first - reach); i < to; i++) {
      if (i >= first && i < last) continue;
      const word = this.words[i] ?? -1;
      if (word >= 0 && (((this.groups[i] ?? 0) & groups) !== 0 || own.includes(word))) return true;
    }
    return false;
  }

  /** Whether the document as a whole is about the entry's topic. */
  isTopic(entry: number): boolean {
    let own = 0;
    for (const word of this.lexicon.evidence(entry)) if (this.distinct.has(word)) own++;
    if (own >= TOPICAL_WORDS) return true;
    const groups = this.lexicon.groups(entry);
    return this.groupCounts.some((count, bit) => (groups & (1 << bit)) !== 0 && count >= TOPICAL_GROUP_WORDS);
  }
}

function bareWord(lexicon: Lexicon, token: Token | undefined): number {
  for (const { rest } of token?.readings ?? []) {
    const word = lexicon.word(rest);
    if (word >= 0) return word;
  }
  return -1;
}
