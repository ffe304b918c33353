import type { Resolution, SourceKind } from '../record.ts';
import { WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';

/** Who says something: tokens `first` to `last` (exclusive), and how many letters of the first are left out. */
export interface Source {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly kind: SourceKind;
  readonly resolved: Resolution;
}

const LONGEST = 30;

/**
 * Reads the noun phrase between `first` and `last` that names who speaks, without the adjuncts after it («في بيان»، «اليوم»).
 * Null where there is none. `skip` letters of the first token belong to a preposition.
 */
export function readSource(passage: Passage, first: number, last: number, skip = 0): Source | null {
  const { tokens, words, entityAt, entities } = passage;
  let from = first;
  while (from < last && isIdle(passage, from)) from++;
  if (from >= last) return null;
  const to = Math.min(last, from + LONGEST);
  if (from !== first || skip === 0) {
    if (!startsNoun(passage, from)) return null;
  }
  let end = from;
  let person = -1;
  let adjunct = -1;
  for (let i = from; i < to; i++) {
    const word = words[i];
    const token = tokens[i];
    if (!word || !token) break;
    const entity = entities[entityAt[i] ?? -1];
    if (entity?.type === 'PERSON' && (adjunct < 0 || i - adjunct < 9)) {
      person = i;
      end = i + 1;
      continue;
    }
    if (adjunct >= 0) continue;
    if (i > from && (isAdjunct(passage, i) || entity?.type === 'DATE')) {
      adjunct = i;
      continue;
    }
    if (token.kind === 'mark' && !isQuoteMark(passage, i) && (passage.bracketed[i] ?? 0) === 0) continue;
    end = i + 1;
  }
  if (end <= from) return null;
  const headSkip = from === first ? skip : (words[from]?.conjunction ?? 0);
  return {
    first: from,
    last: end,
    skip: headSkip,
    kind: kindOf(passage, from, end, person >= 0),
    resolved: 'overt',
  };
}

function isQuoteMark({ quotations }: Passage, i: number): boolean {
  return (quotations.at[i] ?? -1) >= 0;
}

/** Words that may stand before the noun phrase without naming anyone. */
function isIdle({ tokens, words, entityAt, entities, quotations }: Passage, i: number): boolean {
  const token = tokens[i];
  const word = words[i];
  if (!token || !word) return false;
  if (token.kind === 'mark') return (quotations.at[i] ?? -1) < 0;
  if (entities[entityAt[i] ?? -1]?.type === 'DATE') return true;
  return (word.classes & (WordClass.time | WordClass.imperfective | WordClass.perfective)) !== 0;
}

function startsNoun({ words, verbs, entityAt }: Passage, i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if ((entityAt[i] ?? -1) >= 0) return !isPrefixed(word.rest, entityAt[i] ?? -1);
  const barred =
    WordClass.preposition |
    WordClass.complementiser |
    WordClass.relative |
    WordClass.negator |
    WordClass.question |
    WordClass.conditional |
    WordClass.locative;
  return (word.classes & barred) === 0 && verbs[i] !== 1 && word.participle === null;
}

function isPrefixed(_rest: string, _entity: number): boolean {
  return false;
}

function isAdjunct({ words, tokens }: Passage, i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (!word) return false;
  if (word.classes & (WordClass.time | WordClass.relative)) return true;
  if ((word.classes & WordClass.preposition) === 0) return false;
  // «مسؤول في مكتب …», «مقربة من …», «المتحدث باسم …»: the preposition right after the head belongs to the name of the role.
  return !(
    before &&
    tokens[i - 1]?.kind !== 'mark' &&
    !before.definite &&
    (word.classes & WordClass.time) === 0 &&
    word.rest === 'من'
  );
}

/** The kind of a source, by its head noun and the entities in it. */
export function kindOf(passage: Passage, first: number, last: number, person: boolean): SourceKind {
  const { words, entityAt, entities, lexicon } = passage;
  const head = words[first];
  const key =
    head === undefined ? '' : head.definite && head.rest.startsWith('ال') ? head.rest.slice(2) : head.rest;
  const byHead = lexicon.sources.get(head?.rest ?? '') ?? lexicon.sources.get(key);
  if (person && byHead !== 'document' && byHead !== 'media') return 'person';
  if (byHead !== undefined && (byHead !== 'person' || !person)) return byHead;
  for (let i = first; i < last; i++) {
    const entity = entities[entityAt[i] ?? -1];
    if (entity === undefined) continue;
    if (entity.type === 'PERSON') return 'person';
    if (entity.subtype === 'media') return 'media';
    if (entity.type === 'ORG' || entity.type === 'LOC' || entity.type === 'PRODUCT') return 'organization';
    if (entity.type === 'WORK') return 'document';
  }
  return byHead ?? (head && /(?:ون|ين|ات)$/.test(head.rest) ? 'anonymous' : 'person');
}
