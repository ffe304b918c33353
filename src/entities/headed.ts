import { looksLikeSheDid } from '../arabic/verbs.ts';
import type { EntitySubtype, EntityType } from '../record.ts';
import type { Document } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import { announcedBy } from './heads.ts';

/** Types between which one name changes by its use: «شركة فيسبوك» is a company, «محرك جوجل» a service. */
const USES: ReadonlySet<EntityType> = new Set(['ORG', 'PRODUCT']);
/** The heads that say so; «هاتف سامسونغ» still names the company. */
const TELLING: ReadonlySet<EntitySubtype | null> = new Set<EntitySubtype | null>([
  'company',
  'app',
  'service',
]);
/** Heads of these types take the name of a place into a longer name: «مهرجان برلين», «محكمة باريس». */
const OWNERS: ReadonlySet<EntityType> = new Set(['ORG', 'EVENT', 'WORK']);
/** What is left of the confidence in a place that is probably part of a longer name. */
const PART = 0.5;

/** Decides types by the head word right before a name, and doubts places that a head makes part of a longer name. */
export function headed(document: Document, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const isBare = candidate.prefix === '' && document.tokens[candidate.first]?.gap === 'space';
    const head = isBare ? announcedBy(document, candidate.first - 1) : null;
    if (isBare && acts(document, candidate)) return { ...candidate, type: 'ORG', subtype: 'company' };
    if (head === null) return candidate;
    if (
      head.type !== candidate.type &&
      USES.has(head.type) &&
      USES.has(candidate.type) &&
      TELLING.has(head.subtype)
    ) {
      return { ...candidate, type: head.type, subtype: head.subtype };
    }
    const isPart = candidate.type === 'LOC' && (OWNERS.has(head.type) || head.subtype === 'facility');
    return isPart ? { ...candidate, confidence: candidate.confidence * PART } : candidate;
  });
}

/** Whether an app is said to do something, as its company does: «أعلنت فيسبوك». */
function acts(document: Document, { type, subtype, first }: Candidate): boolean {
  const before = document.tokens[first - 1];
  return type === 'PRODUCT' && subtype === 'app' && before !== undefined && looksLikeSheDid(before.key);
}
