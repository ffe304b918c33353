import type { Passage } from './passage.ts';
import type { Stated } from './salience.ts';

/** The share of an article's claims that a summary of three to five lines keeps, and the most it keeps. */
const SHARE = 0.36;
const MOST = 7;
/** How much a claim loses for saying what a chosen one says. */
const REDUNDANCY = 0.3;

/** Marks the claims that a reader would keep: the most salient ones that do not repeat each other (maximal marginal relevance). */
export function markKey(passage: Passage, stated: readonly Stated[]): void {
  const wanted = Math.min(MOST, Math.max(1, Math.round(stated.length * SHARE)));
  const bags = new Map(stated.map((item) => [item, bagOf(passage, item)]));
  const rest = [...stated].sort((a, b) => b.claim.salience - a.claim.salience).slice(0, wanted * 4);
  const chosen: Stated[] = [];
  while (chosen.length < wanted && rest.length > 0) {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    rest.forEach((item, index) => {
      let repeated = 0;
      for (const other of chosen) repeated = Math.max(repeated, likeness(bags.get(item), bags.get(other)));
      const score = item.claim.salience - REDUNDANCY * repeated;
      if (score > bestScore) {
        bestScore = score;
        best = index;
      }
    });
    const [taken] = rest.splice(best, 1);
    if (!taken) break;
    taken.claim.key = true;
    chosen.push(taken);
  }
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
function likeness(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (!a || !b || a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared / (a.size + b.size - shared);
}
