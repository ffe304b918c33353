import type { Extraction } from '../../src/record.ts';
import type { ScoredMention } from './mentions.ts';

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98] as const;

/** For each band of confidence, how many mentions fall in it and how many of them are right by span and type. */
export function reliability(
  gold: readonly (readonly ScoredMention[])[],
  records: readonly Extraction[],
): string[] {
  const counts = BINS.map(() => ({ all: 0, right: 0, sum: 0 }));
  for (const [d, record] of records.entries()) {
    const wanted = new Set((gold[d] ?? []).map(({ start, end, type }) => `${start} ${end} ${type}`));
    for (const { type, mentions } of record.entities) {
      for (const { start, end, confidence } of mentions) {
        const bin = counts[BINS.findLastIndex((from) => confidence >= from)];
        if (bin === undefined) continue;
        bin.all++;
        bin.sum += confidence;
        if (wanted.has(`${start} ${end} ${type}`)) bin.right++;
      }
    }
  }
  return counts
    .map(({ all, right, sum }, index) => {
      const band = `${(BINS[index] ?? 0).toFixed(2)}–${(BINS[index + 1] ?? 1).toFixed(2)}`;
      const mean = (sum / (all || 1)).toFixed(3);
      return `${band}  mean ${mean}  right ${((100 * right) / (all || 1)).toFixed(1).padStart(5)} %  of ${all}`;
    })
    .filter((_, index) => (counts[index]?.all ?? 0) > 0);
}
