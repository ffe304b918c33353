/**
 * The ten most frequent letters of Arabic prose. On UD Arabic-PUD they make two thirds of all letters, and no other
 * eight-bit reading of the same bytes comes near that.
 */
export const COMMON_LETTERS: ReadonlySet<string> = new Set('اليمونرتبع');
