import { loosen } from './letters.ts';

/**
 * How Arabic verbs are written without vowel signs: the stems of a verb and the endings that each can take, all in the
 * loose form. After any grammar of Modern Standard Arabic (hollow, defective, assimilated verbs and the measures I–X).
 */

/** Which endings a stem takes. */
export const Ending = {
  /** None, or an object pronoun. */
  bare: 1,
  /** ت: she, and in the first and second person. */
  t: 2,
  /** وا: they. */
  waw: 4,
  /** ا: the two. */
  alef: 8,
  /** نا, تم: we, you. */
  na: 16,
  /** Only an object pronoun. */
  object: 32,
  /** ون ين ان and the shortened وا ا: the endings of the imperfect. */
  many: 64,
} as const;

/** Receives a stem with the endings it takes (bits of `Ending`); `short` says that its long vowel is left out, as after «لم». */
export type TakeStem = (text: string, endings: number, short: boolean) => void;

/** Written onto an imperfect it makes it future. */
export const FUTURE = 'س';
/** The letters that begin an imperfect: third person, feminine or second person, first person plural, first person. */
export const PERSONS = { he: 'ي', she: 'ت', we: 'ن', i: 'ا' } as const;
/** How «I» begins an imperfect in the light form; bare alef is another letter. */
export const FIRST = 'أ';
/** Object pronouns in the loose form, the longest first. */
export const OBJECTS: readonly string[] = ['هما', 'ها', 'هم', 'هن', 'نا', 'ني', 'كم', 'ه', 'ك'];
/** «my», on a noun or particle. */
export const FIRST_PERSON = 'ي';
/** Begins verbal nouns of measure IV, whose verbs begin with another hamza; in the light form. */
export const HAMZA_BELOW = 'إ';
/** Feminine ending, which no finite verb has. */
export const FEMININE = 'ة';
/** The feminine ending in the loose form, in which it is written like ه. */
export const TIED = 'ه';
/** The article, by itself and after a preposition that is written onto the word. */
export const ARTICLE_AFTER = ['ال', 'لل', 'بال', 'كال'] as const;

const LONG = 'اوي';

/** Gives the stems of the perfect; `perfect` is the third person masculine singular as written in a dictionary. */
export function perfectStems(perfect: string, take: TakeStem): void {
  const key = loosen(perfect);
  const head = key.slice(0, -1);
  const last = perfect.charAt(perfect.length - 1);
  const { bare, t, waw, alef, na, object } = Ending;
  if (last === 'ى' || (last === 'ا' && key.length === 3)) {
    take(key, last === 'ى' ? bare | t : bare, false);
    take(`${head}ا`, object, false);
    take(head, t | waw, false);
    // Also the passive: دُعي، أُعطي.
    take(`${head}ي`, last === 'ى' ? alef | na | t : bare | t | alef, false);
    if (last === 'ا') take(`${head}و`, alef | na | t, false);
    return;
  }
  if (last === 'ي') {
    take(key, bare | t | alef | na, false);
    take(head, waw, false);
    return;
  }
  // A doubled letter is written twice before «we» and «you» («قللنا»); «قلنا» is of قال.
  take(key, bare | t | waw | alef | (key.length > 2 ? na : 0), false);
  if (last === 'أ') {
    take(`${head}ؤ`, waw, false);
    take(`${head}ئ`, bare | t | waw, false);
  }
  // The passive of measure III: شوهد، فوجئ; «ووجه» is rather «و» with وجّه.
  if (key.length === 4 && key.charAt(1) === 'ا' && !key.startsWith('و')) {
    const passive = `${key.charAt(0)}و${key.slice(2)}`;
    take(last === 'أ' ? `${passive.slice(0, -1)}ئ` : passive, bare | t | waw, false);
  }
  const hollow = key.charAt(key.length - 2) === 'ا' && (key.length !== 4 || key.startsWith('ا'));
  if (!hollow || key.length < 3) return;
  const front = key.slice(0, -2);
  const end = key.charAt(key.length - 1);
  take(front + end, t | na, true);
  // The passive: قيل، أقيم، استعيد.
  take(`${front}ي${end}`, bare | t | waw, false);
}

