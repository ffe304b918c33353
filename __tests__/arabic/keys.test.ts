import * as amounts from '../../src/arabic/amounts.ts';
import * as calendar from '../../src/arabic/calendar.ts';
import * as countables from '../../src/arabic/countables.ts';
import * as dating from '../../src/arabic/dating.ts';
import { loosen } from '../../src/arabic/letters.ts';
import * as numerals from '../../src/arabic/numerals.ts';

const sets = Object.entries({ ...amounts, ...calendar, ...countables, ...dating, ...numerals }).filter(
  (entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set,
);

describe('word sets', () => {
  test.each(sets)('%s holds words in the loose form that tokens are looked up by', (_, words) => {
    const stray = [...words].filter((word) => word === '' || loosen(word) !== word);
    expect(stray).toEqual([]);
  });
});
