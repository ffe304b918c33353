import { readFileSync } from 'node:fs';
import { PROCLITICS } from '../../src/arabic/clitics.ts';
import { documentOf } from '../../src/text/document.ts';
import type { Text, TypedSpan } from './sample.ts';

/** What a label of a corpus is called in the scheme that is trained; a sentence with any other label is left out. */
export type TypeMap = Readonly<Record<string, string>>;

/** WikiFANE's classes by our types; those that we do not have, such as peoples, are not here. */
const WIKIFANE: Readonly<Record<string, string>> = {
  PERSON: 'Politician Religious_PER Artist Other_PER Scientist Athlete Businessperson Engineer Lawyer Police',
  ORG: 'Commercial Non-Governmental Government Educational Media Sports Religious_ORG Medical-Science Entertainment',
  LOC:
    'Population-Center Nation Water-Body State-or-Province Celestial Land-Region-Natural Continent GPE-Cluster ' +
    'County-or-District Building-Grounds Path Airport Subarea-Facility Plant',
  PRODUCT: 'Software Hardware Air Water Land',
  WORK: 'Book Movie Sound',
};

/** Maps WikiFANE's classes to types; `rename` says what our types are called in the scheme that is trained. */
export function wikifaneTypes(rename: (type: string) => string = (type) => type): TypeMap {
  return Object.fromEntries(
    Object.entries(WIKIFANE).flatMap(([type, labels]) =>
      labels.split(' ').map((label) => [label, rename(type)]),
    ),
  );
}

const SENTENCES_A_TEXT = 20;

export type Row = readonly [word: string, label: string];

/** The sentences of a CoNLL file, which an empty line ends. */
export function readConll(path: string): Row[][] {
  const sentences: Row[][] = [[]];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', label = 'O'] = line.trim().split('\t');
    if (word === '') sentences.push([]);
    else sentences.at(-1)?.push([word, label]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

const SINGLE_CLITICS = new Set(PROCLITICS.filter((clitic) => clitic.length === 1));
/** Object and possessive pronouns, which WikiFANE splits off. */
const PRONOUNS = new Set(['ها', 'ه', 'هم', 'هما', 'هن', 'نا']);
const ENDS = new Set(['.', '؟', '!']);

/** WikiFANE's sentences, which a final mark ends, with the clitics that it splits off joined to their words again. */
export function readWikifane(path: string): Row[][] {
  const sentences: Row[][] = [[]];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', label = 'O'] = line.trim().split('\t');
    if (word === '') continue;
    sentences.at(-1)?.push([word, label]);
    if (ENDS.has(word)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** Whether no space stands between two rows of WikiFANE. */
export function isGlued([before, label]: Row, [word, next]: Row): boolean {
  return (SINGLE_CLITICS.has(before) && label === 'O') || (PRONOUNS.has(word) && next === 'O');
}

/** Texts made of the sentences of another corpus, with its mentions in our types; `corpus` is its number. */
export function textsOf(
  sentences: readonly (readonly Row[])[],
  types: TypeMap,
  corpus: number,
  glued: (before: Row, row: Row) => boolean = () => false,
): Text[] {
  const usable = sentences.filter((rows) =>
    rows.every(([, label]) => label === 'O' || label.slice(2) in types),
  );
  const texts: Text[] = [];
  for (let i = 0; i < usable.length; i += SENTENCES_A_TEXT) {
    texts.push({ ...textOf(usable.slice(i, i + SENTENCES_A_TEXT), types, glued), corpus });
  }
  return texts;
}

function textOf(
  sentences: readonly (readonly Row[])[],
  types: TypeMap,
  glued: (before: Row, row: Row) => boolean,
): Omit<Text, 'corpus'> {
  const mentions: TypedSpan[] = [];
  let text = '';
  for (const rows of sentences) {
    let before: Row | null = null;
    let open: { type: string; start: number } | null = null;
    const close = (): void => {
      if (open) mentions.push({ ...open, end: text.length });
      open = null;
    };
    for (const row of rows) {
      const [word, label] = row;
      if (!label.startsWith('I')) close();
      if (before && !glued(before, row)) text += ' ';
      const type = types[label.slice(2)];
      if (label.startsWith('B') && type) open = { type, start: text.length };
      text += word;
      before = row;
    }
    close();
    text += '\n';
  }
  return { document: documentOf(text), mentions };
}
