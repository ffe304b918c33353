import type { CueClass } from '../record.ts';
import type { Token } from '../text/token.ts';
import { headingOf, tellingWords } from './heading.ts';
import type { Passage } from './passage.ts';
import type { Stated } from './stated.ts';

/** What is measured of a claim, by the names of `data/claims/salience.tsv`; 0 to 1. */
export type Features = Readonly<Record<string, number>>;

/** News tells the most important first: its body's first sentences, as many as this. */
const EARLY = 3;
/** Who speaks so says what was not known. */
const NEWS: ReadonlySet<CueClass> = new Set(['revelation', 'allegation']);
const MANY_ENTITIES = 3;
const MANY_VALUES = 2;
const CENTRAL = 2;
const LONG = 25;
/** The logarithm of how many claims a long article makes. */
const LOG_MANY = 4;
const FEW = 5;

/** The features of every claim of a document. Linear in the length of the document. */
export function featuresOf(passage: Passage, stated: readonly Stated[]): Features[] {
  const { document, entities, tokens } = passage;
  const heading = headingOf(passage);
  const body = document.title === null ? 0 : 1;
  const lead = document.sentences[body];
  const opening = new Set(lead && tellingWords(passage, lead.first, lead.last));
  const centrality = new Map(entities.map(({ id, salience }) => [id, salience]));
  return stated.map(({ claim, clause }, index): Features => {
    const { sentence, modality, polarity, quote, source, cue } = claim;
    const inTitle = sentence < body;
    const own = new Set(tellingWords(passage, clause.first, clause.last));
    const isLead = Number(sentence === body);
    const isFirst = Number(sentence !== stated[index - 1]?.claim.sentence);
    const centralities = claim.entities.reduce((sum, id) => sum + (centrality.get(id) ?? 0), 0);
    const central = Math.min(CENTRAL, centralities) / CENTRAL;
    return {
      bias: 1,
      title: Number(inTitle),
      heading: inTitle ? 0 : coverage(own, heading),
      told: share(own, opening),
      lead: isLead,
      led: isLead * Math.min(1, Math.log(stated.length) / LOG_MANY),
      early: Number(!inTitle && sentence < body + EARLY),
      rank: index / stated.length,
      first: isFirst,
      sourced: Number(source !== null),
      carried: Number(source?.resolved === 'carried'),
      news: Number(cue !== null && NEWS.has(cue.class)),
      direct: Number(quote === 'direct'),
      values: Math.min(MANY_VALUES, claim.values.length) / MANY_VALUES,
      entities: Math.min(MANY_ENTITIES, claim.entities.length) / MANY_ENTITIES,
      central,
      opens: isFirst * central,
      digits: Number(hasNumber(tokens, clause.first, clause.last)),
      long: Math.min(1, (clause.last - clause.first) / LONG),
      joined: Number(clause.opener === 'and' || clause.opener === 'comma'),
      planned: Number(modality === 'planned' || modality === 'desired'),
      negative: Number(polarity === 'negative'),
      few: FEW / Math.max(FEW, stated.length),
    };
  });
}

function hasNumber(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.kind === 'number') return true;
  return false;
}

/** The share of the weights whose words are among `keys`. */
function coverage(keys: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [key, weight] of weights) {
    all += weight;
    if (keys.has(key)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** The share of `keys` that are among `others`. */
function share(keys: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of keys) if (others.has(key)) shared++;
  return keys.size === 0 ? 0 : shared / keys.size;
}
