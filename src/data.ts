import { readPackaged } from './package.ts';

/** Reads a file of the package's `data/` folder. Throws where it is missing. */
export function readData(name: string): Buffer {
  return readPackaged(`data/${name}`);
}

/** The rows of a tab-separated file of `data/`: comment lines (`#`) and empty lines are left out. */
export function readTable(name: string): string[][] {
  return parseTable(readData(name).toString('utf8'));
}

/** The rows of tab-separated text, as `readTable` gives them. */
export function parseTable(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    if (line !== '' && !line.startsWith('#')) rows.push(line.split('\t'));
  }
  return rows;
}
