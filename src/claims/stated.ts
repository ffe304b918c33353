import type { Claim } from '../record.ts';
import { claimOf, subjectIn } from './claim.ts';
import type { Clause } from './clause.ts';
import { splitClauses } from './clauses.ts';
import type { Discourse } from './discourse.ts';
import type { Factuality } from './factuality.ts';
import type { Passage } from './passage.ts';
import { type Topic, topicOf } from './subjects.ts';

/** A claim with the clause that it was made of. */
export interface Stated {
  readonly claim: Claim;
  readonly clause: Clause;
}

/** The claims of a passage with their clauses, in text order, before they are weighed. */
export function statedIn(passage: Passage): Stated[] {
  const { document } = passage;
  const discourse: Discourse = {
    speaker: null,
    he: null,
    she: null,
    subject: null,
    report: null,
    list: null,
  };
  const stated: Stated[] = [];
  document.sentences.forEach((sentence, index) => {
    const isTitle = sentence === document.title;
    let topic: Topic | null = null;
    let before: Factuality | null = null;
    for (const clause of splitClauses(passage, sentence, isTitle, discourse)) {
      const claim: Claim | null = claimOf(passage, clause, sentence, index, isTitle, before);
      if (!claim) continue;
      before = claim;
      topic = topicOf(passage, clause, sentence.first, topic?.phrase ?? null);
      claim.subject = topic && subjectIn(passage, topic);
      stated.push({ claim, clause });
    }
  });
  stated.sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
  stated.forEach(({ claim }, index) => {
    claim.id = `c${index + 1}`;
  });
  return stated;
}
