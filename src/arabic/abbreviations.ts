/** Words after which a full stop ends no sentence: titles, units and eras as Arabic writes them short. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'د', // دكتور
  'م', // مهندس، ميلادي
  'أ', // أستاذ
  'ا',
  'أد',
  'ج', // جنيه، جزء
  'ص', // صفحة
  'ت', // توفي
  'ق', // قبل
  'هـ',
  'ه',
  'ب',
  'س',
  'ع',
  'ش',
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

/** Marks that end a sentence. */
export const TERMINATORS: ReadonlySet<string> = new Set(['.', '!', '?', '؟', '…', '۔']);
