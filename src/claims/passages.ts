import type { Entity, EntityType } from '../record.ts';
import type { Document } from '../text/document.ts';
import { markVerbs } from './finite-verbs.ts';
import type { Passage } from './passage.ts';
import { findQuotations } from './quotes.ts';
import { loadLexicon } from './unpack.ts';
import { shaped, wordOf } from './words.ts';

const BRACKETS: Readonly<Record<string, number>> = { '(': 1, '[': 1, ')': -1, ']': -1 };
const LONGEST_BRACKET = 40;
/** In these the words still mean what they say. */
const TELLING: ReadonlySet<EntityType> = new Set(['DATE', 'MONEY', 'PERCENT', 'QUANTITY', 'WORK', 'EVENT']);

/** Reads a document and its entities once, before sentences are looked at. Linear. */
export function passageOf(document: Document, entities: readonly Entity[]): Passage {
  const { tokens } = document;
  const lexicon = loadLexicon();
  const passage: Passage = {
    document,
    tokens,
    words: tokens.map((token) => wordOf(token, lexicon)),
    verbs: new Uint8Array(tokens.length),
    bracketed: new Uint8Array(tokens.length),
    entityAt: tokens.map(() => null),
    mentionAt: new Int32Array(tokens.length).fill(-1),
    mentionStart: new Int32Array(tokens.length).fill(-1),
    entities,
    quotationAt: findQuotations(tokens),
    lexicon,
    keyAt: (index) => tokens[index]?.key,
  };
  coverMentions(passage);
  readNamesWhole(passage);
  coverBrackets(passage);
  markVerbs(passage);
  return passage;
}

function coverMentions({ tokens, entities, entityAt, mentionAt, mentionStart }: Passage): void {
  const spans = entities.flatMap((entity) =>
    entity.mentions.map(({ start, end }) => ({ start, end, entity })),
  );
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  spans.forEach(({ start, end, entity }, number) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    for (let i = at; i < tokens.length && (tokens[i]?.start ?? 0) < end; i++) {
      entityAt[i] = entity;
      mentionAt[i] = number;
      mentionStart[i] = start;
    }
  });
}

/** Inside a name a word is only a name: «علي» is no preposition, «فرانس 24» and «وليد» carry no conjunction. */
function readNamesWhole({ lexicon, tokens, words, entityAt, mentionAt, mentionStart }: Passage): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const word = words[i];
    const entity = entityAt[i];
    if (!token || !word || !entity || TELLING.has(entity.type)) continue;
    const whole =
      word.conjunction === 1 && mentionAt[i] !== mentionAt[i - 1] && mentionStart[i] === token.start;
    if (whole)
      words[i] = shaped(word, {
        ...word,
        classes: 0,
        conjunction: 0,
        rest: token.key,
        phrases: lexicon.phrases(token.key),
        source: lexicon.source(token.key),
      });
    else if (word.classes !== 0) words[i] = shaped(word, { ...word, classes: 0 });
  }
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
