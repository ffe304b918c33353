import { ARTICLE } from '../arabic/clitics.ts';
import { Ending, MASDAR, OWN } from '../arabic/conjugation.ts';
import { type CueEntry, THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotes.ts';
import type { Word } from './words.ts';

/** Where the content of a cue begins. */
export interface Complement {
  /** The token before which the source, if it follows the cue, has ended. */
  readonly zone: number;
  /** The first token of the content. */
  readonly content: number;
  /** Letters of that token that are a preposition. */
  readonly skip: number;
  /** `that` after أن, `speech` after a colon or a quotation mark, `noun` for a noun phrase. */
  readonly form: 'that' | 'speech' | 'noun';
}

/** A source seldom takes more words than this (95 % take at most 12). */
const REACH = 32;
/** A name in quotation marks seldom has more words, and أن follows it within so many. */
const LONGEST_NAME = 5;
const NAME_TO_THAT = 12;
/** Prepositions of one letter are written onto the noun. */
const SHORTEST_PREFIXED = 4;

/** Finds where the content of a cue begins that ends before token `from`; null where it has none. */
export function findComplement(
  passage: Passage,
  from: number,
  last: number,
  entry: CueEntry,
): Complement | null {
  const { tokens, words, verbs, bracketed, quotations, lexicon } = passage;
  const to = Math.min(last, from + REACH);
  const nominal = !entry.flags.has('that');
  let noun: Complement | null = null;
  let relative = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const word = words[i];
    if (!token || !word) break;
    if (bracketed[i]) continue;
    const pair = quotations.pairs[quotations.at[i] ?? -1];
    if (pair?.open === i) {
      if (
        entry.flags.has('describe') ||
        (isSpeech(passage, pair.open, pair.close) && !isTitled(passage, pair, to))
      ) {
        return { zone: i, content: i, skip: 0, form: 'speech' };
      }
      i = pair.close;
      continue;
    }
    if (token.key === ':') return i + 1 < last ? { zone: i, content: i + 1, skip: 0, form: 'speech' } : noun;
    if (word.classes & THAT && word.conjunction === 0) return afterThat(passage, i, from, entry);
    // «أوضحت دراسات كيف …»
    if (word.classes & WordClass.question && i > from && tokens[i - 1]?.kind !== 'mark')
      return { zone: i, content: i + 1, skip: 0, form: 'that' };
    if (word.participle && i > from && tokens[i - 1]?.kind === 'mark') break;
    if (word.classes & WordClass.relative) relative = true;
    else if (verbs[i]) {
      const asyndetic = i > from && word.conjunction === 0 && isIndefinite(passage, precedes(passage, i));
      // «قال مسؤول في الشركة، طلب عدم ذكر اسمه، إن …»
      const unnamed = word.conjunction === 0 && (words[i + 1]?.classes ?? 0) & WordClass.nominalnegator;
      if (!(relative && word.conjunction === 0) && !asyndetic && !unnamed) break;
      relative = false;
    }
    if (i > from && word.conjunction === 0) {
      const connective = lexicon.connectives.match(word.rest, (k) => tokens[k]?.key, i + 1)?.value.kind;
      if (connective === 'contrast' || connective === 'result') break;
    }
    if (nominal) noun ??= nounAt(passage, i, entry);
  }
  if (!nominal || !entry.nominal.has('np')) return noun;
  const object = bareObject(passage, from, to);
  if (object === null || !fits(passage, object.content, entry)) return noun;
  return noun === null || (object.content < noun.content && OWN.test(tokens[object.content]?.light ?? ''))
    ? object
    : noun;
}

function afterThat({ words }: Passage, i: number, from: number, entry: CueEntry): Complement {
  const classes = words[i]?.classes ?? 0;
  const led = i > from && (words[i - 1]?.classes ?? 0) & WordClass.lead;
  const zone = led ? i - 1 : i;
  // «أنه» carries the subject and stays in the content, unless it only links a description («وصفه بأنه …»).
  if (classes & WordClass.suffixed && !entry.flags.has('describe')) {
    return { zone, content: i, skip: classes & WordClass.bythat ? 1 : 0, form: 'that' };
  }
  // «ألا» negates what follows, and stays.
  return { zone, content: classes & WordClass.negator ? i : i + 1, skip: 0, form: 'that' };
}

/** Whether token `i` is a noun without the article, so that a verb after it may be its relative clause. */
export function isIndefinite({ tokens, words, verbs, entityAt }: Passage, i: number): boolean {
  const word = words[i];
  return (
    word !== undefined &&
    tokens[i]?.kind === 'arabic' &&
    !word.definite &&
    word.classes === 0 &&
    verbs[i] === 0 &&
    (entityAt[i] ?? -1) < 0
  );
}

/** Whether quotation marks hold speech rather than a name or a term: a verb, or at least five words. */
export function isSpeech({ verbs }: Passage, open: number, close: number): boolean {
  if (close - open > 5) return true;
  for (let i = open + 1; i < close; i++) if (verbs[i]) return true;
  return false;
}

