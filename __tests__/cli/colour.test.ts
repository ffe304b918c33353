import { colours } from '../../src/cli/colour.ts';

test.each([
  ['a terminal', true, {}, true, true],
  ['a pipe', false, {}, true, false],
  ['a dumb terminal', true, { TERM: 'dumb' }, true, false],
  ['NO_COLOR', true, { NO_COLOR: '1' }, true, false],
  ['NO_COLOR set to nothing', true, { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR in a pipe', false, { FORCE_COLOR: '1' }, true, true],
  ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, true, false],
  ['FORCE_COLOR over NO_COLOR', true, { FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
  ['--no-color over all', true, { FORCE_COLOR: '1' }, false, false],
])('%s', (_name, isTTY, env, wanted, expected) => {
  expect(colours({ isTTY, env, wanted })).toBe(expected);
});
