import { MODEL_FILE, readData } from '../../data.ts';
import type { EntityType } from '../../record.ts';
import type { Document } from '../../text/document.ts';
import { type Candidate, candidateAt } from '../candidate.ts';
import { spansOf } from './labels.ts';
import type { Lattice } from './lattice.ts';
import { type Model, modelOf } from './model.ts';
import { prefixOf } from './proclitics.ts';
import { Reader } from './scores.ts';
import type { Sums } from './sums.ts';

/** The types that the tagger finds, in the order of its labels. */
export const TAGGED_TYPES: readonly EntityType[] = ['PERSON', 'ORG', 'LOC', 'PRODUCT', 'EVENT', 'WORK'];

/** Finds names that no list holds, by what their letters and neighbours tell. Keeps what it computed of words: one a thread. */
export interface Tagger {
  /** Reads a document. `bits[t]` are facts about token `t` that the caller knows, the same as when the tagger was trained. */
  tag(document: Document, bits: Uint32Array): Tagging;
}

/** What the tagger reads in a document. */
export interface Tagging {
  /** The mentions of the most probable reading, in order. */
  readonly candidates: readonly Candidate[];
  /** The probability, 0 to 1, that the tokens `first` to `last` (exclusive) are exactly one mention of a type. */
  score(first: number, last: number, type: EntityType): number;
}

/** The tagger with the weights of the package. Throws where they are missing or of another version. */
export function loadTagger(): Tagger {
  return createTagger(modelOf(readData(MODEL_FILE)));
}

export function createTagger(model: Model): Tagger {
  const reader = new Reader(model);
  return {
    tag(document, bits) {
      const { tokens, sentences } = document;
      const { scores, labels } = reader.read(document, bits);
      const score = scorer(document, reader.lattice, scores);
      const keys = new Set(tokens.map((token) => token.key));
      const candidates = sentences
        .flatMap((sentence) => spansOf(labels, sentence.first, sentence.last))
        .map(({ first, last, type }) =>
          candidateAt(
            document,
            { first, last, ...prefixOf(tokens[first], type, model, keys) },
            {
              type: TAGGED_TYPES[type] ?? 'ORG',
              subtype: null,
              evidence: 'model',
              confidence: score(first, last, TAGGED_TYPES[type] ?? 'ORG'),
            },
          ),
        );
      return { candidates, score };
    },
  };
}

/** The sums of so many sentences are kept: those of most articles, but not of a book. */
const MOST_SUMS = 256;

/** Scores spans of a document; each sentence is summed once. */
function scorer(document: Document, lattice: Lattice, scores: Float32Array): Tagging['score'] {
  const { sentences } = document;
  const sentenceOf = new Int32Array(document.tokens.length);
  for (const [index, { first, last }] of sentences.entries()) sentenceOf.fill(index, first, last);
  const summed = new Map<number, Sums>();
  return (first, last, name) => {
    const type = TAGGED_TYPES.indexOf(name);
    const index = sentenceOf[first] ?? 0;
    const sentence = sentences[index];
    if (type < 0 || sentence === undefined || last > sentence.last || first >= last) return 0;
    let sums = summed.get(index);
    if (sums === undefined) {
      if (summed.size >= MOST_SUMS) summed.clear();
      sums = lattice.sum(scores, sentence.first, sentence.last);
      summed.set(index, sums);
    }
    return sums.span(first, last, type);
  };
}
