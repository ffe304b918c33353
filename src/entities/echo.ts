import { wholeWord } from '../text/clitics.ts';
import type { Document } from '../text/document.ts';
import { isWord } from '../text/token.ts';
import { type Candidate, candidateAt, tokensOf } from './candidate.ts';

/** How much surer a mention is than a later echo of it. */
const ECHO = 0.92;
const SHORTEST = 3;

/**
 * Mentions by which a text comes back to a name that it introduces: the family name of a person named in full («مارك
 * زوكربيرغ … زوكربيرغ»), and again any name that was learnt from a gloss. Only tokens that no mention covers are looked
 * at, after the introduction or in the headline.
 */
export function findEchoes(
  document: Document,
  mentions: readonly Candidate[],
  learnt: readonly Candidate[],
): Candidate[] {
  const names = new Map<string, Candidate>();
  for (const name of [...mentions.filter(isFullPerson), ...learnt.filter(isSingleWord)]) {
    const key = document.tokens[name.last - 1]?.key ?? '';
    const known = names.get(key);
    if (key.length >= SHORTEST && (known === undefined || name.start < known.start)) names.set(key, name);
  }
  if (names.size === 0) return [];
  const covered = tokensOf(mentions);
  const headline = document.title?.last ?? 0;
  const echoes: Candidate[] = [];
  for (const [i, token] of document.tokens.entries()) {
    if (covered.has(i) || !isWord(token)) continue;
    const reading = names.has(token.key)
      ? wholeWord(token.key)
      : token.readings.find(({ rest }) => names.has(rest));
    const name = reading && names.get(reading.rest);
    if (reading === undefined || name === undefined || (i < name.last && i >= headline)) continue;
    const { type, subtype, evidence, thing } = name;
    echoes.push(
      candidateAt(
        document,
        { first: i, last: i + 1, prefix: reading.length, assimilated: reading.assimilated },
        { type, subtype, evidence, thing, confidence: name.confidence * ECHO },
      ),
    );
  }
  return echoes;
}

function isFullPerson(mention: Candidate): boolean {
  return mention.type === 'PERSON' && mention.last - mention.first >= 2;
}

function isSingleWord(mention: Candidate): boolean {
  return mention.last - mention.first === 1;
}
