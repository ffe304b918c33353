import { proclitics } from '../../text/clitics.ts';
import type { Document } from '../../text/document.ts';
import type { Lexicon } from './lexicon.ts';

/** How far, in tokens, evidence for an ambiguous form may stand from it. */
const NEAR = 8;
/** From so many different evidence words on, a document is about the entry's topic as a whole. */
const TOPICAL_WORDS = 2;
const TOPICAL_GROUP_WORDS = 4;

/** The evidence words of a document: what stands near an ambiguous form, and what the document is about. */
export class Context {
  private readonly document: Document;
  private readonly lexicon: Lexicon;
  private readonly words: Int32Array;
  private readonly distinct: ReadonlySet<number>;
  private readonly groupCounts: readonly number[];

  /** `words` are the lexicon's numbers of the document's tokens, -1 for unknown ones. */
  constructor(document: Document, lexicon: Lexicon, words: Int32Array) {
    this.document = document;
    this.lexicon = lexicon;
    this.words = words;
    this.distinct = new Set(words);
    const counts = new Array<number>(8).fill(0);
    for (const word of this.distinct) {
      const groups = lexicon.groupsOf(word);
      for (let bit = 0; bit < counts.length; bit++)
        if (groups & (1 << bit)) counts[bit] = (counts[bit] ?? 0) + 1;
    }
    this.groupCounts = counts;
  }

  /** Whether an evidence word of the entry stands near the tokens `first` to `last`. */
  isNear(entry: number, first: number, last: number): boolean {
    const to = Math.min(this.words.length, last + NEAR);
    for (let i = Math.max(0, first - NEAR); i < to; i++) {
      if ((i < first || i >= last) && this.isEvidenceAt(entry, i)) return true;
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

  private isEvidenceAt(entry: number, at: number): boolean {
    if (this.isEvidence(entry, this.words[at] ?? -1)) return true;
    const key = this.document.tokens[at]?.key ?? '';
    return proclitics(key).some((reading) => this.isEvidence(entry, this.lexicon.word(reading.rest)));
  }

  private isEvidence(entry: number, word: number): boolean {
    if (word < 0) return false;
    return (
      (this.lexicon.groups(entry) & this.lexicon.groupsOf(word)) !== 0 ||
      this.lexicon.evidence(entry).includes(word)
    );
  }
}
