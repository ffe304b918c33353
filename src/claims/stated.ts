import type { Claim } from '../record.ts';
import { claimOf, subjectIn } from './claim.ts';
import type { Clause } from './clause.ts';
import { splitClauses } from './clauses.ts';
import type { Discourse } from './discourse.ts';
import type { Factuality } from './factuality.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Passage } from './passage.ts';
import { subjectOf } from './subjects.ts';

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
    let topic: NounPhrase | null = null;
    let before: Factuality | null = null;
    for (const clause of splitClauses(passage, sentence, isTitle, discourse)) {
      const claim: Claim | null = claimOf(passage, clause, sentence, index, isTitle, before);
      if (!claim) continue;
      before = claim;
      const subject = subjectOf(passage, clause, sentence.first, topic);
      // «الجسر، الذي انهار، وأغلقت الطريق» goes on from the main clause.
      if (clause.opener !== 'relative') topic = subject?.phrase ?? null;
      claim.subject = subject && subjectIn(passage, subject);
      stated.push({ claim, clause });
    }
  });
  stated.sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
  stated.forEach(({ claim }, index) => {
    claim.id = `c${index + 1}`;
  });
  return stated;
}
