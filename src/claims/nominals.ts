import { findComplement } from './complements.ts';
import { WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { type Report, type Reported, reportOf } from './reports.ts';
import { canSpeak, readSource, type Source } from './sources.ts';

/** A noun that reports has its content close behind. */
const REACH = 8;

/** «اتهامات لها بأنها …»، «وسط توقعات أن …»: the report of the noun at token `i`, or null; `outer` is the report that it stands in. */
export function readNominal(
  passage: Passage,
  i: number,
  last: number,
  outer: Report | null,
): Reported | null {
  const { words } = passage;
  const word = words[i];
  if (!word?.noun) return null;
  const complement = findComplement(passage, i + 1, Math.min(last, i + REACH), word.noun);
  const kind = word.source;
  // «بعد أنباء عن …»
  const rumour =
    kind === 'anonymous' &&
    complement?.form === 'noun' &&
    complement.zone === i + 1 &&
    complement.skip === 0 &&
    ((words[i - 1]?.classes ?? 0) & WordClass.preposition) !== 0;
  if (!complement || (complement.form !== 'that' && !rumour)) return null;
  // «نفى هذه الاتهامات مشيراً إلى أن …»
  for (let k = i + 1; k < complement.zone; k++) if (words[k]?.participle) return null;
  const itself: Source | null = kind && {
    first: i,
    last: i + 1,
    skip: word.conjunction,
    kind,
    resolved: 'overt',
  };
  const named = readSource(passage, i + 1, complement.zone);
  const source =
    (named && canSpeak(passage, named) ? named : null) ?? (rumour ? itself : (outer?.source ?? itself));
  return source && { report: reportOf(passage, i, word.noun, source, null), complement };
}
