import { PREPOSITIONS } from '../arabic/clitics.ts';
import { loosen } from '../arabic/letters.ts';
import { CLOSERS, HASH, opensQuotation } from '../arabic/punctuation.ts';
import { readTable } from '../data.ts';
import type { EntityType } from '../record.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, revised } from './candidate.ts';

/** The types whose mentions are weighed; the others keep the confidence of what they rest on. */
const WEIGHED: ReadonlySet<EntityType> = new Set(['ORG', 'LOC', 'PRODUCT']);
/** Without the tagger's word on it, a mention less sure than this is left out. */
const SURE = 0.87;
/** From so many mentions of a name on, more tell nothing. */
const MANY = 4;
/** What stands for the word before the first word of a line, behind the last one, and for numbers and Latin words. */
const LINE_START = '^';
const LINE_END = '$';
const NUMBER = '0';
const LATIN = 'LATIN';
/** What stands in the table for the log odds of a mention of which nothing is known. */
export const BASE = 'all\t-';

let shared: ReadonlyMap<string, number> | null = null;

/** The weights of `data/patterns/sureness.tsv`, by clue. */
function loadWeights(): ReadonlyMap<string, number> {
  shared ??= new Map(
    readTable('patterns/sureness.tsv').map(([kind = '', value = '', weight = '']) => [
      clueOf(kind, kind === 'before' || kind === 'behind' ? loosen(value) : value),
      Number(weight),
    ]),
  );
  return shared;
}

/**
 * The mentions that are sure enough where no tagger has read the text, with the confidence that their kind, what they rest
 * on, their number and their neighbours give together.
 */
export function sureMentions(document: Document, mentions: readonly Candidate[]): Candidate[] {
  const weights = loadWeights();
  const base = weights.get(BASE) ?? 0;
  const clues = cluesOf(document, mentions);
  const sure: Candidate[] = [];
  for (const [index, mention] of mentions.entries()) {
    const known = clues[index];
    if (!known) {
      sure.push(mention);
      continue;
    }
    let logOdds = base;
    for (const clue of known) logOdds += weights.get(clue) ?? 0;
    const confidence = 1 / (1 + Math.exp(-logOdds));
    if (confidence >= SURE) sure.push(revised(mention, { confidence }));
  }
  return sure;
}

/**
 * What tells how sure each mention is, as kinds and values of `data/patterns/sureness.tsv`, a tab between them; null for the
 * mentions that are not weighed.
 */
export function cluesOf(document: Document, mentions: readonly Candidate[]): (readonly string[] | null)[] {
  const counts = new Map<string, number>();
  const names = mentions.map(({ type, start, end }) => `${type} ${document.text.slice(start, end)}`);
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return mentions.map((mention, index) => {
    if (!WEIGHED.has(mention.type)) return null;
    return cluesAt(document.tokens, mention, Math.min(MANY, counts.get(names[index] ?? '') ?? 1));
  });
}

function cluesAt(tokens: readonly Token[], mention: Candidate, count: number): string[] {
  const { first, last, prefix, type, subtype, evidence, confidence } = mention;
  const mark = tokens[first]?.gap === 'none' && prefix === '' ? (tokens[first - 1]?.key ?? '') : '';
  const isOpened = opensQuotation(mark);
  const isClosed = tokens[last]?.gap === 'none' && CLOSERS.has(tokens[last]?.key ?? '');
  const from = isOpened || mark === HASH ? first - 1 : first;
  const to = isClosed ? last + 1 : last;
  const before = tokens[from]?.gap === 'newline' ? undefined : tokens[from - 1];
  const behind = tokens[to]?.gap === 'newline' ? undefined : tokens[to];
  const preposition = prefix.charAt(prefix.length - 1);
  const own = PREPOSITIONS.includes(preposition) ? `+${preposition}` : '';
  return [
    clueOf('kind', subtype === null ? type : `${type}/${subtype}`),
    clueOf('rest', `${evidence} ${confidence.toFixed(2)}`),
    clueOf('count', `${type} ${count}`),
    clueOf('mark', markOf(isOpened, isClosed, mark)),
    clueOf('before', wordOf(before, LINE_START) + own),
    clueOf('behind', wordOf(behind, LINE_END)),
  ];
}

function clueOf(kind: string, value: string): string {
  return `${kind}\t${value}`;
}

function markOf(isOpened: boolean, isClosed: boolean, mark: string): string {
  if (isOpened) return isClosed ? 'both' : 'open';
  if (isClosed) return 'close';
  return mark === HASH ? 'hash' : 'none';
}

function wordOf(token: Token | undefined, none: string): string {
  if (token === undefined) return none;
  if (token.kind === 'number') return NUMBER;
  return token.kind === 'latin' ? LATIN : token.key;
}
