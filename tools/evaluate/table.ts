import { microScore, type ScoredMention, scoreMentions } from './mentions.ts';

const NAME = 26;

/** The scores of mentions as lines: one for each type, then one for each set of types together. */
export function table<T extends string>(
  title: string,
  gold: readonly (readonly ScoredMention<T>[])[],
  predicted: readonly (readonly ScoredMention<T>[])[],
  types: readonly T[],
  sets: readonly (readonly T[])[],
): string[] {
  const scores = scoreMentions<T>(gold, predicted);
  const rows: (readonly [string, readonly T[]])[] = [
    ...types.map((type) => [type, [type]] as const),
    ...sets.map((set) => [set.length === types.length ? 'all' : set.join('+'), set] as const),
  ];
  return [
    '',
    title,
    `${'type'.padEnd(NAME)}     P     R    F1    gold`,
    ...rows.map(([name, set]) => {
      const { precision, recall, f1, gold: count } = microScore(scores, set);
      const cells = [precision, recall, f1].map((share) => percent(share).padStart(6)).join('');
      return `${name.padEnd(NAME)}${cells}${String(count).padStart(8)}`;
    }),
  ];
}

/** A share in percent, with one digit after the point; a dash where it is NaN, as nothing was there to count. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}
