import { parseTable } from '../../data.ts';
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
  readonly file: string;
  readonly type: number;
  readonly ar: string;
  readonly en: string;
  readonly forms: readonly Form[];
  /** The number of the Wikidata id, or 0. */
  readonly wikidata: number;
  readonly evidence: readonly string[];
}

const TYPE_NAMES = ENTRY_TYPES.map(([type, subtype]) => (subtype === null ? type : `${type}/${subtype}`));

/** Reads the text of a lexicon file. Every fault is added to `faults` as one line that names the file and the row. */
export function readRows(path: string, text: string, faults: string[]): Row[] {
  const entries: Row[] = [];
  for (const row of parseTable(text)) {
    const [typeName = '', ar = '', en = '', aliases = '', wikidata = '', evidence = ''] = row;
    const fault = (what: string): void => {
      faults.push(`${path}: ${ar} (${en}): ${what}`);
    };
    if (row.length !== 6) fault(`has ${row.length} columns, not 6`);
    const type = TYPE_NAMES.indexOf(typeName);
    if (type < 0) fault(`unknown type ${typeName}`);
    if (!/^(?:-|Q[1-9]\d*)$/.test(wikidata)) fault(`not a Wikidata id: ${wikidata}`);
    const forms = [ar, en, ...aliases.split('|')].filter((name) => name !== '-' && name !== '').map(formOf);
    for (const form of forms) {
      if (form.keys.length === 0) fault(`no words in the form ${form.written}`);
    }
    if (type < 0 || forms.some((form) => form.keys.length === 0)) continue;
    entries.push({
      file: path,
      type,
      ar: bare(ar),
      en: bare(en),
      forms,
      wikidata: wikidata === '-' ? 0 : Number(wikidata.slice(1)),
      evidence: evidence === '-' ? [] : evidence.split('|').filter((word) => word !== ''),
    });
  }
  return entries;
}

function formOf(written: string): Form {
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
