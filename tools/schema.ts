import { createGenerator } from 'ts-json-schema-generator';

/** The JSON Schema of the record, made from the types in `src/record.ts`. */
export function schemaOfRecord(): string {
  const schema = createGenerator({
    path: 'src/record.ts',
    type: 'Extraction',
    additionalProperties: false,
    skipTypeCheck: true,
    encodeRefs: false,
  }).createSchema('Extraction');
  const { $schema, ...rest } = schema;
  const id = 'urn:arabic-extract:extraction:1';
  return `${JSON.stringify({ $schema, $id: id, title: 'extract record', ...rest }, null, 2)}\n`;
}
