import type { Claim, Entity } from '../record.ts';
import type { Document } from '../text/document.ts';
import { claimOf, subjectIn } from './claim.ts';
import { splitClauses } from './clauses.ts';
import type { Discourse } from './discourse.ts';
import type { Factuality } from './factuality.ts';
import { markKey } from './key.ts';
import type { Passage } from './passage.ts';
import { passageOf } from './passages.ts';
import { rate, type Stated } from './salience.ts';
import { type NounPhrase, subjectOf } from './subjects.ts';

/** The claims of a document, in text order; all offsets are UTF-16 units. Linear in the length of the text; never throws. */
export function findClaims(document: Document, entities: readonly Entity[]): Claim[] {
  const passage = passageOf(document, entities);
  const stated = statedIn(passage);
  rate(passage, stated);
  markKey(passage, stated);
  return stated.map(({ claim }) => claim);
}

/** The claims of a passage with their clauses, in text order, before they are weighed. */
function statedIn(passage: Passage): Stated[] {
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
    let subject: NounPhrase | null = null;
    let before: Factuality | null = null;
    for (const clause of splitClauses(passage, sentence, isTitle, discourse)) {
      const claim: Claim | null = claimOf(passage, clause, sentence, index, isTitle, before);
      if (!claim) continue;
      before = claim;
      const own = subjectOf(passage, clause);
      claim.subject = subjectIn(passage, own, subject);
      subject = own ?? subject;
      stated.push({ claim, clause });
    }
  });
  stated.sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
  stated.forEach(({ claim }, index) => {
    claim.id = `c${index + 1}`;
  });
  return stated;
}
