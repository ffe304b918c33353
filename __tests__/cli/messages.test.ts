import { line, messageOf, OutputError, UsageError } from '../../src/cli/messages.ts';
import { InputError } from '../../src/input/errors.ts';

test.each<[string, unknown, string | null, string]>([
  ['an input', new InputError('empty'), 'a.txt', 'extract: a.txt: empty\n'],
  ['an input, with what to do', new InputError('bad', 'try x'), 'a.txt', 'extract: a.txt: bad (try x)\n'],
  ['usage', new UsageError('wrong'), null, 'extract: wrong\n'],
  ['output', new OutputError('stdout: full'), null, 'extract: stdout: full\n'],
  [
    'a bug',
    new TypeError('x'),
    'a',
    'extract: a: unexpected TypeError: x (this is a bug, please report it)\n',
  ],
  ['anything thrown', 'x', null, 'extract: unexpected x (this is a bug, please report it)\n'],
])('%s', (_name, thrown, where, expected) => {
  expect(messageOf(thrown, where)).toBe(expected);
});

test('a file name cannot break the line or drive the terminal', () => {
  expect(line('a\nb\x1b[31m: gone')).toBe('extract: a b [31m: gone\n');
});
