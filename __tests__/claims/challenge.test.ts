import { readFileSync } from 'node:fs';
import { parseTable } from '../../src/data.ts';
import { claimsOf } from './marked.ts';

const table = parseTable(readFileSync(new URL('./challenge.tsv', import.meta.url), 'utf8'));

describe('one phenomenon a sentence', () => {
  test('there are at least 340 cases', () => {
    expect(table.length).toBeGreaterThanOrEqual(340);
  });

  test.each(table)('%s', (_name, text, content, source, polarity, modality, quote) => {
    const claims = claimsOf(text ?? '');
    if (content === '∅') {
      expect(claims.map((claim) => claim.text)).toEqual([]);
      return;
    }
    const found = claims.map((claim) => ({
      content: content === '*' ? '*' : claim.text,
      source: source === '*' ? '*' : (claim.source?.text ?? '-'),
      polarity: polarity === '*' ? '*' : claim.polarity,
      modality: modality === '*' ? '*' : claim.modality,
      quote: quote === '*' ? '*' : claim.quote,
    }));
    expect(found).toContainEqual({ content, source, polarity, modality, quote });
  });
});
