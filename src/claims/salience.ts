import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import { readTable } from '../data.ts';
import type { Claim } from '../record.ts';
import type { Sentence } from '../text/sentences.ts';
import { isWord } from '../text/token.ts';
import type { Clause } from './clause.ts';
import type { Passage } from './passage.ts';

/** A claim with the clause that it was made of. */
export interface Stated {
  readonly claim: Claim;
  readonly clause: Clause;
}

/** What is measured of a claim, by the names of `data/claims/salience.tsv`; mostly 0 to 1. */
export type Features = Readonly<Record<string, number>>;

/** The document is cut into at most so many parts, so that counting in how many a word occurs stays linear. */
const SEGMENTS = 8;

let weights: ReadonlyMap<string, number> | undefined;

/** Sets the salience of every claim: a logistic score of its features. Linear in the length of the document. */
export function rate(passage: Passage, stated: readonly Stated[]): void {
  weights ??= new Map(readTable('claims/salience.tsv').map(([name = '', weight]) => [name, Number(weight)]));
  const measure = measurer(passage, stated);
  for (const { claim, clause } of stated) {
    const features = measure(claim, clause);
    let sum = 0;
    for (const name in features) sum += (features[name] ?? 0) * (weights.get(name) ?? 0);
    claim.salience = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  }
}

/** What measures the claims of one document. */
function measurer(passage: Passage, stated: readonly Stated[]): (claim: Claim, clause: Clause) => Features {
  const { document, entities } = passage;
  const importance = importanceOf(passage);
  const title = document.title;
  const heading = title ? weightsIn(passage, title.first, title.last, importance) : new Map<string, number>();
  const lead = document.sentences[title ? 1 : 0];
  const opening = lead ? weightsIn(passage, lead.first, lead.last, importance) : new Map<string, number>();
  const salienceOf = new Map(entities.map((entity) => [entity.id, entity.salience]));
  const rank = new Map(stated.map(({ claim }, index) => [claim, index]));
  let perSentence = -1;
  let firstOfSentence = false;
  return (claim, clause) => {
    firstOfSentence = claim.sentence !== perSentence;
    perSentence = claim.sentence;
    const own = keysIn(passage, clause.first, clause.last);
    const length = clause.last - clause.first;
    let central = 0;
    for (const id of claim.entities) central += salienceOf.get(id) ?? 0;
    const opener = clause.opener;
    const inTitle = document.title !== null && claim.sentence === 0;
    return {
      bias: 1,
      title: inTitle ? 1 : 0,
      heading: inTitle ? 0 : overlap(own, heading),
      opening: overlap(own, opening),
      lead: claim.sentence === (title ? 1 : 0) ? 1 : 0,
      rank: Math.min(1, (rank.get(claim) ?? 0) / Math.max(1, stated.length)),
      first: firstOfSentence ? 1 : 0,
      sourced: claim.source ? 1 : 0,
      direct: claim.quote === 'direct' ? 1 : 0,
      values: Math.min(2, claim.values.length) / 2,
      entities: Math.min(3, claim.entities.length) / 3,
      central: Math.min(1, central / 2),
      long: Math.min(1, length / 25),
      joined: opener === 'and' || opener === 'comma' ? 1 : 0,
      planned: claim.modality === 'planned' || claim.modality === 'desired' ? 1 : 0,
      negative: claim.polarity === 'negative' ? 1 : 0,
      few: 1 / Math.max(1, stated.length / 5),
    };
  };
}

/** Stands for every word that occurs once; no word is written so. */
const ONCE = ' ';

/** How much each word tells about this document: tf·idf over its segments. */
function importanceOf(passage: Passage): ReadonlyMap<string, number> {
  const { sentences } = passage.document;
  const counts = new Map<string, number>();
  for (const key of tellingWords(passage, sentences)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const size = Math.max(1, Math.ceil(sentences.length / SEGMENTS));
  const tfidf = new TfIdf();
  for (let at = 0; at < sentences.length; at += size) {
    const keys = tellingWords(passage, sentences.slice(at, at + size));
    const repeated = keys.filter((key) => counts.get(key) !== 1);
    tfidf.addDocument(at === 0 ? [ONCE, ...repeated] : repeated);
  }
  const weightOf = (key: string, count: number) => Math.log1p(count) * Math.max(0.1, tfidf.idf(key));
  const once = weightOf(ONCE, 1);
  const importance = new Map<string, number>();
  for (const [key, count] of counts) importance.set(key, count === 1 ? once : weightOf(key, count));
  return importance;
}

function tellingWords({ tokens, words }: Passage, sentences: readonly Sentence[]): string[] {
  const keys: string[] = [];
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (token && isWord(token) && words[i]?.classes === 0) keys.push(token.key);
    }
  }
  return keys;
}

/** The telling words of tokens `first` to `last` (exclusive), without conjunctions. */
function keysIn({ tokens, words }: Passage, first: number, last: number): Set<string> {
  const found = new Set<string>();
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const word = words[i];
    if (token && word && word.classes === 0 && isWord(token)) found.add(word.rest);
  }
  return found;
}

/** The same words, each with what it tells. */
function weightsIn(
  { tokens, words }: Passage,
  first: number,
  last: number,
  importance: ReadonlyMap<string, number>,
): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const word = words[i];
    if (token && word && word.classes === 0 && isWord(token))
      found.set(word.rest, importance.get(token.key) ?? 0);
  }
  return found;
}

/** The share of `other`'s weight whose words also stand in `own`. */
function overlap(own: ReadonlySet<string>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [key, weight] of other) {
    all += weight;
    if (own.has(key)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
