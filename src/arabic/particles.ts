// Small words that the reading of clauses asks for by themselves; the classes of such words are in `data/claims/words.tsv`.

/** «himself», «by themselves»: a word that only stresses what stands before it, in the loose form. */
export const ITSELF = /^ب?ا?نفس(?:ه|ها|هم|هما)$/;

/** «in», in the loose form. */
export const IN = 'في';

/** «time», which «في» and a verb make a connective («في وقت أكدت بريطانيا …»), in the loose form. */
export const TIME = 'وقت';

/** «also», in the loose form. */
export const ALSO = 'ايضا';

/** «thereby», or «by that» before a noun with its article, in the loose form. */
export const THEREBY = 'بذلك';

/** «this», in the loose form; «وذلك» does not begin a clause. */
export const THIS = /^هذ[اه]$/;

/** «or», in the loose form. */
export const OR = 'او';

/** «non-», in the loose form. */
export const NON = 'غير';

/** What «في» frames with a noun behind it («في ظل المخاوف»), in the loose form. */
export const FRAMING = /^(?:ظل|خضم|اطار|اعقاب|ضوء|سياق|غضون)$/;

/** «at», of an envoy («السفير لدى المنظمة»), in the loose form. */
export const AT = 'لدي';

/** «about», «from», in the loose form. */
export const ABOUT = 'عن';

/** «about him» and its like, in the loose form. */
export const ABOUT_HIM = /^عن(?:ه|ها|هم|هما|هن)$/;

/** What one is quoted «on», in the loose form («نقلت على لسان الوزير قوله»). */
export const TONGUE = 'لسان';

/** «on», in the light form; loosely it is written like «on me». */
export const ON = 'على';

/** «informed», of one who knows of a matter, in the loose form. */
export const INFORMED = /^(?:ال)?مطلع(?:ه|ون|ين|ان)?$/;

/** «issued», of a text, in the loose form. */
export const ISSUED = /^(?:ال)?صادر(?:ه|ان|ين|تان|تين)?$/;

/** «in the name of», also with a pronoun («باسمها»), in the loose form. */
export const IN_THE_NAME = /^باسم(?:ه|ها|هم|هما|نا|ي)?$/;

/** «indeed» before a perfect, in the loose form. */
export const INDEED = 'لقد';

/** «أن» in the light form: before a verb it has the imperfect. */
export const AN = 'أن';

/** «إن» in the light form: of the verbs of saying only «قال» and its like have it before their content. */
export const INNA = 'إن';

/** Words that set a date in the future, in the loose form. */
export const COMING: ReadonlySet<string> = new Set([
  'المقبل',
  'المقبله',
  'المقبلين',
  'المقبلتين',
  'القادم',
  'القادمه',
  'القادمين',
  'القادمتين',
  'غدا',
]);

/** «if», of what is not so, in the loose form. */
export const CONTRARY: ReadonlySet<string> = new Set(['لو', 'لولا']);

/** «even if», or with a noun only «even». */
export const EVEN = 'ولو';

/** The negative copula as it stands before any kind of subject. */
export const BARE_COPULA = 'ليس';

/** The preposition that may stand for another one and is written onto the noun. */
export const WRITTEN_ON: Readonly<Record<string, string>> = { الي: 'ل' };

/** The prepositions of what attends an event and is no part of it («وسط مخاوف»), in the loose form. */
export const ATTENDING: ReadonlySet<string> = new Set(['مع', 'وسط']);

/** Verbs that only say that what the noun after them names is done or is there («تم توقيع …»، «جرى بحث …»، «يوجد …»), in the loose form. */
export const DONE = /^(?:تم|جري|س?يتم|س?يجري|س?يوجد)$/;

/** Prepositions of what an act reaches («العثور على»، «التوصل إلى»، «الكشف عن»), in the loose form. */
export const REACHING: ReadonlySet<string> = new Set(['علي', 'الي', 'عن']);

/** The pronouns of the third person that stand by themselves, in the loose form. */
export const THIRD_PERSON: ReadonlySet<string> = new Set(['هو', 'هي', 'هما', 'هم', 'هن']);

/** «not», which foreign names begin with as well («لا ستامبا»), in the loose form. */
export const NOT = 'لا';

/** Other words that deny what follows them, in the loose form. */
export const NEGATORS: ReadonlySet<string> = new Set(['لم', 'لن', 'ليس', 'ليست']);

/** «came», of what is told elsewhere («جاء ذلك بعدما …»), in the loose form. */
export const CAME = /^(?:جاء|ياتي|اتي)$/;

/** «of», between a word for how many and the many, in the loose form. */
export const OF = 'من';

/** Words for how many or how much of what «من» names («عدد من السكان»), in the loose form. */
export const QUANTIFIER =
  /^(?:ال)?(?:عدد|عديد|كثير|كثيرون|مزيد|قليل|قله|غالبيه|اغلبيه|اكثر|اقل|قسم|جزء|كل|كلا|اي|ايا|واحد|واحده|بعض|مجموعه|نسبه)$/;

/** «here is», and the pronouns that are written onto nothing («إياها»), in the loose form. */
export const NO_NAME = /^(?:ها|ايا(?:ه|ها|هم|هما|نا|ي))$/;

/** «did not», and «gathering», in the loose form. */
export const LAM = 'لم';

/** What «لم», «gathering», takes for its object, in the loose form («لم شملهم»). */
export const REUNION = /^(?:ال)?شمل/;

/** «all of», before the noun, in the loose form. */
export const ALL = /^(?:جميع|كل|كافه|سائر|مختلف)$/;

/** «must», «can be», of what somebody has to or can do, in the loose form. */
export const MUST = /^ي(?:جب|مكن|نبغي|تعين|حق|فترض|ستحيل|لزم)$/;

/** «was laid», of hands («ألقي القبض على المتهم»), in the light form. */
export const LAID = 'ألقي';

/** «can be», in the loose form. */
export const CAN = /^[يت]مكن$/;

/** Prepositions that are words of their own, in the light form: no conjunction stands between them and their noun. */
export const FREE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'في فى من إلى الى على عن مع ضد لدى منذ عبر حول'.split(' '),
);
