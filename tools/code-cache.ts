import { execFileSync } from 'node:child_process';

const CACHE = `
const { writeFileSync } = require('node:fs');
process.argv = [process.execPath, 'extract', 'fixtures/seed-article.txt'];
const { script, done } = require('./bin/extract.js');
done.then(() => writeFileSync('dist/cli.cjs.cache', script.createCachedData()));
`;

/** Writes what V8 has compiled of the command after one article, for `bin/extract.js` to start from. */
export function writeCodeCache(): void {
  // In a process of its own, which runs as the command does; its record is of no interest.
  execFileSync(process.execPath, ['--eval', CACHE], { stdio: ['ignore', 'ignore', 'inherit'] });
}
