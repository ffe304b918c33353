import type { Document } from '../../text/document.ts';
import { sentenceAt } from '../../text/document.ts';
import { candidateAt } from '../candidate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { OUTSIDE, spansOf } from '../tagger/labels.ts';
import { TAGGED_TYPES, type Tagger, type Tagging } from '../tagger/tagger.ts';
import { TaggerError } from './error.ts';
import { labelsOf } from './labels.ts';
import { loadModel } from './model.ts';
import { type PrefixReader, prefixReader } from './prefix.ts';
import { sharesOf } from './shares.ts';
import { bestLabels, spanShare } from './spans.ts';

/**
 * Taggers that read with the ONNX model of a folder: it reads a document first, which takes its time, and the tagger
 * given for that document tells what it read. Rejects with a `TaggerError` where the model cannot be used.
 */
export async function onnxTaggers(
  folder: string,
  lexicon: Lexicon,
): Promise<(document: Document) => Promise<Tagger>> {
  const model = await loadModel(folder);
  const labels = labelsOf(model.labels);
  if (labels.every((label) => label === OUTSIDE)) {
    throw new TaggerError(
      `${folder}: no label of the model is known: ${model.labels.join(' ')} (name them B-PER, I-PER … in id2label of its config.json)`,
    );
  }
  if (model.room < 1) {
    throw new TaggerError(`${folder}: the model reads no words at all (correct max_position_embeddings)`);
  }
  const readPrefix = prefixReader(lexicon);
  return async (document) => {
    const words = document.tokens.map(({ light }) => light);
    const tagging = taggingOf(document, await sharesOf(words, model, labels), readPrefix);
    return { tag: () => tagging };
  };
}

/** The mentions that the shares of a document's tokens spell, without their proclitics. */
export function taggingOf(document: Document, shares: Float32Array, readPrefix: PrefixReader): Tagging {
  const { tokens, sentences } = document;
  const labels = bestLabels(shares);
  const inText = new Set(tokens.map(({ key }) => key));
  const candidates = sentences.flatMap((sentence) =>
    spansOf(labels, sentence.first, sentence.last).flatMap(({ first, last, type: index }) => {
      const token = tokens[first];
      const type = TAGGED_TYPES[index];
      if (token === undefined || type === undefined) return [];
      const { length: prefix, assimilated } = readPrefix(token, inText);
      const confidence = spanShare(shares, sentence, first, last, index);
      const what = { type, subtype: null, evidence: 'model', confidence } as const;
      return candidateAt(document, { first, last, prefix, assimilated }, what);
    }),
  );
  return {
    candidates,
    score(first, last, type) {
      const index = TAGGED_TYPES.indexOf(type);
      const sentence = sentences[sentenceAt(document, tokens[first]?.start ?? 0)];
      if (index < 0 || sentence === undefined || last > sentence.last || first >= last) return 0;
      return spanShare(shares, sentence, first, last, index);
    },
  };
}
