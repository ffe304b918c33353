/**
 * `npm run count-usage -- --corpora FOLDER`: counts how the raw news uses nouns and verbs, and writes to `data/claims/usage.tsv` which
 * nouns are attributes, which begin with a letter that is no proclitic, and which verbs take objects. Words are read with the table as
 * it was: build and count again until it no longer changes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { masculineOf } from '../../src/arabic/adjectives.ts';
import { ARTICLE, CONJUNCTIONS, PREPOSITIONS } from '../../src/arabic/clitics.ts';
import { passageOf } from '../../src/claims/passages.ts';
import { absentFrom, readUnannotated } from '../train/raw.ts';

/** How often a word was seen, and how often in the use that is looked for. */
interface Count {
  all: number;
  used: number;
}

const TABLE = 'data/claims/usage.tsv';
/** A noun was seen so often with the article, a verb so often in the third person. */
const LEAST_COUNT = { attribute: 10, whole: 5, transitive: 15 };
/** So many of its uses stand behind another definite word: of true nouns few, of adjectives most. */
const LEAST_BEHIND = 0.3;
/** With so many of its uses a pronoun is written onto a verb: with verbs that take no object, hardly ever. */
const LEAST_OBJECTS = 0.025;
const PROCLITICS = [...CONJUNCTIONS, ...PREPOSITIONS];
const SHORTEST = 3;

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const absent = absentFrom(values.corpora);
if (absent !== null) {
  console.error(`count-usage: no ${absent} (give the corpora with --corpora FOLDER)`);
  process.exit(2);
}

const nouns = new Map<string, Count>();
const adjectives = new Map<string, Count>();
const verbs = new Map<string, Count>();
for await (const { document } of readUnannotated(values.corpora)) {
  const passage = passageOf(document, []);
  const { tokens, words } = passage;
  for (const [i, { key, kind, gap }] of tokens.entries()) {
    const { verb, firstPerson, object } = words[i] ?? {};
    if (passage.verbs[i] && verb && !firstPerson) count(verbs, verb.lemma, object === true);
    if (kind !== 'arabic' || !key.startsWith(ARTICLE)) continue;
    const noun = key.slice(ARTICLE.length);
    if (noun.length < SHORTEST) continue;
    count(nouns, noun, true);
    count(adjectives, masculineOf(noun), gap === 'space' && words[i - 1]?.definite === true);
  }
}

function count(counts: Map<string, Count>, word: string, used: boolean): void {
  const known = counts.get(word) ?? { all: 0, used: 0 };
  known.all++;
  if (used) known.used++;
  counts.set(word, known);
}

function often(counts: ReadonlyMap<string, Count>, least: number, share: number): string[] {
  const kept = [...counts].filter(([, { all, used }]) => all >= least && used >= share * all);
  return kept.map(([word]) => word).sort();
}

const header = `# How the news uses nouns (in the loose form, without the article) and verbs (by their lemma). Class, then the words, joined by spaces.
# attribute: what follows another definite word in three of ten uses or more («السابق»، «الدولية»), in the masculine singular. whole: nouns that begin with
# a letter that may be a conjunction or preposition and take the article all the same («بيان»), so that it is none. transitive: verbs that object pronouns are written onto.
# Made by \`npm run count-usage\`: counted in the ANT Corpus (Chouigui, Ben Khiroun & Elayeb 2017/2018, Apache-2.0) without the annotated articles.
`;
const table = {
  attribute: often(adjectives, LEAST_COUNT.attribute, LEAST_BEHIND),
  whole: often(nouns, LEAST_COUNT.whole, 0).filter((noun) => PROCLITICS.includes(noun.charAt(0))),
  transitive: often(verbs, LEAST_COUNT.transitive, LEAST_OBJECTS),
};
const rows = Object.entries(table);
writeFileSync(TABLE, header + rows.map(([use, words]) => `${use}\t${words.join(' ')}\n`).join(''));
console.log(`${TABLE}: ${rows.map(([use, words]) => `${words.length} ${use}`).join(', ')}`);
