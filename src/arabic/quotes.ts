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