function nounAt(
  { tokens, words, entityAt, lexicon }: Passage,
  i: number,
  entry: CueEntry,
): Complement | null {
  const word = words[i];
  if (!word || tokens[i]?.kind === 'mark') return null;
  // «لاعب» is no «لـ» with a noun.
  if (lexicon.source(word.rest) !== null) return null;
  if (entry.nominal.has(word.rest)) return { zone: i, content: i + 1, skip: 0, form: 'noun' };
  const letter = word.rest.charAt(0);
  if (!entry.nominal.has(letter) || word.rest.length < SHORTEST_PREFIXED || word.classes !== 0) return null;
  if (word.conjunction || (entityAt[i] ?? -1) >= 0) return null;
  return { zone: i, content: i, skip: 1, form: 'noun' };
}

/** A preposition or a time, and the word that a preposition governs. */
function isCircumstance(word: Word | undefined, before: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    ((word.classes | (before?.classes ?? 0)) & WordClass.preposition) !== 0 ||
    (word.classes & WordClass.time) !== 0
  );
}

/** The object without a preposition: after the subject, which is a mention or one noun with its adjectives. */
function bareObject(
  { tokens, words, entityAt, entities, lexicon }: Passage,
  from: number,
  to: number,
): Complement | null {
  const isPerson = (entity = -1) => entities[entity]?.type === 'PERSON';
  let mention = -1;
  // After a preposition only a name set apart may still be the subject («المستشار في الشؤون الدينية، فلان، …»).
  let led = false;
  for (let i = from; i < Math.min(to, from + 8) && mention < 0; i++) {
    if ((entityAt[i] ?? -1) >= 0 && (!led || (tokens[i - 1]?.kind === 'mark' && isPerson(entityAt[i]))))
      mention = i;
    else if (
      (words[i]?.classes ?? 0) & WordClass.preposition &&
      !((words[i]?.classes ?? 0) & WordClass.partitive)
    )
      led = true;
  }
  let at = from + 1;
  const first = words[from];
  // «نفت علاقتها بـ …»، «واقترحت إدانة الهجوم»: no subject, the object comes first.
  const free = OWN.test(tokens[from]?.light ?? '') || lexicon.source(first?.rest ?? '') === null;
  if (
    first &&
    !first.definite &&
    first.classes === 0 &&
    (entityAt[from] ?? -1) < 0 &&
    (entityAt[from + 1] ?? -1) < 0 &&
    free
  )
    at = from;
  else if (mention >= 0) {
    at = mention;
    while (
      at < to &&
      ((entityAt[at] ?? -1) >= 0 ||
        words[at]?.definite ||
        (words[at]?.conjunction && (words[at]?.definite || OWN.test(tokens[at]?.light ?? ''))) ||
        (words[at]?.classes ?? 0) & WordClass.time ||
        tokens[at]?.kind === 'mark')
    )
      at++;
  } else while (at < to && words[at]?.definite && words[at]?.conjunction === 0) at++;
  while (at < to && isCircumstance(words[at], words[at - 1])) at++;
  const object = words[at];
  const barred = WordClass.preposition | WordClass.relative | WordClass.time;
  if (!object || at >= to || tokens[at]?.kind === 'mark' || object.classes & barred || object.conjunction)
    return null;
  return { zone: at, content: at, skip: 0, form: 'noun' };
}

/** Whether a bare object is a content: what is announced is one's own or an act, not a thing («موعد الإطلاق»). */
function fits({ tokens, words, lexicon }: Passage, object: number, entry: CueEntry): boolean {
  if (entry.class !== 'announcement' || (words[object]?.classes ?? 0) & WordClass.nominalnegator) return true;
  const key = tokens[object]?.key ?? '';
  // A form that is a verb as well as a noun is a verbal noun here («رفع الأسعار»).
  const act = words[object]?.definite ? key.slice(ARTICLE.length) : key;
  const verbal = lexicon.stem('perfect', act, Ending.bare) !== null;
  return verbal || lexicon.act(act) || OWN.test(tokens[object]?.light ?? '') || MASDAR.test(act);
}

/** Whether a short quotation is the name of the source, because the content follows it («موقع "ذا فيرج" إن …»). */
function isTitled({ tokens, words, verbs }: Passage, { open, close }: Quotation, to: number): boolean {
  if (close - open > LONGEST_NAME || tokens[open - 1]?.kind === 'mark') return false;
  for (let i = close + 1; i < Math.min(to, close + NAME_TO_THAT); i++) {
    if (verbs[i]) return false;
    if ((words[i]?.classes ?? 0) & THAT && words[i]?.conjunction === 0) return true;
  }
  return false;
}

/** The token before a verb, but for a mark or a negator. */
function precedes({ tokens, words }: Passage, i: number): number {
  const skipped = tokens[i - 1]?.kind === 'mark' || ((words[i - 1]?.classes ?? 0) & WordClass.negator) !== 0;
  return skipped ? i - 2 : i - 1;
}
