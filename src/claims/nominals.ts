import { findComplement } from './complements.ts';
import type { Passage } from './passage.ts';
import { type Report, type Reported, reportOf } from './reports.ts';
import { readSource, type Source } from './sources.ts';

/** A noun that reports has its content close behind. */
const REACH = 8;

/** «اتهامات لها بأنها …»، «وسط توقعات أن …»: the report of the noun at token `i`, or null; `outer` is the report that it stands in. */
export function readNominal(
  passage: Passage,
  i: number,
  last: number,
  outer: Report | null,
): Reported | null {
  const { words, lexicon } = passage;
  const word = words[i];
  if (!word?.noun) return null;
  const complement = findComplement(passage, i + 1, Math.min(last, i + REACH), word.noun);
  if (complement?.form !== 'that') return null;
  const kind = lexicon.source(word.rest);
  const itself: Source | null = kind && {
    first: i,
    last: i + 1,
    skip: word.conjunction,
    kind,
    resolved: 'overt',
  };
  const source = readSource(passage, i + 1, complement.zone) ?? outer?.source ?? itself;
  return source && { report: reportOf(passage, i, word.noun, source, null), complement };
}
