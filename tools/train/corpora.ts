import { join } from 'node:path';
import type { Article } from './annotated.ts';
import {
  isGlued,
  type Row,
  readConll,
  readWikifane,
  type TypeMap,
  textsOf,
  wikifaneTypes,
} from './foreign.ts';
import { OWN, type Text } from './sample.ts';

/** What a model is trained on and measured with. */
export interface TrainingSet {
  readonly types: readonly string[];
  readonly own: readonly Text[];
  /** Texts annotated by other rules. */
  readonly foreign: readonly Text[];
  /** Whether the silver is labelled in this scheme. */
  readonly hasSilver: boolean;
  /** How often a feature must have been seen, and how often the sentences are gone through: less text, more of each. */
  readonly leastSeen: number;
  readonly epochs: number;
}

/** The numbers of the foreign corpora. */
const ANERCORP = 1;
const AQMAR = 2;
const WIKIFANE = 3;
const ANNOTATED = 4;

/** The last part of ANERcorp's training half is for measuring. */
const ANERCORP_TRAIN = 0.88;

const OUR_TYPES = ['PERSON', 'ORG', 'LOC', 'PRODUCT', 'EVENT', 'WORK'];

/** What the types of the corpora are called in a scheme; `misc` stands for all other names, null where none can. */
interface Scheme {
  readonly person: string;
  readonly misc: string | null;
}

const SCHEMES = {
  own: { person: 'PERSON', misc: null },
  anercorp: { person: 'PERS', misc: 'MISC' },
  aqmar: { person: 'PER', misc: 'MIS' },
} as const;

/** The schemes of other corpora that can be trained for comparison. */
export type ForeignScheme = 'anercorp' | 'aqmar';

/** Labels of the CoNLL corpora in a scheme. */
function conllTypes({ person, misc }: Scheme): TypeMap {
  const types = { PERS: person, PER: person, LOC: 'LOC', ORG: 'ORG' };
  return misc === null ? types : { ...types, MISC: misc, MIS: misc };
}

/** What one of our types is called in a scheme. */
function renamer({ person, misc }: Scheme): (type: string) => string {
  return (type) => (type === 'PERSON' ? person : type === 'LOC' || type === 'ORG' ? type : (misc ?? type));
}

function anercorp(corpora: string): { train: Row[][]; dev: Row[][] } {
  const sentences = readConll(join(corpora, 'anercorp', 'train.tsv'));
  const cut = Math.floor(sentences.length * ANERCORP_TRAIN);
  return { train: sentences.slice(0, cut), dev: sentences.slice(cut) };
}

function wikifane(corpora: string, scheme: Scheme): Text[] {
  const sentences = readWikifane(join(corpora, 'wikifane', 'wikifane-gold.tsv'));
  return textsOf(sentences, wikifaneTypes(renamer(scheme)), WIKIFANE, isGlued);
}

/** The other corpora in our types; a sentence with a mention that has no place there is left out. */
export function foreignTexts(corpora: string): Text[] {
  const types = conllTypes(SCHEMES.own);
  return [
    ...textsOf(anercorp(corpora).train, types, ANERCORP),
    ...textsOf(readConll(join(corpora, 'aqmar', 'train.tsv')), types, AQMAR),
    ...wikifane(corpora, SCHEMES.own),
  ];
}

/** Our own scheme: the annotated articles, and the silver, whose reader has learned from the other corpora too. */
export function ourSet(own: readonly Article[]): TrainingSet {
  return { types: OUR_TYPES, own, foreign: [], hasSilver: true, leastSeen: 8, epochs: 2 };
}

/** The scheme of another corpus, the others turned into it, and the texts that are kept for measuring. */
export function foreignSet(
  corpora: string,
  name: ForeignScheme,
  annotated: readonly Article[],
): TrainingSet & { dev: readonly Text[] } {
  const scheme = SCHEMES[name];
  const rename = renamer(scheme);
  const types = conllTypes(scheme);
  const articles = annotated.map((article) => ({
    ...article,
    corpus: ANNOTATED,
    mentions: article.mentions
      .filter(({ type }) => OUR_TYPES.includes(type))
      .map((mention) => ({ ...mention, type: rename(mention.type) })),
  }));
  const parts = {
    anercorp: anercorp(corpora),
    aqmar: {
      train: readConll(join(corpora, 'aqmar', 'train.tsv')),
      dev: readConll(join(corpora, 'aqmar', 'dev.tsv')),
    },
  };
  const other =
    name === 'anercorp'
      ? textsOf(parts.aqmar.train, types, AQMAR)
      : textsOf(parts.anercorp.train, types, ANERCORP);
  return {
    types: [scheme.person, 'LOC', 'ORG', scheme.misc],
    hasSilver: false,
    leastSeen: 2,
    epochs: 5,
    own: textsOf(parts[name].train, types, OWN),
    foreign: [...articles, ...other, ...wikifane(corpora, scheme)],
    dev: textsOf(parts[name].dev, types, OWN),
  };
}
