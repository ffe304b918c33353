import { formatNamed, type Look } from '../../src/output/format.ts';
import type { Value } from '../../src/record.ts';
import { entity, RECORD } from './record.ts';

const plain: Look = { colour: 0, reshape: false };
const withoutColour = (text: string) => text.replace(/\x1b\[\d+m/g, '');

test('ndjson is one line', async () => {
  const text = (await formatNamed('ndjson', plain))(RECORD);
  expect(text.indexOf('\n')).toBe(text.length - 1);
  expect(JSON.parse(text)).toEqual(RECORD);
});

test('json is indented, and colours change nothing else', async () => {
  const text = (await formatNamed('json', plain))(RECORD);
  const coloured = (await formatNamed('json', { ...plain, colour: 1 }))(RECORD);
  expect(text).toBe(`${JSON.stringify(RECORD, null, 2)}\n`);
  expect(coloured).not.toBe(text);
  expect(withoutColour(coloured)).toBe(text);
});

test('colours are not lost on quotes, colons and numbers inside strings', async () => {
  const record = { ...RECORD, entities: [entity('e1', 'WORK', 'a": 5, "true\\')] };
  const coloured = (await formatNamed('json', { ...plain, colour: 1 }))(record);
  expect(JSON.parse(withoutColour(coloured))).toEqual(record);
  expect(coloured).toContain(`\x1b[32m${JSON.stringify('a": 5, "true\\')}\x1b[39m`);
});

describe('the summary', () => {
  test('tells names by type, and claims with who and how surely', async () => {
    const lines = (await formatNamed('summary', plain))(RECORD).split('\n');
    expect(lines).toEqual([
      '😀 ميتا',
      'a.txt · ar · 6 words · 1 sentences',
      '',
      'ORG',
      '  ميتا',
      '',
      'DATE',
      '  2025',
      '',
      'Claims',
      '  • ستطلق نموذجها في é 2025',
      '    — ميتا · organization · via ميتا · قالت · planned',
      '',
      '',
    ]);
  });

  test.each<[string, Value, string]>([
    ['a date', { iso: '2025-03', relative: null, hijri: null }, 'v  2025-03'],
    ['a date that depends on the day', { iso: null, relative: 'P0D', hijri: null }, 'v'],
    ['money', { amount: 1500000, upTo: null, currency: 'USD', bound: null }, 'v  1,500,000 USD'],
    ['money of an open currency', { amount: 5, upTo: null, currency: null, bound: null }, 'v  5'],
    ['a share', { ratio: 0.155, upTo: null, bound: null }, 'v  15.5 %'],
    ['a range of shares', { ratio: 0.1, upTo: 0.2, bound: null }, 'v  10–20 %'],
    ['a count', { amount: 20, upTo: 30, unit: 'باحث', bound: null }, 'v  20–30 باحث'],
    ['a vague count', { amount: null, upTo: null, unit: 'باحث', bound: null }, 'v'],
  ])('gives %s in figures', async (_name, value, expected) => {
    const record = { ...RECORD, entities: [{ ...entity('e1', 'DATE', 'v'), value }] };
    expect((await formatNamed('summary', plain))(record).split('\n')).toContain(`  ${expected}`);
  });

  test('gives a terminal no control character of the text', async () => {
    const record = { ...RECORD, entities: [entity('e1', 'ORG', 'ميتا\x1b[2J\n\x9bx')] };
    const text = (await formatNamed('summary', plain))(record);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('joins letters by their presentation forms where asked', async () => {
    const text = (await formatNamed('summary', { ...plain, reshape: true }))(RECORD);
    expect(text).toContain('\ufee3\ufef4\ufe98\ufe8e');
    expect(text.normalize('NFKC')).toContain('ميتا');
  });
});
