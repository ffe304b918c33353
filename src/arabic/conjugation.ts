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

/** A stem with the endings it takes (bits of `Ending`). */
export interface Stem {
  readonly text: string;
  readonly endings: number;
  /** A stem with its long vowel left out, as after «لم». */
  readonly short?: true;
}

export const CONJUNCTIONS = 'وف';
export const FUTURE = 'س';
/** The letters that begin an imperfect: third person, feminine or second person, first person plural, first person. */
export const PERSONS = { he: 'ي', she: 'ت', we: 'ن', i: 'ا' } as const;
/** How «I» begins an imperfect in the light form; bare alef is another letter. */
export const FIRST = 'أ';
/** Object pronouns in the loose form, the longest first. */
export const OBJECTS: readonly string[] = ['هما', 'ها', 'هم', 'هن', 'نا', 'ني', 'كم', 'ه', 'ك'];
/** «my», on a noun or particle. */
export const FIRST_PERSON = 'ي';
/** Feminine ending, which no finite verb has. */
export const FEMININE = 'ة';
export const ARTICLE_AFTER = ['ال', 'لل', 'بال', 'كال'] as const;

const LONG = 'اوي';

/** The stems of the perfect; `perfect` is the third person masculine singular as written in a dictionary. */
export function perfectStems(perfect: string): Stem[] {
  const key = loosen(perfect);
  const head = key.slice(0, -1);
  const last = perfect.at(-1);
  const { bare, t, waw, alef, na, object } = Ending;
  if (last === 'ى' || (last === 'ا' && key.length === 3)) {
    return [
      { text: key, endings: bare },
      { text: `${head}ا`, endings: object },
      { text: head, endings: t | waw },
      { text: `${head}${last === 'ا' ? 'و' : 'ي'}`, endings: alef | na | t },
      // The passive: دُعي، أُعطي.
      ...(last === 'ا' ? [{ text: `${head}ي`, endings: bare | t }] : [{ text: key, endings: t }]),
    ];
  }
  if (last === 'ي') {
    return [
      { text: key, endings: bare | t | alef | na },
      { text: head, endings: waw },
    ];
  }
  const stems: Stem[] = [{ text: key, endings: bare | t | waw | alef | na }];
  if (last === 'أ')
    stems.push({ text: `${head}ؤ`, endings: waw }, { text: `${head}ئ`, endings: bare | t | waw });
  const middle = key.at(-2);
  if (middle === 'ا' && key.length >= 3 && key.length !== 4) {
    const front = key.slice(0, -2);
    stems.push({ text: front + key.at(-1), endings: t | na, short: true });
    // The passive: قيل، أقيم، استعيد.
    stems.push({ text: `${front}ي${key.at(-1)}`, endings: bare | t | waw });
  } else if (middle === 'ا' && key.startsWith('ا')) {
    const front = key.slice(0, -2);
    stems.push({ text: front + key.at(-1), endings: t | na, short: true });
    stems.push({ text: `${front}ي${key.at(-1)}`, endings: bare | t | waw });
  }
  return stems;
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

/** The stems of the imperfect, without the letter of the person. */
export function imperfectStems(imperfect: string): Stem[] {
  const key = loosen(imperfect).slice(1);
  const head = key.slice(0, -1);
  const last = imperfect.at(-1) ?? '';
  const { bare, many, object } = Ending;
  if (last === 'ى' || last === 'ي' || last === 'و') {
    const stems = [
      { text: key, endings: bare },
      { text: head, endings: many },
      ...(head.length >= 2 ? [{ text: head, endings: bare, short: true } as const] : []),
      { text: `${head}ا`, endings: object },
      { text: `${head}ي`, endings: bare | many },
    ];
    return stems;
  }
  const stems: Stem[] = [{ text: key, endings: bare | many }];
  const middle = key.at(-2) ?? '';
  if (LONG.includes(middle) && key.length >= 3) {
    const front = key.slice(0, -2);
    if (key.length <= 3 || middle !== 'ا')
      stems.push({ text: front + key.at(-1), endings: bare, short: true });
    if (middle !== 'ا') stems.push({ text: `${front}ا${key.at(-1)}`, endings: bare | many });
  }
  if (last === 'أ' || last === 'ئ')
    stems.push({ text: `${head}ؤ`, endings: many }, { text: `${head}ئ`, endings: many | bare });
  return stems;
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

/** The endings of a sound plural, in the loose form. */
export const SOUND_PLURAL = /(?:ون|ين|ات)$/;

/** A noun with a possessive pronoun of the third person, in the light form. */
export const OWN = /.{3}(?:ها|هم|هما|ه)$/;
