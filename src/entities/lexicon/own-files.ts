import { LexiconError, type OwnName } from './own.ts';

/** A user's name with the place where it stands, for messages. */
export interface PlacedName {
  readonly place: string;
  readonly name: OwnName;
}

const COLUMNS = ['name', 'type', 'aliases', 'id', 'exact'];

/**
 * Reads a user's lexicon file. JSON: an array of objects with `name`, `type` and, if wanted, `aliases` (an array), `id`,
 * `exact`. CSV: a header line with these columns, aliases joined by `|`. Throws a LexiconError that names file and line.
 */
export function readNames(path: string, text: string): PlacedName[] {
  return path.toLowerCase().endsWith('.json') ? readJson(path, text) : readCsv(path, text);
}

function readJson(path: string, text: string): PlacedName[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw new LexiconError(`${path}: not valid JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (!Array.isArray(list)) throw new LexiconError(`${path}: not an array of names`);
  return list.map((item: Record<string, unknown>, index) => {
    const place = `${path}: name ${index + 1}`;
    const { name, type, aliases = [], id = null, exact = false } = Object(item);
    if (typeof name !== 'string' || typeof type !== 'string')
      throw new LexiconError(`${place}: needs a name and a type`);
    if (!Array.isArray(aliases) || aliases.some((alias) => typeof alias !== 'string')) {
      throw new LexiconError(`${place}: aliases must be an array of strings`);
    }
    return {
      place,
      name: { name, type, aliases, id: id === null ? null : String(id), exact: exact === true },
    };
  });
}

function readCsv(path: string, text: string): PlacedName[] {
  const [header, ...records] = recordsOf(path, text);
  const columns = header?.fields.map((field) => field.trim().toLowerCase()) ?? [];
  const unknown = columns.find((column) => !COLUMNS.includes(column));
  if (!columns.includes('name') || !columns.includes('type') || unknown !== undefined) {
    throw new LexiconError(`${path}:1: the first line must name the columns: ${COLUMNS.join(',')}`);
  }
  return records
    .filter(({ fields }) => fields.some((field) => field !== ''))
    .map(({ fields, line }) => {
      const place = `${path}:${line}`;
      if (fields.length > columns.length) {
        throw new LexiconError(`${place}: ${fields.length} fields for ${columns.length} columns`);
      }
      const field = (column: string): string => fields[columns.indexOf(column)]?.trim() ?? '';
      if (field('name') === '') throw new LexiconError(`${place}: no name`);
      const aliases = field('aliases')
        .split('|')
        .filter((alias) => alias.trim() !== '');
      const exact = /^(?:1|true|yes)$/i.test(field('exact'));
      return {
        place,
        name: { name: field('name'), type: field('type'), aliases, id: field('id') || null, exact },
      };
    });
}

/** The records of comma-separated text (RFC 4180), each with the line it begins on. */
function recordsOf(path: string, text: string): { fields: string[]; line: number }[] {
  const records: { fields: string[]; line: number }[] = [];
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  let line = 1;
  let begin = 1;
  const source = text.replace(/^\ufeff/, '');
  for (let i = 0; i <= source.length; i++) {
    const character = source[i];
    if (character === '\n') line++;
    if (quoted) {
      if (character === undefined)
        throw new LexiconError(`${path}:${begin}: a quotation mark is never closed`);
      if (character !== '"') field += character;
      else if (source[i + 1] === '"') field += source[i++];
      else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === ',') {
      fields.push(field);
      field = '';
    } else if (character === '\n' || character === undefined) {
      records.push({ fields: [...fields, field.replace(/\r$/, '')], line: begin });
      fields = [];
      field = '';
      begin = line;
    } else field += character;
  }
  return records;
}
