import { prune } from '../../src/output/prune.ts';
import { claim, RECORD } from './record.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('no wish leaves the record as it is', () => {
  expect(prune(RECORD, {})).toEqual(RECORD);
});

test.each([
  ['entities alone', { only: 'entities' }, ['e1', 'e2'], []],
  ['claims alone', { only: 'claims' }, [], ['c1']],
  ['some types', { types: ['DATE', 'LOC'] }, ['e2'], ['c1']],
  ['the sure ones', { minConfidence: 0.9 }, ['e1'], ['c1']],
] as const)('%s', (_name, choice, entities, claims) => {
  const record = prune(RECORD, choice);
  expect(ids(record.entities)).toEqual(entities);
  expect(ids(record.claims)).toEqual(claims);
});

test('no id is left of an entity that is left out', () => {
  const [left] = prune(RECORD, { types: ['DATE'] }).claims;
  expect([left?.subject?.entity, left?.source?.entity, left?.via?.entity]).toEqual([null, null, null]);
  expect([left?.entities, left?.values]).toEqual([[], ['e2']]);
});

test('the most salient claims are kept, in text order', () => {
  const claims = [claim('c1', 0.3), claim('c2', 0.9), claim('c3', 0.1), claim('c4', 0.5)];
  expect(ids(prune({ ...RECORD, claims }, { keyClaims: 2 }).claims)).toEqual(['c2', 'c4']);
});
