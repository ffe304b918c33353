import { ARTICLE } from '../arabic/clitics.ts';
import { loosen } from '../arabic/letters.ts';
import { CLOSERS } from '../arabic/punctuation.ts';
import { readWordList, readWords } from '../data.ts';
import type { EntityType } from '../record.ts';
import type { Document } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import { type Announced, announcedBehind, announcedBy } from './heads.ts';
import { isNationality } from './institutions/patterns.ts';
import { isInRun } from './runs.ts';

/** Heads of these types take the name of a place into a longer name: «مهرجان برلين», «محكمة باريس». */
const OWNERS: ReadonlySet<EntityType> = new Set(['ORG', 'EVENT', 'WORK']);
/** «إلى» is too short for a noun with the article. */
const SHORTEST_DEFINITE = 5;
/** Only names of so few letters are also written like another word by chance. */
const LONGEST_SHORT = 4;

/**
 * Whether a name that a list holds is here only a part of a longer name that no list holds, or another word. `before` and `after` are the
 * names found next to it, `word` the token of the word before it, quotation marks skipped, or -1.
 */
export function isPart(
  document: Document,
  candidate: Candidate,
  word: number,
  before: Candidate | undefined,
  after: Candidate | undefined,
): boolean {
  return (
    isInRun(document, candidate, before, after) ||
    isAdjective(document, candidate, word, before) ||
    isOtherWord(document, candidate) ||
    isOwned(document, candidate, word)
  );
}

/** «السوق السعودية», «قناة "الإخبارية" السعودية»: a name that is also a nationality adjective, behind a definite noun. */
function isAdjective(
  { tokens }: Document,
  { first, last, prefix }: Candidate,
  word: number,
  before: Candidate | undefined,
): boolean {
  const token = tokens[first];
  const noun = tokens[word];
  if (token === undefined || noun === undefined || prefix !== '' || last - first > 1) return false;
  if (!isNationality(token.key)) return false;
  if (token.gap === 'space' && (CLOSERS.has(noun.key) || (before?.last === first && before.type === 'LOC')))
    return true;
  if (isDefinite(noun.key)) return !readWordList('patterns/stop-words.tsv').has(noun.key);
  return noun.readings.some(({ rest }) => isDefinite(rest));
}

/** A short word that only loose spelling makes a name: «جده», his grandfather, for «جدة». */
function isOtherWord({ tokens }: Document, { first, last, prefix, thing }: Candidate): boolean {
  const label = thing?.labels.ar;
  const written = tokens[first]?.light.slice(prefix.length);
  if (!label || !written || last - first > 1 || label.length > LONGEST_SHORT) return false;
  const isSpelt = written.length === label.length && loosen(written) === loosen(label);
  return isSpelt && written.charAt(written.length - 1) !== label.charAt(label.length - 1);
}

/** Whether a word may be a noun with the article. */
function isDefinite(key: string): boolean {
  return key.startsWith(ARTICLE) && key.length >= SHORTEST_DEFINITE;
}

/** «مهرجان برلين», «مثلث برمودا», «محكمة ولاية كاليفورنيا»; «سوانسي سيتي». */
function isOwned(document: Document, candidate: Candidate, word: number): boolean {
  const { type, subtype, prefix, last } = candidate;
  const words = readWords('patterns/parts.tsv');
  const next = document.tokens[last];
  if (next?.gap === 'space' && words.get(`behind ${type}`)?.has(next.key)) return true;
  const before = words.get(`before ${type}`);
  const noun = document.tokens[word];
  if (noun === undefined) return false;
  if (before?.has(noun.key + prefix)) return true;
  if (prefix !== '' || subtype === 'facility') return false;
  if (noun.readings.some(({ rest }) => before?.has(rest))) return true;
  if (type !== 'LOC') return false;
  const head = announcedBy(document, word);
  if (head === null) return false;
  // «محكمة ولاية كاليفورنيا»
  return head.type === 'LOC' && head.subtype !== 'facility'
    ? noun.gap === 'space' && announcedBehind(noun) === null && owns(announcedBy(document, word - 1))
    : owns(head);
}

function owns(head: Announced | null): boolean {
  if (head === null) return false;
  return head.subtype === 'facility' || (OWNERS.has(head.type) && head.subtype !== 'team');
}
