import { loosen } from './letters.ts';

// How the forms of nouns and adjectives are told by their letters, after any grammar of Modern Standard Arabic. Only shapes: some other words share them.

/** The endings of a sound plural, in the loose form. */
export const SOUND_PLURAL = /(?:ون|ين|ات)$/;

/** A noun with a possessive pronoun of the third person, in the light form. */
export const OWN = /.{3}(?:ها|هم|هما|ه)$/;

/** A noun with the possessive pronoun of the first person plural («بلدنا»), in the light form. */
export const OURS = /.{3}نا$/;

/** A feminine noun, or a word with the pronoun «her», in the light form. */
export const HERS = /.{2}(?:ة|ها)$/;

/** A noun that may have a possessive pronoun of the second person («اعتبارك»), in the light form. */
export const YOURS = /.{4}كم?$/;

/** A pronoun of the third person at the end of a word, in the loose form. */
export const PRONOUN = /(?:ها|هما|هم|هن|ه)$/;
/** «her», «them» of women, in the loose form. */
export const HER = /^(?:ها|هن)$/;
/** «them», in the loose form. */
export const MANY = /^(?:هما|هم|هن)$/;
/** «me», «us», at the end of a particle («إننا»), in the loose form. */
export const FIRST_SUFFIX = /(?:ي|نا)$/;
/** The ت before a pronoun that stands for ة («إصابته»). */
const BOUND_FEMININE = /ت$/;

/** The nouns that one with a possessive pronoun may be («زواجها»: «زواج»; «إصابته»: «إصابت», «إصابه»); none without one. */
export function ownedNouns(noun: string): string[] {
  if (!OWN.test(noun)) return [];
  const bare = noun.replace(PRONOUN, '');
  return [bare, bare.replace(BOUND_FEMININE, 'ه')];
}

/** The shape of many verbal nouns of the measures II, IV, VII, VIII and X, in the loose form («تطوير»، «إطلاق»، «استقالة»). */
export const MASDAR = /^(?:ت[\u0621-\u064a]{2}ي[\u0621-\u064a]ه?|ا[\u0621-\u064a]{2,4}ا[\u0621-\u064a]ه?)$/;

/** The shape of the verbal nouns of measure III, in the loose form («مهاجمة»); some nouns of things share it («محافظة»). */
export const MUTUAL = /^م[\u0621-\u064a]ا[\u0621-\u064a]{2}ه$/;

/** An indefinite noun in the accusative («متحدثاً»), not one with a pronoun («والدها»، «مراسلنا»), in the loose form. */
export const ACCUSATIVE = /[^هن]ا$/;

/** A sound masculine plural before its possessor, which has lost its ن («لاعبو الفريق»), in the loose form. */
export const PLURAL_BEFORE_NOUN = /.{3}[وي]$/;

/** Ends a sound feminine plural, in the loose form. */
export const FEMININE_PLURAL = /.{2}ات$/;

/** A participle in the dual or sound plural that is no subject («لاعبين»، «مهاجمين»), not a broken plural («ميادين»), in the loose form. */
export const OBLIQUE_PARTICIPLE = /^(?!مسكين|ياسمين)(?:م(?!.ا.ين$).{2,}|.ا..)ين$/;

/** Ends a sound masculine plural that is no subject. */
export const ACCUSATIVE_PLURAL = 'ين';

/** A definite word shaped like a participle, which may be an attribute («الجهة المسؤولة»), in the loose form. */
export const PARTICIPLE = /^الم/;

/** A definite active participle of measure I («العاملة»، «الخاص»), in the loose form. */
export const ACTIVE_PARTICIPLE = /^ال[\u0621-\u064a]ا[\u0621-\u064a]{1,3}$/;

/** Nouns that look like adjectives of belonging («المسؤولية»), as keys. */
const ABSTRACT =
  'مسؤولية مسئولية عملية قضية جنسية أغلبية غالبية حرية ديمقراطية اتفاقية أهمية هوية ملكية عضوية إمكانية مصداقية'
    .split(' ')
    .map(loosen);

/** An adjective of belonging with its article («الأميركي»), in the loose form. */
export const NISBA = new RegExp(`^ال(?!(?:${ABSTRACT.join('|')})$).{2,}ي(?:ه|ين|ون|ات)?$`);

/** A noun with the preposition بـ written onto it, as far as its shape tells; not «بريطانيون». */
export const BI_NOUN = /^ب(?!.+ي[وي]ن$).{3}/;

/** The sign of a doubled letter. */
export const SHADDA = '\u0651';

/** A verb written as a passive, with a damma on its first letter («يُعتقد») or behind the alef of measures VII and VIII («اتُّهم»، «اعتُبر»). */
export const PASSIVE = /^(?:[\u0621-\u064a]|[اٱ]\u0650?[\u0621-\u064a]{1,2}\u0651?)\u064f/;

/** Lemmas of measures IV and, of «أكد», II, whose imperfect has a damma in the active as well («تُظهر»). */
export const DAMMA_ACTIVE = /^أ(?:.{3}|كد$)/;

/** The vowel sign that ends an indefinite accusative. */
export const FATHATAN = '\u064b';

/** A sound masculine plural in the nominative, in the loose form. */
export const PLURAL_SUBJECT = /.{2}ون$/;

/** Participles and adjectives of belonging in that plural («مسلحون»، «سياسيون»), as hardly any other noun looks. */
export const PEOPLE = /^(?:ال)?(?:م(?!اراث|يكروف|ليار).{3,}ون|(?!ملي|بلي|تريلي|تل(?:ي)?فزي).{2,}يون)$/;

/** A definite noun in the dual, or in the sound plural that is written like it. */
export const DUAL = /^ال.{2,}(?:ان|ين)$/;
