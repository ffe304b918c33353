import { proclitics } from '../text/clitics.ts';
import type { Document } from '../text/document.ts';
import { isWord } from '../text/token.ts';
import { type Candidate, candidateAt } from './candidate.ts';

/** How much surer a mention is than a later echo of it. */
const ECHO = 0.92;
const SHORTEST = 3;

/**
 * Mentions by which a text comes back to a name it has introduced: the family name of a person named in full before
 * («مارك زوكربيرغ … زوكربيرغ»), and again any name that was learnt from a gloss. Only tokens that no mention covers are
 * looked at, and only after the introduction.
 */
export function findEchoes(
  document: Document,
  mentions: readonly Candidate[],
  learnt: readonly Candidate[],
): Candidate[] {
  const covered = new Set<number>();
  for (const mention of mentions) for (let i = mention.first; i < mention.last; i++) covered.add(i);
  const names = new Map<string, Candidate>();
  const echoes: Candidate[] = [];
  const introduced = [...mentions.filter(isFullPerson), ...learnt].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let i = 0; i < document.tokens.length; i++) {
    for (; next < introduced.length && (introduced[next]?.last ?? 0) <= i; next++) {
      const name = introduced[next];
      const key = document.tokens[(name?.last ?? 0) - 1]?.key ?? '';
      const isWhole = name !== undefined && (name.last - name.first === 1 || name.type === 'PERSON');
      if (name && isWhole && key.length >= SHORTEST && !names.has(key)) names.set(key, name);
    }
    const token = document.tokens[i];
    if (token === undefined || covered.has(i) || !isWord(token) || names.size === 0) continue;
    const readings = [{ length: 0, rest: token.key, assimilated: false }, ...proclitics(token.key)];
    const reading = readings.find(({ rest }) => names.has(rest));
    const name = reading && names.get(reading.rest);
    if (reading === undefined || name === undefined) continue;
    echoes.push(
      candidateAt(
        document,
        { first: i, last: i + 1, prefix: reading.length, assimilated: reading.assimilated },
        {
          type: name.type,
          subtype: name.subtype,
          evidence: name.evidence,
          confidence: name.confidence * ECHO,
          entry: name.entry,
        },
      ),
    );
  }
  return echoes;
}

function isFullPerson(mention: Candidate): boolean {
  return mention.type === 'PERSON' && mention.last - mention.first >= 2;
}
