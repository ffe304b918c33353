import { statSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { Source } from '../record.ts';
import { chunksOf, collect } from './bytes.ts';
import { decode } from './decode.ts';
import { InputError, inputErrorOf } from './errors.ts';
import { formatByName, type InputFormat, looksLikeHtml, READ_EXTENSIONS } from './format.ts';
import { type Fields, readNdjson } from './ndjson.ts';
import { textsUnder } from './walk.ts';

export interface ReadOptions {
  /** How every input is read; null to tell by name, and by the first characters where the name says nothing. */
  readonly format: InputFormat | null;
  /** WHATWG label of the encoding; null to find out. */
  readonly encoding: string | null;
  /** The most bytes that one document may have; for NDJSON, one line. */
  readonly maxBytes: number;
  readonly fields: Fields;
  /** Gives the standard input where a path is `-`. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Called before a place is opened; what it throws is given in place of the documents. */
  readonly admit: (place: Place) => void;
}

/** A file, page or stream that holds one document or, as NDJSON, several. */
export interface Place {
  /** The path as given, or null for the standard input. */
  readonly path: string | null;
  /** What to call it in a folder of results: the path below the directory that was given, or the file's name. */
  readonly name: string;
}

/** A document as read; `where` names it in messages. */
export interface ReadDocument {
  readonly where: string;
  readonly place: Place;
  readonly text: string;
  readonly source: Source;
  readonly error?: never;
}

/** Why there is no document. */
export interface Unread {
  readonly where: string;
  readonly place: Place;
  readonly error: InputError;
}

export type Input = ReadDocument | Unread;

/** The documents of all paths, one after another, none of them held longer than its turn. Failures come in their place. */
export async function* readInputs(
  paths: AsyncIterable<string> | Iterable<string>,
  options: ReadOptions,
): AsyncGenerator<Input> {
  for await (const path of paths) {
    if (path === '-') yield* readPlace({ path: null, name: 'stdin' }, options);
    else if (isDirectory(path)) yield* readDirectory(path, options);
    else yield* readPlace({ path, name: basename(path) }, options);
  }
}

/** False also for what is not there: opening it tells why. */
export function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

async function* readDirectory(directory: string, options: ReadOptions): AsyncGenerator<Input> {
  let empty = true;
  const place = { path: directory, name: basename(directory) };
  try {
    for (const { path, thrown } of textsUnder(directory)) {
      empty = false;
      const found = { path, name: relative(directory, path) };
      if (thrown === undefined) yield* readPlace(found, options);
      else yield { where: path, place: found, error: inputErrorOf(thrown) };
    }
  } catch (thrown) {
    yield { where: directory, place, error: inputErrorOf(thrown) };
    return;
  }
  if (empty) {
    const error = new InputError('no texts in this directory', `looked for ${READ_EXTENSIONS.join(' ')}`);
    yield { where: directory, place, error };
  }
}

async function* readPlace(place: Place, options: ReadOptions): AsyncGenerator<Input> {
  const where = place.path ?? place.name;
  const format = options.format ?? formatByName(place.name);
  try {
    options.admit(place);
    const chunks = place.path === null ? options.stdin() : chunksOf(place.path);
    if (format === 'ndjson') yield* readLines(chunks, place, where, options);
    else yield { where, place, ...(await readDocument(chunks, place, format, options)) };
  } catch (thrown) {
    yield { where, place, error: inputErrorOf(thrown) };
  }
}

async function readDocument(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
  format: 'text' | 'html' | null,
  options: ReadOptions,
): Promise<{ text: string; source: Source }> {
  const { text, encoding } = decode(await collect(chunks, options.maxBytes), options.encoding);
  refuseEmpty(text);
  const markup = format ?? (looksLikeHtml(text) ? 'html' : 'text');
  return { text, source: { path: place.path, id: null, format: markup, encoding } };
}

async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
  whole: string,
  { fields, encoding, maxBytes }: ReadOptions,
): AsyncGenerator<Input> {
  let empty = true;
  for await (const line of readNdjson(chunks, fields, encoding, maxBytes)) {
    empty = false;
    const where = `${whole}:${line.number}`;
    if (line.error) yield { where, place, error: line.error };
    else if (line.text.trim() === '') yield { where, place, error: emptyText() };
    else {
      const source: Source = { path: place.path, id: line.id, format: 'text', encoding: line.encoding };
      yield { where, place, text: line.text, source };
    }
  }
  if (empty) throw emptyText();
}

function refuseEmpty(text: string): void {
  if (text.trim() === '') throw emptyText();
}

function emptyText(): InputError {
  return new InputError('empty, nothing to read');
}
