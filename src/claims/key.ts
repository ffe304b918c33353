import type { Passage } from './passage.ts';
import type { Stated } from './stated.ts';

/** The share of an article's claims that a summary of three to five lines keeps, and the most it keeps. */
const SHARE = 0.36;
const MOST = 7;
/** How much a claim loses for saying what a chosen one says. */
const REDUNDANCY = 0.3;

/** A claim that may be chosen, and how much of it the chosen ones have said at the most. */
interface Choice {
  readonly stated: Stated;
  readonly bag: ReadonlySet<string>;
  repeated: number;
}

/** Marks the claims that a reader would keep: the most salient ones that do not repeat each other (maximal marginal relevance). */
export function markKey(passage: Passage, stated: readonly Stated[]): void {
  const wanted = Math.min(MOST, Math.max(1, Math.round(stated.length * SHARE)));
  const salient = [...stated].sort((a, b) => b.claim.salience - a.claim.salience).slice(0, wanted * 4);
  const left = salient.map((item): Choice => ({ stated: item, bag: bagOf(passage, item), repeated: 0 }));
  for (let k = 0; k < wanted; k++) {
    const best = bestOf(left);
    if (best === undefined) return;
    best.stated.claim.key = true;
    left.splice(left.indexOf(best), 1);
    for (const other of left) other.repeated = Math.max(other.repeated, likeness(other.bag, best.bag));
  }
}

function bestOf(choices: readonly Choice[]): Choice | undefined {
  let best: Choice | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    const score = choice.stated.claim.salience - REDUNDANCY * choice.repeated;
    if (score > bestScore) {
      best = choice;
      bestScore = score;
    }
  }
  return best;
}

function bagOf({ words }: Passage, { clause }: Stated): Set<string> {
  const bag = new Set<string>();
  for (let i = clause.first; i < clause.last; i++) {
    const word = words[i];
    if (word && word.classes === 0 && word.rest.length > 2) bag.add(word.rest);
  }
  return bag;
}

/** Shared words over all words. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared / (a.size + b.size - shared);
}
