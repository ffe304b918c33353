/** A field of a protobuf message: its number and a whole number, a text, or the bytes of a message. */
export type Field = readonly [number: number, value: number | string | Uint8Array];

/** The bytes of a protobuf message, for fields that are varints or length-delimited. */
export function message(...fields: readonly Field[]): Uint8Array {
  const bytes: number[] = [];
  for (const [number, value] of fields) {
    if (typeof value === 'number') {
      bytes.push(...varint(number * 8), ...varint(value));
    } else {
      const content = Buffer.from(value as Uint8Array);
      bytes.push(...varint(number * 8 + 2), ...varint(content.length), ...content);
    }
  }
  return Uint8Array.from(bytes);
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...bytes, left];
    bytes.push((left % 128) + 128);
  }
}
