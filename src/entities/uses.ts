import { ASSIMILATING, WITH } from '../arabic/clitics.ts';
import { CLOSERS } from '../arabic/punctuation.ts';
import { looksLikeSheDid, looksLikeSheDoes } from '../arabic/verbs.ts';
import { readWords } from '../data.ts';
import type { EntitySubtype, EntityType } from '../record.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, revised } from './candidate.ts';
import { announcedBy } from './heads.ts';

/** Types between which one name changes by its use: «شركة فيسبوك» is a company, «محرك جوجل» a service. */
export const USES: ReadonlySet<EntityType> = new Set(['ORG', 'PRODUCT']);
/** The heads that say so; «هاتف سامسونغ» still names the company. */
const TELLING: ReadonlySet<EntitySubtype | null> = new Set<EntitySubtype | null>([
  'company',
  'app',
  'service',
]);
const COMPANY = { type: 'ORG', subtype: 'company' } as const;
const SERVICE = { type: 'PRODUCT', subtype: 'service' } as const;

/** What the word before a name says of its use, see `data/patterns/uses.tsv`. */
type Use = 'maker' | 'thing' | 'users' | 'service';

/** A name as the company or the product, by the word before it at token `at` (-1 for none). */
export function used(document: Document, candidate: Candidate, at: number): Candidate {
  if (!USES.has(candidate.type)) return candidate;
  const { type, subtype, prefix } = candidate;
  const isApp = type === 'PRODUCT' && subtype === 'app';
  const word = document.tokens[at];
  if (word === undefined)
    return isApp && opensAct(document, candidate) ? revised(candidate, COMPANY) : candidate;
  const use = useAfter(word, prefix);
  if (isApp && (use === 'maker' || (prefix === '' && looksLikeSheDid(word.key))))
    return revised(candidate, COMPANY);
  if (use === 'service' && subtype === 'company') return revised(candidate, SERVICE);
  const head = prefix === '' && use !== 'users' ? announcedBy(document, at) : null;
  return head !== null && head.type !== type && USES.has(head.type) && TELLING.has(head.subtype)
    ? revised(candidate, { type: head.type, subtype: head.subtype })
    : candidate;
}

/** Whether the word before the name of an app, at token `at`, shows that the app is meant and not its company. */
export function isThing(document: Document, { prefix }: Candidate, at: number): boolean {
  if (prefix.endsWith(WITH)) return true;
  const word = document.tokens[at];
  const use = word && useAfter(word, prefix);
  return use !== undefined && use !== 'maker';
}

/** Whether a name opens its line and is said to do something, as a company is: «فيسبوك تحذف», «"يوتيوب" تعلن». */
function opensAct({ tokens }: Document, { first, last }: Candidate): boolean {
  const isQuoted = tokens[first]?.gap === 'none' && CLOSERS.has(tokens[last]?.key ?? '');
  if (!isQuoted && first > 0 && tokens[first]?.gap !== 'newline') return false;
  const verb = tokens[isQuoted ? last + 1 : last];
  return verb?.gap === 'space' && looksLikeSheDoes(verb.key);
}

function useAfter(word: Token, prefix: string): Use | undefined {
  if (prefix !== '' && prefix !== ASSIMILATING) return undefined;
  const whole = useOf(word.key + prefix);
  if (whole !== undefined) return whole;
  for (const { rest } of word.readings) {
    const use = useOf(rest + prefix);
    if (use !== undefined) return use;
  }
  return undefined;
}

/** What a word of `data/patterns/uses.tsv` says; one that counts before «ل» + name only has that letter behind it. */
function useOf(word: string): Use | undefined {
  for (const [use, words] of readWords('patterns/uses.tsv')) if (words.has(word)) return use as Use;
  return undefined;
}
