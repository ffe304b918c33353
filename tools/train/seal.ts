import { crc32 } from 'node:zlib';

const LENGTH = 4;

/** Adds a checksum at the end. It is looked at when the package is built and tested: a run has no time for it. */
export function sealed(bytes: Uint8Array): Uint8Array {
  const file = new Uint8Array(bytes.length + LENGTH);
  file.set(bytes);
  new DataView(file.buffer).setUint32(bytes.length, crc32(bytes));
  return file;
}

/** Whether a file is as it was sealed. */
export function isIntact(file: Uint8Array): boolean {
  const bytes = file.subarray(0, Math.max(0, file.length - LENGTH));
  const seal = new DataView(file.buffer, file.byteOffset + bytes.length);
  return seal.byteLength === LENGTH && seal.getUint32(0) === crc32(bytes);
}
