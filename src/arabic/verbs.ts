import { keys } from './keys.ts';

/** Ending of the third person feminine singular perfect («أعلنت»), and the ending of plurals that must not be taken for it. */
const SHE_DID = 'ت';
const PLURAL = 'ات';
const SHORTEST = 4;

/** Whether a word looks like a perfect verb whose subject is feminine, as companies are: «أعلنت», not «منشورات». */
export function looksLikeSheDid(key: string): boolean {
  return key.length >= SHORTEST && key.endsWith(SHE_DID) && !key.endsWith(PLURAL);
}

/** First letter of the third person feminine singular imperfect («تعلن»). */
const SHE_DOES = 'ت';
/** Endings of nouns that begin with the same letter: «تغريدة», «تحديث». */
const NOUN_ENDING = /(?:ه|ات|ي.)$/;

/** Whether a word looks like an imperfect verb whose subject is feminine: «تعلن», not «تحديث» or «تطبيقات». */
export function looksLikeSheDoes(key: string): boolean {
  return key.length >= SHORTEST && key.startsWith(SHE_DOES) && !NOUN_ENDING.test(key);
}

/** Verbs of turning to somebody or contenting oneself with words, by their lemma («اكتفى بالقول»). */
export const SPEAKS: ReadonlySet<string> = new Set(['اكتفى', 'توجه']);

/** Verbs of causing and meaning, by their lemma («ما أدى إلى …»). */
export const CAUSES: ReadonlySet<string> = new Set([
  'أدى',
  'دفع',
  'جعل',
  'أسفر',
  'اضطر',
  'أجبر',
  'عنى',
  'أثار',
]);

/** Verbal nouns of what befalls or becomes of the one that follows them («مقتل جنود»، «ارتفاع الأسعار»), as keys. */
export const BEFALLING: ReadonlySet<string> = keys(
  'مقتل مصرع وفاه ولاده مولد غرق اصابه فوز خساره عوده رحيل قدوم وصول دخول خروج سقوط هبوط صعود نجاح فشل بدء بدايه نهايه انتهاء',
  'استمرار وقوع وجود حصول ظهور ارتفاع انخفاض تراجع نمو زياده تحسن استقاله مشاركه تعرض',
);
/** The verbal noun of measure VII, which has no object («انهيار»), as a key. */
export const MEDIAL = /^ان[\u0621-\u064a]{2}ا[\u0621-\u064a]$/;

/** Verbs of wanting and trying, by their lemma: what they want is an act, and never wants («حاول الهرب سريعا»). */
export const WILLING: ReadonlySet<string> = new Set('حاول استطاع أراد تمنى اعتزم نوى'.split(' '));

/** Verbs whose subject is who does what their object names, by their lemma («قرر مغادرة البلاد»). */
export const CONTROLLING: ReadonlySet<string> = new Set([
  ...WILLING,
  ...'قرر رفض واصل فضل استأنف أنهى تعمد تجنب أتقن أجاد'.split(' '),
]);

/** Verbs of what comes about, by their lemma: it stands behind them, and nobody does it («صدر أمر»). */
export const HAPPENING: ReadonlySet<string> = new Set('حصل حدث صدر حان اندلع نشب طرأ'.split(' '));

/** Verbs that say what stands in a text, by their lemma («جاء في بيان»). */
export const STANDING: ReadonlySet<string> = new Set(['جاء', 'ورد']);

/** Verbs that say how much their subject comes to, by their lemma («بلغت 3 مليارات»). */
export const MEASURING: ReadonlySet<string> = new Set('بلغ ناهز تجاوز فاق قارب ساوى عادل'.split(' '));
