import type { Document } from '../../text/document.ts';
import { isWord, type Token } from '../../text/token.ts';
import { mix } from './hash.ts';
import { beginOf, insideOf, OUTSIDE } from './labels.ts';

/** Words shorter than this repeat by chance. */
const LEAST_LETTERS = 3;
const NONE: number[] = [];

/** What the occurrences of one word in a document were read as. */
interface Summary {
  count: number;
  outside: number;
  /** For each type the token where it is most probable, and the next one; -1 for none. */
  readonly top: Int32Array;
  readonly second: Int32Array;
}

/**
 * For each token, features that tell what the other occurrences of its word in the document were read as: a name that is
 * plain in one place helps where it is not. `stems[token]` is the hash of its stem, `marginals[token * labels + label]` are
 * the probabilities of a first reading.
 * Linear in the length of the document.
 */
export function repeatFeatures(
  document: Document,
  stems: Int32Array,
  marginals: Float32Array,
  labels: number,
): number[][] {
  const { tokens } = document;
  const types = (labels - 1) / 2;
  const share = (i: number, type: number): number =>
    i < 0 ? 0 : (marginals[i * labels + beginOf(type)] ?? 0) + (marginals[i * labels + insideOf(type)] ?? 0);
  const counts = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    const stem = stems[i] ?? 0;
    if (mayRepeat(tokens[i])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const summaries = new Map<number, Summary>();
  for (let i = 0; i < tokens.length; i++) {
    const stem = stems[i] ?? 0;
    const count = mayRepeat(tokens[i]) ? (counts.get(stem) ?? 0) : 0;
    if (count < 2) continue;
    let summary = summaries.get(stem);
    if (summary === undefined) {
      const none = new Int32Array(types).fill(-1);
      summary = { count, outside: 0, top: none, second: none.slice() };
      summaries.set(stem, summary);
    }
    summary.outside += marginals[i * labels + OUTSIDE] ?? 0;
    for (let type = 0; type < types; type++) {
      const probability = share(i, type);
      if (probability > share(summary.top[type] ?? -1, type)) {
        summary.second[type] = summary.top[type] ?? -1;
        summary.top[type] = i;
      } else if (probability > share(summary.second[type] ?? -1, type)) summary.second[type] = i;
    }
  }

  const featuresOf = (summary: Summary, i: number): number[] => {
    const others = summary.count - 1;
    const outside = level((summary.outside - (marginals[i * labels + OUTSIDE] ?? 0)) / others);
    const features = [mix(outside * 4 + Math.min(others, 3), 0)];
    let best = 0;
    let where = -1;
    for (let type = 0; type < types; type++) {
      const other = (summary.top[type] === i ? summary.second[type] : summary.top[type]) ?? -1;
      const step = level(share(other, type));
      if (step > 0) features.push(mix(type * 8 + step, 1));
      if (share(other, type) > share(where, best)) {
        best = type;
        where = other;
      }
    }
    const step = level(share(where, best));
    if (step >= 2) {
      const begins = (marginals[where * labels + beginOf(best)] ?? 0) / share(where, best);
      const place = best * 4 + (begins > 0.8 ? 0 : begins < 0.2 ? 1 : 2);
      features.push(mix(place, 2), mix((place * 8 + step) * 8 + outside, 3));
    }
    return features;
  };
  return tokens.map((token, i) => {
    const summary = mayRepeat(token) ? summaries.get(stems[i] ?? 0) : undefined;
    return summary === undefined ? NONE : featuresOf(summary, i);
  });
}

function mayRepeat(token: Token | undefined): boolean {
  return token !== undefined && isWord(token) && token.key.length >= LEAST_LETTERS;
}

/** A probability in five steps. */
function level(probability: number): number {
  return probability > 0.95 ? 4 : probability > 0.7 ? 3 : probability > 0.3 ? 2 : probability > 0.05 ? 1 : 0;
}
