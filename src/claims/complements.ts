import { FEMININE, INNA } from '../arabic/conjugation.ts';
import { COMMAS, STOPS } from '../arabic/punctuation.ts';
import { type Complement, speechAt } from './complement.ts';
import { hedges } from './connectives.ts';
import { type ConnectiveKind, type CueEntry, THAT, WordClass } from './lexicon.ts';
import { betterNoun, objectOf } from './objects.ts';
import { type Passage, phraseAt } from './passage.ts';
import type { Quotation } from './quotes.ts';
import { holdsVerb, isRemark, isSpeech, isTitled } from './speech.ts';

/** A clause set apart by commas between the source and the content seldom takes more. */
const LONGEST_ASIDE = 24;
/** A source seldom takes more words than this (95 % take at most 12). */
const REACH = 32;
/** These make a clause of another kind with «أن» after them. */
const UNLED = WordClass.preposition | WordClass.conjoining | WordClass.restriction | WordClass.exceptive;
/** Connectives that begin what is no longer told of the cue. */
const ELSEWHERE: ReadonlySet<ConnectiveKind> = new Set([
  'contrast',
  'result',
  'ground',
  'cause',
  'add',
  'scene',
  'before',
]);

/** Finds where the content begins of a cue that ends before token `from`; null where it has none. */
export function findComplement(
  passage: Passage,
  from: number,
  last: number,
  entry: CueEntry,
): Complement | null {
  const { tokens, words, verbs, bracketed, quotations } = passage;
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
      if (opensSpeech(passage, pair, from, last, entry) && !isTitled(passage, pair, to))
        return speechAt(i, i);
      i = pair.close;
      continue;
    }
    if (token.key === ':') return i + 1 < last ? speechAt(i, i + 1) : noun;
    if (word.classes & THAT && word.conjunction === 0) {
      // «زار الموقع بعد أن …»
      const before = i > from ? (words[i - 1]?.classes ?? 0) : 0;
      if (before & UNLED && !(before & (WordClass.lead | WordClass.suffixed))) break;
      return afterThat(passage, i, from, entry);
    }
    // «أوضحت دراسات كيف …»
    if (word.classes & WordClass.question && i > from && tokens[i - 1]?.kind !== 'mark')
      return { zone: i, content: i + 1, skip: 0, form: 'that' };
    if (word.participle && i > from && (tokens[i - 1]?.kind === 'mark' || hangs(passage, i))) break;
    if (word.classes & WordClass.relative) relative = true;
    else if (verbs[i]) {
      // «اكتشف الفريق كوكبا يعتقد أنه …»: what follows is told by that verb.
      if (word.verb?.cue && !entry.nominal.has('np') && leadsContent(passage, i + 1)) break;
      if (!describesSource(passage, i, from, relative)) {
        const beyond = afterAside(passage, from, i, last, entry);
        if (beyond) return beyond;
        break;
      }
      relative = false;
    }
    if (i > from && leadsElsewhere(passage, i)) {
      const beyond = afterAside(passage, from, i, last, entry);
      if (beyond) return beyond;
      break;
    }
    if (nominal && noun?.skip !== 0) noun = betterNoun(passage, noun, i, entry);
  }
  return nominal && entry.nominal.has('np') ? (objectOf(passage, from, to, entry, noun) ?? noun) : noun;
}

/** Whether a quotation after a cue is what is said. */
function opensSpeech(
  passage: Passage,
  pair: Quotation,
  from: number,
  last: number,
  entry: CueEntry,
): boolean {
  return (
    entry.flags.has('describe') ||
    isSpeech(passage, pair.open, pair.close) ||
    (entry.class === 'statement' && isRemark(passage, pair, from, last))
  );
}

/** Whether a verb between a cue and its content only tells of the source, in a relative clause or one like it. */
function describesSource(passage: Passage, i: number, from: number, relative: boolean): boolean {
  const { words } = passage;
  if (words[i]?.conjunction !== 0) return false;
  if (relative || (i > from && isIndefinite(passage, precedes(passage, i)))) return true;
  // «قال مسؤول في الشركة، طلب عدم ذكر اسمه، إن …»
  return ((words[i + 1]?.classes ?? 0) & WordClass.nominalnegator) !== 0;
}

