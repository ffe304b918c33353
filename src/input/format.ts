import { extname } from 'node:path';

/** How the bytes of an input are read: as plain text, as a page, or as one JSON document a line. */
export type InputFormat = 'text' | 'html' | 'ndjson';

/** What a directory is searched for. */
const BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

export const READ_EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

/** Whether a file of a directory is read, judged by its name. */
export function isReadByName(name: string): boolean {
  return formatByName(name) !== null;
}

/** The format that a file name tells, or null where it tells none. */
export function formatByName(name: string): InputFormat | null {
  return BY_EXTENSION[extname(name).toLowerCase()] ?? null;
}

const PAGE = /^\s*<(?:!doctype\s+html|html)\b/i;

/** Whether a text of unknown name is a page: it begins like one. */
export function looksLikeHtml(text: string): boolean {
  return PAGE.test(text.slice(0, 1024));
}
