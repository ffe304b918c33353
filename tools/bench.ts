/**
 * Measures the built command against its budgets and prints a table; `npm run build` first. Every figure is a ratio of two
 * measurements of the same run, or a size, so that it means the same on every machine. Ends with 1 where one is over.
 */
import { packedData } from './bench/data.ts';
import type { Figure } from './bench/measure.ts';
import { installed, memory } from './bench/space.ts';
import { length, startUp, throughput } from './bench/time.ts';

const figures = [startUp(), throughput(), await length(), await memory(), installed(), ...packedData()];

for (const figure of figures) {
  if (figure === null) continue;
  console.log(lineOf(figure));
  if (figure.figure > figure.budget) process.exitCode = 1;
}

function lineOf({ what, measured, figure, unit, budget }: Figure): string {
  const value = `${figure.toFixed(figure < 100 ? 2 : 0)} ${unit}`;
  const verdict = figure > budget ? 'OVER' : 'within';
  return `${what.padEnd(48)} ${value.padStart(9)}   ${verdict.padEnd(6)} ${budget} ${unit}   (${measured})`;
}
