import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { createExtractor } from '../../src/extract.ts';
import { readPackaged } from '../../src/package.ts';
import { schemaOfRecord } from '../../tools/schema.ts';
import { RECORD } from './record.ts';

const committed = readPackaged('schema/extraction.schema.json').toString();
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(committed));
const fixtures = new URL('../../fixtures/', import.meta.url);
const texts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.txt'),
);

test('the committed schema is that of the types', () => {
  expect(committed).toBe(schemaOfRecord());
});

test('it tells a wrong record from a right one', () => {
  expect(validate(RECORD)).toBe(true);
  expect(validate({ ...RECORD, title: undefined })).toBe(false);
  expect(validate({ ...RECORD, more: 1 })).toBe(false);
  expect(validate({ ...RECORD, offsetUnit: 'byte' })).toBe(false);
});

test.each(texts)('the record of %s is valid in every unit', async (name) => {
  const text = readFileSync(new URL(name, fixtures), 'utf8');
  for (const offsetUnit of ['utf16', 'codepoint', 'utf8'] as const) {
    validate(await createExtractor({ offsetUnit }).extract(text));
    expect(validate.errors).toBeNull();
  }
});
