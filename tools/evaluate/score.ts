/** Counts, and the shares that follow from them, 0 to 1; 0 where nothing was there to count. */
export interface Score {
  readonly gold: number;
  readonly predicted: number;
  readonly correct: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 from how many there are, how many were found, and how many of these are right. */
export function scoreOf(gold: number, predicted: number, correct: number): Score {
  const precision = predicted === 0 ? 0 : correct / predicted;
  const recall = gold === 0 ? 0 : correct / gold;
  const f1 = correct === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, predicted, correct, precision, recall, f1 };
}

/** The mean of the F1 of every label that either side has; each pair holds the wanted label and the found one. */
export function macroF1(pairs: readonly (readonly [wanted: string, found: string])[]): number {
  const labels = [...new Set(pairs.flat())];
  const sum = labels.reduce((total, label) => total + labelScore(pairs, label).f1, 0);
  return sum / labels.length;
}

function labelScore(pairs: readonly (readonly [wanted: string, found: string])[], label: string): Score {
  return scoreOf(
    pairs.filter(([wanted]) => wanted === label).length,
    pairs.filter(([, found]) => found === label).length,
    pairs.filter(([wanted, found]) => wanted === label && found === label).length,
  );
}
