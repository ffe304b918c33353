import { documentOf } from '../../text/document.ts';
import { isWord } from '../../text/token.ts';
import { ENTRY_TYPES } from './lexicon.ts';

/** One name of an entry, as keys; `ambiguous` where it was written with `?`. */
export interface Form {
  readonly keys: readonly string[];
  readonly written: string;
  readonly ambiguous: boolean;
}

/** One line of a lexicon file. */
export interface Row {
  /** Where the row stands, for messages: file and line. */
  readonly place: string;
  readonly type: number;
  readonly ar: string;
  readonly en: string;
  readonly forms: readonly Form[];
  /** The number of the Wikidata id, or 0. */
  readonly wikidata: number;
  readonly evidence: readonly string[];
}

const TYPE_NAMES = ENTRY_TYPES.map(([type, subtype]) => (subtype === null ? type : `${type}/${subtype}`));

/** Reads the text of a lexicon file. Every fault is added to `faults` as one line that names the file and the line. */
export function readRows(path: string, text: string, faults: string[]): Row[] {
  const rows: Row[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const row = readRow(`${path}:${index + 1}`, line.split('\t'), faults);
    if (row !== null) rows.push(row);
  }
  return rows;
}

function readRow(place: string, columns: readonly string[], faults: string[]): Row | null {
  const [typeName = '', ar = '', en = '', aliases = '', wikidata = '', evidence = ''] = columns;
  const found = [];
  if (columns.length !== 6) found.push(`has ${columns.length} columns, not 6`);
  const type = typeNumber(typeName);
  if (type < 0) found.push(`unknown type ${typeName}`);
  if (!/^(?:-|Q[1-9]\d*)$/.test(wikidata)) found.push(`not a Wikidata id: ${wikidata}`);
  const forms = [ar, en, ...aliases.split('|')].filter((name) => name !== '-' && name !== '').map(formOf);
  for (const form of forms) if (form.keys.length === 0) found.push(`no words in the form «${form.written}»`);
  faults.push(...found.map((what) => `${place}: ${ar}: ${what}`));
  if (found.length > 0) return null;
  return {
    place,
    type,
    ar: bare(ar),
    en: bare(en),
    forms,
    wikidata: wikidata === '-' ? 0 : Number(wikidata.slice(1)),
    evidence: evidence === '-' ? [] : evidence.split('|').filter((word) => word !== ''),
  };
}

/** The number by which entries store a type such as `ORG/media`, or -1 where there is no such type. */
export function typeNumber(name: string): number {
  return TYPE_NAMES.indexOf(name);
}

/** A name as it is written in a lexicon file, with `?` before an ambiguous one. */
export function formOf(written: string): Form {
  const name = bare(written);
  return { keys: keysOf(name), written: name, ambiguous: written.startsWith('?') };
}

function bare(name: string): string {
  return name === '-' ? '' : name.replace(/^\?/, '').trim();
}

/** The keys of a form as the matcher sees them: words and numbers, without hyphens and other marks. */
export function keysOf(form: string): string[] {
  return documentOf(form)
    .tokens.filter((token) => isWord(token) || token.kind === 'number')
    .map((token) => token.key);
}
