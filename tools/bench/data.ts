import { statSync } from 'node:fs';
import { LEXICON_FILE, MODEL_FILE, readData } from '../../src/data.ts';
import { lexiconOf } from '../../src/entities/lexicon/lexicon.ts';
import { modelOf } from '../../src/entities/tagger/model.ts';
import { type Figure, median, timed } from './measure.ts';

const ROUNDS = 9;

/** What the packed lexicon and the weights take on the disk and to load. */
export function packedData(): Figure[] {
  return [
    ...figures('lexicon', LEXICON_FILE, () => lexiconOf(readData(LEXICON_FILE)), 5, 10),
    ...figures('weights', MODEL_FILE, () => modelOf(readData(MODEL_FILE)), 10, 15),
  ];
}

function figures(what: string, file: string, load: () => unknown, most: number, longest: number): Figure[] {
  const times = Array.from({ length: ROUNDS }, () => timed(load));
  const size = statSync(`data/${file}`).size / 1e6;
  return [
    { what: `${what} on the disk`, measured: `data/${file}`, figure: size, unit: 'MB', budget: most },
    {
      what: `${what}, time to load`,
      measured: `of ${ROUNDS} loads`,
      figure: median(times),
      unit: 'ms',
      budget: longest,
    },
  ];
}
