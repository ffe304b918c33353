import { tooLarge } from './bytes.ts';
import { decode } from './decode.ts';
import { InputError, inputErrorOf } from './errors.ts';
import { linesOf } from './lines.ts';

/** Which fields of a line hold the document. */
export interface Fields {
  readonly text: string;
  readonly id: string;
}

/** One line of NDJSON: a document, or why there is none. Empty lines are left out. */
export type NdjsonLine = { readonly number: number } & (
  | { readonly id: string | null; readonly text: string; readonly encoding: string; readonly error?: never }
  | { readonly error: InputError }
);

/** Reads NDJSON line by line; a bad line is reported in its place and the others go on. */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  fields: Fields,
  encoding: string | null,
  maxBytes: number,
): AsyncGenerator<NdjsonLine> {
  for await (const { number, bytes } of linesOf(chunks, maxBytes)) {
    if (bytes === null) {
      yield { number, error: tooLarge('line', maxBytes) };
      continue;
    }
    try {
      const line = decode(bytes, encoding);
      if (line.text.trim() !== '') {
        yield { number, encoding: line.encoding, ...documentIn(line.text, fields) };
      }
    } catch (thrown) {
      yield { number, error: inputErrorOf(thrown) };
    }
  }
}

function documentIn(line: string, fields: Fields): { id: string | null; text: string } {
  const value = parse(line);
  if (typeof value !== 'object' || value === null) throw new InputError('not a JSON object');
  const { [fields.text]: text, [fields.id]: id } = value as Record<string, unknown>;
  if (typeof text !== 'string') {
    throw new InputError(`no text in the field ‘${fields.text}’`, 'name the field with --text-field');
  }
  return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : null, text };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError('not valid JSON');
  }
}
