import { proclitics } from '../../src/text/clitics.ts';

test.each<[string, string, string[]]>([
  ['a conjunction', 'وواتساب', ['واتساب']],
  ['conjunction and preposition, shortest first', 'وبمصر', ['بمصر', 'مصر']],
  ['an assimilated article, restored before the bare reading', 'للامم', ['الامم', 'لامم']],
  ['a name that begins with ل after ل', 'للبنان', ['البنان', 'لبنان']],
  ['nothing where no clitic letter begins the word', 'مصر', []],
  ['no rest of a single letter', 'وب', []],
])('%s', (_, key, rests) => {
  expect(proclitics(key).map((reading) => reading.rest)).toEqual(rests);
});

test('a reading says how many written letters the proclitics take', () => {
  expect(proclitics('وللاتحاد').map(({ length, rest, assimilated }) => [length, rest, assimilated])).toEqual([
    [1, 'للاتحاد', false],
    [2, 'الاتحاد', true],
    [2, 'لاتحاد', false],
  ]);
});