/** The imperfect in the third person masculine singular, where it follows from the perfect. */
export function imperfectOf(perfect: string): string {
  const key = loosen(perfect);
  const augmented = key.startsWith('ا');
  let stem = augmented ? key.slice(1) : key;
  const weak = perfect.at(-1) === 'ى' || perfect.at(-1) === 'ا';
  if (weak) stem = `${stem.slice(0, -1)}ي`;
  // Hollow verbs of measures IV and X (أقام يقيم، استعاد يستعيد); VII and VIII keep the alef (اختار يختار).
  else if (augmented && stem.at(-2) === 'ا' && (stem.length === 3 || stem.startsWith('ست'))) {
    stem = `${stem.slice(0, -2)}ي${stem.at(-1)}`;
  }
  return PERSONS.he + stem;
}

/** Gives the stems of the imperfect, without the letter of the person. */
export function imperfectStems(imperfect: string, take: TakeStem): void {
  const key = loosen(imperfect).slice(1);
  const head = key.slice(0, -1);
  const last = imperfect.charAt(imperfect.length - 1);
  const { bare, many, object } = Ending;
  if (last === 'ى' || last === 'ي' || last === 'و') {
    take(key, bare, false);
    take(head, many, false);
    if (head.length >= 2) take(head, bare, true);
    take(`${head}ا`, object, false);
    take(`${head}ي`, bare | many, false);
    return;
  }
  take(key, bare | many, false);
  const middle = key.charAt(key.length - 2);
  if (middle !== '' && LONG.includes(middle) && key.length >= 3) {
    const front = key.slice(0, -2);
    const end = key.charAt(key.length - 1);
    if (key.length <= 3 || middle !== 'ا') take(front + end, bare, true);
    if (middle !== 'ا') take(`${front}ا${end}`, bare | many, false);
  }
  if (last === 'أ' || last === 'ئ') {
    take(`${head}ؤ`, many, false);
    take(`${head}ئ`, many | bare, false);
  }
}

/** The active participle in the accusative, as it stands after a comma («مشيراً»، «مؤكدة»، «قائلين»). */
export function participles(perfect: string, imperfect: string): string[] {
  const key = loosen(perfect);
  const stem = loosen(imperfect).slice(1);
  const bases: string[] = [];
  if (key.length === 3) {
    if (key[1] === 'ا') bases.push(`${key[0]}ائ${key[2]}`);
    else if (perfect.endsWith('ى') || perfect.endsWith('ا')) bases.push(`${key.slice(0, 1)}ا${key[1]}ي`);
    else bases.push(`${key[0]}ا${key.slice(1)}`);
  }
  if (key.length !== 3 || key[1] !== 'ا') bases.push(`م${stem}`);
  return bases.flatMap((base) => [`${base}ا`, `${base}ه`, `${base}ين`]);
}

/** Letters and shapes by which an unknown word is taken for a verb. */
export const UNKNOWN = {
  t: 'ت',
  alef: 'ا',
  waw: 'و',
  n: 'ن',
  /** Ends the perfect of a defective verb («تلقى»), but not its verbal noun («تلقي»). */
  maqsura: 'ى',
  plural: ['ون', 'ان', 'وا', 'ا'],
  pluralBeforeObject: ['ون', 'و', 'ا'],
  /** A feminine perfect: ends in ت, but not like a plural noun (ات). */
  perfect: /^[أإا]?[\u0621-\u064a]{2,5}[\u0621-\u0626\u0628-\u064a]ت$/,
  /** An imperfect in the third person masculine: not a nisba, not a feminine or sound plural noun. */
  imperfect: /^ي[\u0621-\u064a]{2,6}[\u0621-\u0626\u0628\u062b-\u0646\u0648]$/,
} as const;

/** A shortened imperfect of the second person plural («تبدأوا»), in the light form. */
export const JUSSIVE = /^ت.{2,}وا$/;
