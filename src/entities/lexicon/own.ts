import { normalize } from '../../text/shadow.ts';
import { compileLexicon } from './compile.ts';
import { type Lexicon, lexiconOf, type Thing } from './lexicon.ts';
import { formOf, type Row, typeNumber } from './rows.ts';

/** A name of the user's own. It wins over everything that the extractor would find in its place. */
export interface OwnName {
  readonly name: string;
  /** A type of the record, with or without a subtype: `ORG`, `ORG/company`, `PERSON` … */
  readonly type: string;
  readonly aliases?: readonly string[];
  /** The user's own identifier, which the entity carries as `ref`. */
  readonly id?: string | null;
  /** Whether the forms count only as they are written: same letters, same hamza, same case. */
  readonly exact?: boolean;
}

/** What is wrong with a user's names; `message` names the file and line where there are such. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

/** Compiles the user's names into a lexicon. Throws a LexiconError for the first name that cannot be used. */
export function ownLexicon(
  names: readonly OwnName[],
  placeOf = (index: number) => `name ${index + 1}`,
): Lexicon {
  const rows = names.map((name, index) => rowOf(name, placeOf(index)));
  const lexicon = lexiconOf(compileLexicon(rows, '').bytes);
  const things = names.map(({ id = null, exact = false }, entry): Thing => {
    const written = rows[entry]?.forms.map((form) => normalize(form.written, 'light')) ?? [];
    return { ...lexicon.thing(entry), ref: id, exact: exact ? written : null };
  });
  return { ...lexicon, thing: (entry) => things[entry] ?? lexicon.thing(entry) };
}

function rowOf(own: OwnName, place: string): Row {
  const type = typeNumber(own.type);
  if (type < 0)
    throw new LexiconError(`${place}: unknown type ${own.type} (ORG/company, PERSON, LOC, PRODUCT/app …)`);
  const forms = [own.name, ...(own.aliases ?? [])].map(formOf);
  const empty = forms.find((form) => form.keys.length === 0);
  if (empty) throw new LexiconError(`${place}: no words in the name «${empty.written}»`);
  const isArabic = /\p{Script=Arabic}/u.test(own.name);
  return {
    place,
    type,
    ar: isArabic ? own.name : '',
    en: isArabic ? '' : own.name,
    forms,
    wikidata: 0,
    evidence: [],
  };
}
