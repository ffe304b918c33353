/** Words after which, as after any single letter («د. محمد»), a full stop ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'أد', // أستاذ دكتور
  'mr',
  'mrs',
  'dr',
  'prof',
  'inc',
  'ltd',
  'co',
  'corp',
  'st',
  'vs',
  'no',
]);

/** The Latin letters by their names, as Arabic spells foreign acronyms («سي.إن.إن»), in the loose form. */
export const LETTER_NAMES: ReadonlySet<string> = new Set(
  'ايه اي بي سي دي اف جي اتش جيه كيه كي ال ام ان او كيو ار اس تي يو في دبليو اكس واي زد زي'.split(' '),
);

/** Marks that end a sentence. */
export const TERMINATORS: ReadonlySet<string> = new Set(['.', '!', '?', '؟', '…', '۔']);