/** Whether a connective at token `i` begins what is no longer told of the cue. */
function leadsElsewhere(passage: Passage, i: number): boolean {
  const conjunction = passage.words[i]?.conjunction === 1;
  // «تجدد دعوتها …، ومن الضروري أن …»
  if ((conjunction || passage.tokens[i - 1]?.kind === 'mark') && hedges(passage, i)) return true;
  if (conjunction) return false;
  const kind = phraseAt(passage, passage.lexicon.connectives, i)?.value.kind;
  return kind !== undefined && ELSEWHERE.has(kind);
}

/**
 * «وقالت الشركة، ويعمل بها ألف شخص، إنها …», «قال فلان في حساب يحمل اسمه إن …»: the content after a clause that tells of the source
 * and whose verb is token `verb`; else null. After such a clause without commas only «إن» belongs to the cue.
 */
function afterAside(
  passage: Passage,
  from: number,
  verb: number,
  last: number,
  entry: CueEntry,
): Complement | null {
  const { tokens, words, quotations } = passage;
  if (verb === from || words[verb]?.verb?.cue) return null;
  let open = verb - 1;
  while (open > from && !COMMAS.has(tokens[open]?.key ?? '')) open--;
  for (let i = verb + 1; i < Math.min(last, verb + LONGEST_ASIDE); i++) {
    const word = words[i];
    const pair = quotations.pairs[quotations.at[i] ?? -1];
    if (pair && isSpeech(passage, pair.open, pair.close)) {
      const spoken =
        entry.class === 'statement' && pair.open === i && holdsVerb(passage, pair.open, pair.close);
      return spoken ? speechAt(open > from ? open : verb, i) : null;
    }
    if (!word || STOPS.has(tokens[i]?.key ?? '')) return null;
    if (word.verb?.cue || (word.participle && tokens[i - 1]?.kind === 'mark')) return null;
    if (open > from && tokens[i]?.key === ':' && quotations.pairs[quotations.at[i + 1] ?? -1]?.open === i + 1)
      return speechAt(open, i + 1);
    if (!(word.classes & THAT) || word.conjunction) continue;
    if (open > from && tokens[i - 1]?.kind === 'mark')
      return { ...afterThat(passage, i, from, entry), zone: open };
    if (!words[verb]?.conjunction && tokens[i]?.light.startsWith(INNA))
      return { ...afterThat(passage, i, from, entry), zone: verb };
    return null;
  }
  return null;
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

/** Whether the content of a cue begins at token `i`, or after a preposition there: «موضحاً أن …», «مشيراً إلى أن …», «قائلاً: …». */
function leadsContent({ tokens, words, quotations }: Passage, i: number): boolean {
  const at = (words[i]?.classes ?? 0) & WordClass.lead ? i + 1 : i;
  const word = words[at];
  if (!word) return false;
  if (word.classes & THAT) return word.conjunction === 0;
  return at === i && (tokens[i]?.key === ':' || quotations.pairs[quotations.at[i] ?? -1]?.open === i);
}

/** Whether a participle without a mark before it reports: «نشر تدوينة موضحاً أن …», but not «مع ملاحظة أن …», «كان مقرراً أن …». */
export function hangs(passage: Passage, i: number): boolean {
  const { tokens, words } = passage;
  const before = words[i - 1]?.classes ?? 0;
  const barred = WordClass.preposition | WordClass.imperfective | WordClass.linking;
  if (before & barred) return false;
  if (leadsContent(passage, i + 1)) return true;
  // «… وانتقد الحكومة مشيراً إلى ضرورة الحسم», but not «إجراءات مشددة على الحدود».
  const after = words[i + 1];
  const led = words[i]?.participle?.nominal.has(after?.rest ?? '') === true && after?.conjunction === 0;
  return led && !tokens[i]?.light.endsWith(FEMININE);
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

/** The token before a verb, but for a mark or a negator. */
function precedes({ tokens, words }: Passage, i: number): number {
  const skipped = tokens[i - 1]?.kind === 'mark' || ((words[i - 1]?.classes ?? 0) & WordClass.negator) !== 0;
  return skipped ? i - 2 : i - 1;
}
