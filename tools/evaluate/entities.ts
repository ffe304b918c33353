/** Mentions grouped into things: each mention's span key, and the thing it belongs to. */
export type Clustering = ReadonlyMap<string, string>;

/**
 * How well mentions are grouped into entities: B³ (Bagga & Baldwin 1998) over the mentions that both sides have, each
 * document's mentions apart. Precision is the share of a mention's predicted companions that are right, recall the share
 * of its true companions that are found.
 */
export function scoreClusters(
  gold: readonly Clustering[],
  predicted: readonly Clustering[],
): { precision: number; recall: number; f1: number } {
  let precision = 0;
  let recall = 0;
  let count = 0;
  for (const [d, wanted] of gold.entries()) {
    const found = predicted[d] ?? new Map();
    const shared = [...wanted.keys()].filter((key) => found.has(key));
    for (const key of shared) {
      const together = shared.filter((other) => found.get(other) === found.get(key));
      const belong = shared.filter((other) => wanted.get(other) === wanted.get(key));
      const right = together.filter((other) => wanted.get(other) === wanted.get(key)).length;
      precision += right / together.length;
      recall += right / belong.length;
      count++;
    }
  }
  precision /= count || 1;
  recall /= count || 1;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
