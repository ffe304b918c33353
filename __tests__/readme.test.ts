import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { render } from '../tools/readme.ts';

const readme = readFileSync('README.md', 'utf8');
const hasJq = spawnSync('jq', ['--version']).status === 0;

// The examples that pipe to jq need it; .ci/run installs it.
(hasJq ? test : test.skip)(
  'everything that the README shows is what really comes out',
  () => {
    expect(render(readme)).toBe(readme);
  },
  60_000,
);

test('the README shows commands', () => {
  expect(readme.match(/^\$ extract /gm)?.length).toBeGreaterThanOrEqual(3);
});
