import { formatNamed, type Look } from '../../src/output/format.ts';
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
