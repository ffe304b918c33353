import { compileLexicon } from '../../../src/entities/lexicon/compile.ts';
import { type Lexicon, lexiconOf } from '../../../src/entities/lexicon/lexicon.ts';
import { readRows } from '../../../src/entities/lexicon/rows.ts';

const CONTEXTS = 'tech\tتطبيق|هاتف\nsport\tمباراة|الدوري|هدف|اللاعب\n';

/** A lexicon of a few rows; each is `type, ar, en, aliases, wikidata, evidence`. */
export function lexiconWith(...rows: string[][]): Lexicon {
  return lexiconOf(compiled(rows).bytes);
}

/** The faults that the compiler reports for some rows. */
export function faultsOf(...rows: string[][]): readonly string[] {
  return compiled(rows).faults;
}

function compiled(rows: string[][]) {
  const faults: string[] = [];
  const text = rows.map((row) => row.join('\t')).join('\n');
  const lexicon = compileLexicon(readRows('sample.tsv', text, faults), CONTEXTS);
  return { bytes: lexicon.bytes, faults: [...faults, ...lexicon.faults] };
}
