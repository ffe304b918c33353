import { Ending, PERSONS } from '../arabic/conjugation.ts';
import type { Entity, EntityType } from '../record.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/token.ts';
import { type Lexicon, lexicon, THAT, WordClass } from './lexicon.ts';
import type { PhraseMatch, PhraseTable } from './phrases.ts';
import { findQuotations, type Quotations } from './quotes.ts';
import { Verbal, type Word, wordOf } from './words.ts';

/** A document as the claim stage reads it: parallel to its tokens, what each word is and what covers it. */
export interface Passage {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly words: Word[];
  /** 1 where a token is a finite verb, by form and context. */
  readonly verbs: Uint8Array;
  /** 1 inside round or square brackets, the brackets included. */
  readonly bracketed: Uint8Array;
  /** Index into `entities` of the mention that covers a token, or -1. */
  readonly entityAt: Int32Array;
  /** Number of the mention that covers a token (equal for the tokens of one mention), or -1. */
  readonly mentionAt: Int32Array;
  readonly entities: readonly Entity[];
  readonly quotations: Quotations;
  readonly lexicon: Lexicon;
  /** The loose form of a token, as phrase tables ask for it. */
  readonly keyAt: (index: number) => string | undefined;
}

/** The longest phrase of a table that begins with the word at token `i`, without the conjunction written onto it; or null. */
export function phraseAt<T>(
  { words, keyAt }: Passage,
  table: PhraseTable<T>,
  i: number,
): PhraseMatch<T> | null {
  const word = words[i];
  return word ? table.match(word.rest, keyAt, i + 1) : null;
}

const BRACKETS: Readonly<Record<string, number>> = { '(': 1, '[': 1, ')': -1, ']': -1 };
const LONGEST_BRACKET = 40;
const HIDDEN_REACH = 10;
const IMPERFECT_PERSONS = Object.values(PERSONS).join('');
/** In these the words still mean what they say. */
const TELLING: ReadonlySet<EntityType> = new Set(['DATE', 'MONEY', 'PERCENT', 'QUANTITY', 'WORK', 'EVENT']);

/** Reads a document and its entities once, before sentences are looked at. Linear. */
export function passageOf(document: Document, entities: readonly Entity[]): Passage {
  const { tokens } = document;
  const words = lexicon();
  const passage: Passage = {
    document,
    tokens,
    words: tokens.map((token) => wordOf(token, words)),
    verbs: new Uint8Array(tokens.length),
    bracketed: new Uint8Array(tokens.length),
    entityAt: new Int32Array(tokens.length).fill(-1),
    mentionAt: new Int32Array(tokens.length).fill(-1),
    entities,
    quotations: findQuotations(tokens),
    lexicon: words,
    keyAt: (index) => tokens[index]?.key,
  };
  coverMentions(passage);
  readNamesWhole(passage);
  coverBrackets(passage);
  markVerbs(passage);
  return passage;
}

function coverMentions({ tokens, entities, entityAt, mentionAt }: Passage): void {
  const spans: { start: number; end: number; entity: number }[] = [];
  entities.forEach((entity, index) => {
    for (const { start, end } of entity.mentions) spans.push({ start, end, entity: index });
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  spans.forEach(({ start, end, entity }, number) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    for (let i = at; i < tokens.length && (tokens[i]?.start ?? 0) < end; i++) {
      entityAt[i] = entity;
      mentionAt[i] = number;
    }
  });
}

/** Inside a name a word is only a name: «علي» is no preposition, «فرانس 24» and «وليد» carry no conjunction. */
function readNamesWhole({ tokens, words, entities, entityAt, mentionAt }: Passage): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const word = words[i];
    const entity = entities[entityAt[i] ?? -1];
    if (!token || !word || !entity || TELLING.has(entity.type)) continue;
    const whole =
      word.conjunction === 1 &&
      mentionAt[i] !== mentionAt[i - 1] &&
      startOfMention(entity, token) === token.start;
    if (!whole && word.classes === 0) continue;
    words[i] = { ...word, classes: 0, ...(whole ? { conjunction: 0, rest: token.key } : {}) };
  }
}

/** Where the mention that covers a token begins, or -1. */
export function startOfMention(entity: Entity | undefined, token: Token): number {
  for (const mention of entity?.mentions ?? []) {
    if (mention.start < token.end && mention.end > token.start) return mention.start;
  }
  return -1;
}

function coverBrackets({ tokens, bracketed }: Passage): void {
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.gap === 'newline' || i - open > LONGEST_BRACKET) open = -1;
    if (token?.kind !== 'mark') continue;
    const step = BRACKETS[token.key];
    if (step === 1 && open < 0) open = i;
    else if (step === -1 && open >= 0) {
      bracketed.fill(1, open, i + 1);
      open = -1;
    }
  }
}

