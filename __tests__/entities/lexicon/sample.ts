import { compileLexicon } from '../../../src/entities/lexicon/compile.ts';
import { type Lexicon, lexiconOf } from '../../../src/entities/lexicon/lexicon.ts';

const CONTEXTS = 'tech\tتطبيق|هاتف\nsport\tمباراة|الدوري|هدف|اللاعب\n';

/** A lexicon of a few rows; each is `type, ar, en, aliases, wikidata, evidence`. */
export function lexiconWith(...rows: string[][]): Lexicon {
  const text = rows.map((row) => row.join('\t')).join('\n');
  return lexiconOf(compileLexicon([{ path: 'sample.tsv', text }], CONTEXTS).bytes);
}

/** The faults that the compiler reports for some rows. */
export function faultsOf(...rows: string[][]): readonly string[] {
  return compileLexicon(
    [{ path: 'sample.tsv', text: rows.map((row) => row.join('\t')).join('\n') }],
    CONTEXTS,
  ).faults;
}
