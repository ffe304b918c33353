import { readFileSync } from 'node:fs';
import { parseTable } from '../../src/data.ts';
import { createExtractor } from '../../src/extract.ts';

/** Shows what is found in headlines whose names no list holds: the share found, and every name missed or found wrongly. */
export async function headlinesReport(path: string): Promise<string[]> {
  const extractor = createExtractor({
    only: 'entities',
    types: ['PERSON', 'ORG', 'LOC', 'PRODUCT', 'EVENT', 'WORK'],
  });
  const lines: string[] = [];
  let wanted = 0;
  let right = 0;
  let found = 0;
  for (const [headline = '', names = ''] of parseTable(readFileSync(path, 'utf8'))) {
    const gold = new Set(names.split('|'));
    const { entities } = await extractor.extract(headline);
    const mentions = entities.flatMap(({ type, mentions }) => mentions.map(({ text }) => `${type} ${text}`));
    const missed = [...gold].filter((name) => !mentions.includes(name));
    const wrong = mentions.filter((name) => !gold.has(name));
    wanted += gold.size;
    found += mentions.length;
    right += gold.size - missed.length;
    if (missed.length + wrong.length > 0) {
      lines.push(`${headline}\n    missed: ${missed.join(', ') || '-'}   wrong: ${wrong.join(', ') || '-'}`);
    }
  }
  return [`${right} of ${wanted} names found in their span and type; ${found - right} others`, ...lines];
}
