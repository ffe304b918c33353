import { align } from '../../../tools/evaluate/alignment.ts';

const TEXT = '👍 قال زيد إن الأرباح زادت كثيرا هذا العام';

function span(part: string) {
  const start = [...TEXT.slice(0, TEXT.indexOf(part))].length;
  return { start, end: start + [...part].length };
}

test.each([
  ['الأرباح زادت كثيرا', 'الأرباح زادت كثيرا', 1],
  ['الأرباح زادت كثيرا', 'زادت كثيرا هذا العام', 4 / 7],
  ['الأرباح زادت', 'أرباح زادت', 1],
  ['قال', 'هذا العام', null],
])('%s and %s', (gold, predicted, f1) => {
  const [match] = align(TEXT, [span(gold)], [span(predicted)]);
  if (f1 === null) expect(match).toBeUndefined();
  else expect(match?.f1).toBeCloseTo(f1);
});

test('each span is matched once, with the one that it shares most with', () => {
  const gold = [span('الأرباح زادت'), span('الأرباح زادت كثيرا')];
  const found = span('الأرباح زادت كثيرا');
  expect(align(TEXT, gold, [found])).toEqual([{ wanted: gold[1], found, f1: 1 }]);
});
