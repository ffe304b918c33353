import { differInHamza } from '../arabic/letters.ts';
import { wholeWord } from '../text/clitics.ts';
import type { Document } from '../text/document.ts';
import { isWord } from '../text/token.ts';
import { type Candidate, candidateAt, tokensOf } from './candidate.ts';
import { nameKeys } from './resolve.ts';
import { partsOf } from './short-forms.ts';

/** How much surer a mention is than a later echo of it. */
const ECHO = 0.92;
const SHORTEST = 3;
/** «بن عبد العزيز» and one more word. */
const LONGEST = 4;

/** The names that a text may come back to. */
interface Introduced {
  /** By the words that come back, as keys joined by spaces. */
  readonly names: Map<string, Candidate>;
  /** How many words come back at most, by the first of them. */
  readonly lengths: Map<string, number>;
}

/**
 * Mentions by which a text comes back to a name that it introduces: the family name of a person named in full («مارك
 * زوكربيرغ … زوكربيرغ», «محمد بن سلمان … بن سلمان»), and again any name that was learnt from a gloss. Only tokens that no
 * mention covers are looked at, after the introduction or in the headline. What a list knows of the full name is left to
 * `resolve`.
 */
export function findEchoes(
  document: Document,
  mentions: readonly Candidate[],
  learnt: readonly Candidate[],
): Candidate[] {
  const { names, lengths } = introducedBy(document, mentions, learnt);
  if (names.size === 0) return [];
  const covered = tokensOf(mentions);
  const headline = document.title?.last ?? 0;
  const echoes: Candidate[] = [];
  let end = 0;
  for (const [i, token] of document.tokens.entries()) {
    if (i < end || covered.has(i) || !isWord(token)) continue;
    const reading = lengths.has(token.key)
      ? wholeWord(token.key)
      : token.readings.find(({ rest }) => lengths.has(rest));
    if (reading === undefined) continue;
    const { name, last } = longestAt(document, i, reading.rest, covered, { names, lengths });
    if (name === undefined || (i < name.last && i >= headline)) continue;
    const written = document.tokens[last - 1]?.light.slice(last - 1 === i ? reading.length : 0) ?? '';
    if (differInHamza(written, document.tokens[name.last - 1]?.light ?? '')) continue;
    end = last;
    const { type, subtype, evidence } = name;
    echoes.push(
      candidateAt(
        document,
        { first: i, last, prefix: reading.length, assimilated: reading.assimilated },
        { type, subtype, evidence, confidence: name.confidence * ECHO },
      ),
    );
  }
  return echoes;
}

function introducedBy(
  document: Document,
  mentions: readonly Candidate[],
  learnt: readonly Candidate[],
): Introduced {
  const names = new Map<string, Candidate>();
  const lengths = new Map<string, number>();
  for (const name of [...mentions.filter(isFullPerson), ...learnt.filter(isSingleWord)]) {
    const family = partsOf(nameKeys(document, name)).at(-1) ?? '';
    const words = family.split(' ');
    const known = names.get(family);
    if (family.length < SHORTEST || words.length > LONGEST || (known && known.start <= name.start)) continue;
    names.set(family, name);
    const [first = ''] = words;
    lengths.set(first, Math.max(words.length, lengths.get(first) ?? 0));
  }
  return { names, lengths };
}

/** The name with the most words that comes back at a token, read as `word`, and the end of these words. */
function longestAt(
  { tokens }: Document,
  at: number,
  word: string,
  covered: ReadonlySet<number>,
  { names, lengths }: Introduced,
): { readonly name: Candidate | undefined; readonly last: number } {
  let name = names.get(word);
  let last = at + 1;
  let words = word;
  const end = at + (lengths.get(word) ?? 1);
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || !isWord(token) || token.gap !== 'space' || covered.has(i)) break;
    words += ` ${token.key}`;
    const longer = names.get(words);
    if (longer) [name, last] = [longer, i + 1];
  }
  return { name, last };
}

function isFullPerson(mention: Candidate): boolean {
  return mention.type === 'PERSON' && mention.last - mention.first >= 2;
}

function isSingleWord(mention: Candidate): boolean {
  return mention.last - mention.first === 1;
}
