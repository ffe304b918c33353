import { beginOf, insideOf, OUTSIDE } from '../../src/entities/tagger/labels.ts';
import type { Document } from '../../src/text/document.ts';
import type { Span, Token } from '../../src/text/token.ts';

/** A mention as training sees it: its span in UTF-16 units, and its type in the scheme that is trained. */
export interface TypedSpan extends Span {
  readonly type: string;
}

/** An annotated text. */
export interface Text {
  readonly document: Document;
  readonly mentions: readonly TypedSpan[];
  /** `OWN` for text annotated by the rules that are trained; another number for each corpus that has its own. */
  readonly corpus: number;
}

export const OWN = 0;

/** A sentence of training text. */
export interface Sample {
  readonly tokens: readonly Token[];
  /** The caller's bits of each token (see `Tagger.tag`). */
  readonly bits: Uint32Array;
  /** The right label of each token. */
  readonly labels: Uint8Array;
  readonly corpus: number;
}

/** Labels of a whole document, and for each first token of a mention how many letters of it are proclitics. */
export interface DocumentLabels {
  readonly labels: Uint8Array;
  readonly proclitics: Uint8Array;
}

/**
 * Puts mentions on the tokens of their document. Where mentions overlap the longer one counts; one that begins or ends
 * inside a token takes the whole token; one of another type, or that crosses a sentence end, is left out.
 */
export function labelDocument({ document, mentions }: Text, types: readonly string[]): DocumentLabels {
  const { tokens, sentences, shadow } = document;
  const labels = new Uint8Array(tokens.length);
  const proclitics = new Uint8Array(tokens.length);
  const byLength = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const mention of byLength) {
    const type = types.indexOf(mention.type);
    const first = tokens.findIndex((token) => token.end > mention.start);
    if (type < 0 || first < 0) continue;
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < mention.end) last++;
    const sentence = sentences.find((part) => part.first <= first && first < part.last);
    const isTaken = labels.subarray(first, last).some((label) => label !== OUTSIDE);
    if (last === first || isTaken || sentence === undefined || last > sentence.last) continue;
    labels.fill(insideOf(type), first, last);
    labels[first] = beginOf(type);
    const token = tokens[first];
    if (token === undefined) continue;
    let letters = 0;
    while (letters < token.light.length - 1 && (shadow.origin[token.from + letters] ?? 0) < mention.start) {
      letters++;
    }
    proclitics[first] = letters;
  }
  return { labels, proclitics };
}

/** A text with a label for each token. */
export interface LabelledText extends Pick<Text, 'document' | 'corpus'> {
  readonly labels: Uint8Array;
}

/** The sentences of a text. */
export function samplesOf({ document, labels, corpus }: LabelledText, bits: Uint32Array): Sample[] {
  return document.sentences.map(({ first, last }) => ({
    tokens: document.tokens.slice(first, last),
    bits: bits.subarray(first, last),
    labels: labels.subarray(first, last),
    corpus,
  }));
}
