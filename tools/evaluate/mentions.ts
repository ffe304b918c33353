import type { EntityType } from '../../src/record.ts';
import { type Score, scoreOf } from './score.ts';

/** A mention as it is scored: its span, in any one unit, and its type. */
export interface ScoredMention<T extends string = EntityType> {
  readonly start: number;
  readonly end: number;
  readonly type: T;
}

export type ScoreByType<T extends string = EntityType> = ReadonlyMap<T, Score>;

/**
 * Strict scores by type over documents: a predicted mention is right if a gold mention of its document has the same
 * start, end and type. `gold[d]` and `predicted[d]` are the mentions of document `d`; a mention given twice counts once.
 */
export function scoreMentions<T extends string>(
  gold: readonly (readonly ScoredMention<T>[])[],
  predicted: readonly (readonly ScoredMention<T>[])[],
): ScoreByType<T> {
  const counts = new Map<T, { gold: number; predicted: number; correct: number }>();
  const countOf = (type: T) => {
    let count = counts.get(type);
    if (count === undefined) {
      count = { gold: 0, predicted: 0, correct: 0 };
      counts.set(type, count);
    }
    return count;
  };
  for (let d = 0; d < Math.max(gold.length, predicted.length); d++) {
    const wanted = distinct(gold[d] ?? []);
    const found = distinct(predicted[d] ?? []);
    for (const mention of wanted.values()) countOf(mention.type).gold++;
    for (const [key, mention] of found) {
      const count = countOf(mention.type);
      count.predicted++;
      if (wanted.has(key)) count.correct++;
    }
  }
  return new Map(
    [...counts].map(([type, { gold, predicted, correct }]) => [type, scoreOf(gold, predicted, correct)]),
  );
}

/** The score over several types together (micro average): the given ones, or all. */
export function microScore<T extends string>(
  byType: ScoreByType<T>,
  types: readonly T[] = [...byType.keys()],
): Score {
  let gold = 0;
  let predicted = 0;
  let correct = 0;
  for (const type of types) {
    const part = byType.get(type);
    if (part === undefined) continue;
    gold += part.gold;
    predicted += part.predicted;
    correct += part.correct;
  }
  return scoreOf(gold, predicted, correct);
}

function distinct<T extends string>(mentions: readonly ScoredMention<T>[]): Map<string, ScoredMention<T>> {
  return new Map(mentions.map((mention) => [`${mention.start} ${mention.end} ${mention.type}`, mention]));
}
