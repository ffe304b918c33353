import { join } from 'node:path';
import { type Article, readArticles } from './annotated.ts';
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
}

/** The numbers of the foreign corpora. */
const ANERCORP = 1;
const AQMAR = 2;
const WIKIFANE = 3;
const ANNOTATED = 4;

/** The last part of ANERcorp's training half is for measuring. */
const ANERCORP_TRAIN = 0.88;

const OUR_TYPES = ['PERSON', 'ORG', 'LOC', 'PRODUCT', 'EVENT', 'WORK'];
const ANERCORP_TYPES = ['PERS', 'LOC', 'ORG', 'MISC'];

function anercorp(corpora: string): { train: Row[][]; dev: Row[][] } {
  const sentences = readConll(join(corpora, 'anercorp', 'train.tsv'));
  const cut = Math.floor(sentences.length * ANERCORP_TRAIN);
  return { train: sentences.slice(0, cut), dev: sentences.slice(cut) };
}

function wikipedia(corpora: string, aqmarTypes: TypeMap, rename?: (type: string) => string): Text[] {
  return [
    ...textsOf(readConll(join(corpora, 'aqmar', 'train.tsv')), aqmarTypes, AQMAR),
    ...textsOf(
      readWikifane(join(corpora, 'wikifane', 'wikifane-gold.tsv')),
      wikifaneTypes(rename),
      WIKIFANE,
      isGlued,
    ),
  ];
}

/** Our own scheme: the annotated articles; sentences of the others with a mention that has no place in it are left out. */
export function ourSet(corpora: string, own: readonly Article[]): TrainingSet {
  const types = { PERS: 'PERSON', PER: 'PERSON', LOC: 'LOC', ORG: 'ORG' };
  const foreign = [...textsOf(anercorp(corpora).train, types, ANERCORP), ...wikipedia(corpora, types)];
  return { types: OUR_TYPES, own, foreign };
}

/** ANERcorp's scheme, the others turned into it, and the texts that are kept for measuring. */
export function anercorpSet(corpora: string): TrainingSet & { dev: readonly Text[] } {
  const same = Object.fromEntries(ANERCORP_TYPES.map((type) => [type, type]));
  const rename = (type: string): string =>
    type === 'PERSON' ? 'PERS' : ANERCORP_TYPES.includes(type) ? type : 'MISC';
  const { train, dev } = anercorp(corpora);
  const articles = readArticles(join(corpora, 'annotated'), 'train').map((article) => ({
    ...article,
    corpus: ANNOTATED,
    mentions: article.mentions
      .filter(({ type }) => OUR_TYPES.includes(type))
      .map((mention) => ({ ...mention, type: rename(mention.type) })),
  }));
  const foreign = [
    ...articles,
    ...wikipedia(corpora, { PER: 'PERS', LOC: 'LOC', ORG: 'ORG', MIS: 'MISC' }, rename),
  ];
  return { types: ANERCORP_TYPES, own: textsOf(train, same, OWN), foreign, dev: textsOf(dev, same, OWN) };
}
