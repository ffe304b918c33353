/** `npm run readme`: writes what the commands in README.md print now into it; needs `npm run build` first. */
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './readme.ts';

writeFileSync('README.md', render(readFileSync('README.md', 'utf8')));
