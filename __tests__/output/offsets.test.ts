import fc from 'fast-check';
import { inUnit } from '../../src/output/offsets.ts';
import type { Extraction, OffsetUnit, TextSpan } from '../../src/record.ts';
import { RECORD, TEXT } from './record.ts';

/** Every span of a record, wherever it stands. */
function spans(value: unknown): TextSpan[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spans);
  return 'start' in value && 'text' in value ? [value as TextSpan, ...inner] : inner;
}

const slice: Record<OffsetUnit, (text: string, start: number, end: number) => string> = {
  utf16: (text, start, end) => text.slice(start, end),
  codepoint: (text, start, end) => [...text].slice(start, end).join(''),
  utf8: (text, start, end) => Buffer.from(text).subarray(start, end).toString(),
};
const units: OffsetUnit[] = ['utf16', 'codepoint', 'utf8'];

test.each(units)('every span of the record slices its own text in %s', (unit) => {
  const record = inUnit(RECORD, TEXT, unit);
  expect(record.offsetUnit).toBe(unit);
  expect(spans(record)).toHaveLength(spans(RECORD).length);
  for (const { text, start, end } of spans(record)) expect(slice[unit](TEXT, start, end)).toBe(text);
});

test.each<[OffsetUnit, number]>([
  ['utf16', TEXT.length],
  ['codepoint', [...TEXT].length],
  ['utf8', Buffer.byteLength(TEXT)],
])('the length is given in %s too', (unit, length) => {
  expect(inUnit(RECORD, TEXT, unit).stats.characters).toBe(length);
});

test('any text, any span, lone surrogates included', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', 'ي', '😀', '\ud800', '\udc00', '\n') });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.constantFrom(...units), (source, a, b, unit) => {
      const characters = [...source];
      const [from = 0, to = 0] = [a, b].map((n) => n % (characters.length + 1)).sort((x, y) => x - y);
      const start = characters.slice(0, from).join('').length;
      const part = characters.slice(from, to).join('');
      const record: Extraction = {
        ...RECORD,
        title: { text: part, start, end: start + part.length },
        entities: [],
        claims: [],
      };
      const title = inUnit(record, source, unit).title;
      const expected = unit === 'utf8' ? Buffer.from(part).toString() : part;
      expect(slice[unit](source, title?.start ?? 0, title?.end ?? 0)).toBe(expected);
    }),
  );
});
