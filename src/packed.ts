/** The kinds of array that a packed file may hold. */
export type PackedArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array;

const KINDS = {
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
} as const;
type Kind = keyof typeof KINDS;

const MAGIC = 0x4b505845; // "EXPK"
const ALIGNMENT = 8;

/**
 * A file of named typed arrays: magic, version, length of the directory, the directory as JSON (name → kind, offset,
 * count), then the arrays, each aligned so that a reader can view it in place.
 */
export function pack(version: number, sections: Readonly<Record<string, PackedArray>>): Uint8Array {
  const directory: Record<string, [Kind, number, number]> = {};
  let offset = 0;
  for (const [name, array] of Object.entries(sections)) {
    directory[name] = [array.constructor.name as Kind, offset, array.length];
    offset = aligned(offset + array.byteLength);
  }
  const json = new TextEncoder().encode(JSON.stringify(directory));
  const body = aligned(12 + json.length);
  const bytes = new Uint8Array(body + offset);
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, version, json.length]);
  bytes.set(json, 12);
  for (const [name, array] of Object.entries(sections)) {
    const raw = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    bytes.set(raw, body + (directory[name]?.[1] ?? 0));
  }
  return bytes;
}

/** Views into a packed file, nothing copied. Throws a RangeError where it is no packed file of this version. */
export function unpack(
  version: number,
  bytes: Uint8Array,
): <T extends Kind>(name: string, kind: T) => InstanceType<(typeof KINDS)[T]> {
  // Views need an aligned start, which a pooled Buffer may not have.
  const file = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const head = file.length < 12 ? [0, 0, 0] : new Uint32Array(file.buffer, file.byteOffset, 3);
  const [magic = 0, found = 0, length = 0] = head;
  if (magic !== MAGIC || found !== version) {
    throw new RangeError(`packed data has version ${found}, expected ${version}: run npm run build`);
  }
  const directory: Record<string, [Kind, number, number]> = JSON.parse(
    textOf(file.subarray(12, 12 + length)),
  );
  const body = aligned(12 + length);
  return <T extends Kind>(name: string, kind: T) => {
    const [stored, offset, count] = directory[name] ?? [];
    if (stored !== kind || offset === undefined || count === undefined) {
      throw new RangeError(`packed data has no ${kind} named ${name}`);
    }
    if (body + offset + count * KINDS[kind].BYTES_PER_ELEMENT > file.length) {
      throw new RangeError('packed data is cut short: install the package again');
    }
    return new KINDS[kind](
      file.buffer as ArrayBuffer,
      file.byteOffset + body + offset,
      count,
    ) as InstanceType<(typeof KINDS)[T]>;
  };
}

/** What gives the sections of a packed file, by name. */
export type ReadSection = ReturnType<typeof unpack>;

/** Texts as two sections of a packed file: all of them as UTF-8, and where each begins. */
export function packTexts(name: string, texts: Iterable<string>): Record<string, PackedArray> {
  const parts = Array.from(texts, (text) => Buffer.from(text));
  const from = new Uint32Array(parts.length + 1);
  for (const [index, part] of parts.entries()) from[index + 1] = (from[index] ?? 0) + part.length;
  return { [`${name}.from`]: from, [`${name}.bytes`]: new Uint8Array(Buffer.concat(parts)) };
}

/** What gives a text that `packTexts` packed, by its number. */
export function textsIn(read: ReadSection, name: string): (index: number) => string {
  const from = read(`${name}.from`, 'Uint32Array');
  const bytes = bufferOf(read(`${name}.bytes`, 'Uint8Array'));
  return (index) => bytes.toString('utf8', from[index], from[index + 1]);
}

/** A map as it stands in JSON, its keys a line each: parsed in a small part of the time that an object of so many names takes. */
export type PackedMap<T> = readonly [keys: string, values: readonly T[]];

/** A map from the names of an object, none of which holds a line break, to be written as JSON. */
export function packMap<T>(record: Readonly<Record<string, T>>): PackedMap<T> {
  return [Object.keys(record).join('\n'), Object.values(record)];
}

/** The map that `packMap` packed. */
export function mapOf<T>([keys, values]: PackedMap<T>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  if (values.length === 0) return map;
  const names = keys.split('\n');
  for (let i = 0; i < names.length; i++) map.set(names[i] ?? '', values[i] as T);
  return map;
}

/** Bytes as UTF-8 text. */
export function textOf(bytes: Uint8Array): string {
  return bufferOf(bytes).toString();
}

/** A Buffer over the same bytes: it decodes pieces in less time than a TextDecoder. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