/** «وبيّن الوزير أن …»: at the head of a clause, before أن, a preposition may be a verb that reports; else null. */
function hiddenCue({ tokens, words, lexicon }: Passage, i: number, word: Word): Word | null {
  if (!(word.classes & WordClass.preposition) || word.classes & WordClass.suffixed) return null;
  const verb = lexicon.stem('perfect', word.rest, Ending.bare)?.verb;
  if (!verb?.cue?.flags.has('hidden')) return null;
  const after = words[i + 1]?.rest ?? '';
  // «الذي عبر عن …»: no preposition stands before another.
  const governed = verb?.cue?.nominal.has(after) === true;
  if (!governed && !(word.conjunction || tokens[i]?.gap === 'newline' || tokens[i - 1]?.kind === 'mark'))
    return null;
  for (let k = governed ? i + 1 : i + 2; k < i + HIDDEN_REACH; k++) {
    const next = words[k];
    if (!next || tokens[k]?.gap === 'newline' || next.conjunction || next.verbal === Verbal.sure) return null;
    if (verb.cue.nominal.size > 0 ? verb.cue.nominal.has(next.rest) : next.classes & THAT)
      return { ...word, classes: 0, verbal: Verbal.sure, verb, past: true };
  }
  return null;
}

/** Decides which words are finite verbs: by form where that is enough, else by what stands before and after. */
function markVerbs(passage: Passage): void {
  const { words, verbs, entityAt } = passage;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (entityAt[i] ?? -1) >= 0) continue;
    if (word.verbal === Verbal.no) {
      if (isNegatedForm(passage, i, word)) {
        verbs[i] = 1;
        continue;
      }
      const hidden = hiddenCue(passage, i, word);
      if (hidden) {
        words[i] = hidden;
        verbs[i] = 1;
      }
      continue;
    }
    if (word.verbal === Verbal.sure ? !isGoverned(passage, i, word) : seemsVerb(passage, i, word))
      verbs[i] = 1;
  }
}

/** «لم تتزعزع»، «لن تخمد»: after «لم», «لن» and «سوف» an unknown word is a verb. */
function isNegatedForm({ tokens, words }: Passage, i: number, word: Word): boolean {
  const before = words[i - 1]?.classes ?? 0;
  const governs = before & WordClass.future || (before & WordClass.past && before & WordClass.negator);
  if (!governs || word.classes || word.definite || tokens[i]?.kind !== 'arabic') return false;
  return IMPERFECT_PERSONS.includes(word.rest.charAt(0));
}

/** Whether a word that looks like a verb cannot be one: right after a preposition, or a bare perfect right after another verb. */
function isGoverned({ words, verbs, tokens }: Passage, i: number, word: Word): boolean {
  const before = words[i - 1];
  if (!before || word.conjunction || tokens[i - 1]?.kind === 'mark') return false;
  const { lead, partitive, imperfective, continuity } = WordClass;
  if (before.classes & lead && !(before.classes & partitive)) return true;
  return verbs[i - 1] === 1 && word.past && !word.feminine && !(before.classes & (imperfective | continuity));
}

const VERB_AFTER =
  WordClass.perfective |
  WordClass.past |
  WordClass.negator |
  WordClass.relative |
  WordClass.future |
  WordClass.demonstrative |
  WordClass.suffixed |
  WordClass.what;

function seemsVerb({ tokens, words, entityAt, quotations }: Passage, i: number, word: Word): boolean {
  const before = tokens[i - 1];
  const wordBefore = words[i - 1];
  const after = words[i + 1];
  const starts =
    before === undefined ||
    tokens[i]?.gap === 'newline' ||
    before.kind === 'mark' ||
    before.kind === 'joiner' ||
    ((wordBefore?.classes ?? 0) & WordClass.conjoining) !== 0;
  if (wordBefore && !starts) {
    // «كانت تركز على …»
    if (
      wordBefore.classes & WordClass.imperfective &&
      word.past === false &&
      !word.definite &&
      !word.imperative &&
      !word.conjunction
    )
      return word.lean !== 'noun';
    // «لا اتفاق رسمياً»، «لا وجود لـ»: nobody is told to, and nothing is joined.
    if (wordBefore.classes & WordClass.negator) return !word.imperative && word.conjunction === 0;
    if (wordBefore.classes & VERB_AFTER) return true;
    if (wordBefore.classes & WordClass.preposition && !word.conjunction) return false;
  }
  if (after && after.classes & THAT && after.conjunction === 0) return true;
  if (word.imperative) return starts;
  if (word.firstPerson) return starts || (quotations.at[i] ?? -1) >= 0;
  const named = (entityAt[i + 1] ?? -1) >= 0 || tokens[i + 1]?.kind === 'number';
  const argument = named || after?.definite === true || ((after?.classes ?? 0) & WordClass.preposition) !== 0;
  if (starts) return word.lean !== 'noun' || argument;
  if (word.conjunction) return word.lean === 'verb' && argument;
  // After a definite noun an indefinite one is rather a verb («كانت الشركة تأمل في …»).
  if (!word.past && !word.definite && (wordBefore?.definite || (entityAt[i - 1] ?? -1) >= 0)) return true;
  // After its subject («ميسي سجل هدفا»).
  const subject = (entityAt[i - 1] ?? -1) >= 0 || (word.lean === 'verb' && wordBefore?.definite === true);
  return subject && !after?.definite && word.past && word.lean !== 'noun';
}
