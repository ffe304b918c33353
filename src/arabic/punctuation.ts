/** Opening quotation marks with the marks that close them; the reversed pairs are typed by writers of right-to-left text. */
export const ASYMMETRIC: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['‹', '›'],
  ['‘', '’'],
]);

/** Marks that open and close alike. */
export const STRAIGHT: ReadonlySet<string> = new Set(['"', "'"]);

/** Whether a mark may open a quotation. */
export function opensQuotation(mark: string): boolean {
  return ASYMMETRIC.has(mark) || STRAIGHT.has(mark);
}

/** Every mark that closes a quotation. */
export const CLOSERS: ReadonlySet<string> = new Set([...ASYMMETRIC.values(), ...STRAIGHT]);

/** Ends a question. */
export const QUESTION_MARK = '؟';

/** Marks that end a clause inside a sentence, as in a quotation of several sentences. */
export const STOPS: ReadonlySet<string> = new Set(['.', '؛', ';', '!', '؟', '?']);

/** Marks that belong to the word or number before them. */
export const MEASURES: ReadonlySet<string> = new Set(['%', '٪', '°', '$', '€', '£']);

/** Dashes, as they stand after a dateline. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―', '_']);

export const COMMAS: ReadonlySet<string> = new Set(['،', ',']);

/** What stands in brackets for words that were left out. */
export const DOTS: ReadonlySet<string> = new Set(['.', '…']);

/** Begins a hashtag. */
export const HASH = '#';
