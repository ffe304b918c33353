import { existsSync } from 'node:fs';
import { loadLexicon } from '../../src/entities/lexicon/lexicon.ts';
import { matchForms } from '../../src/entities/lexicon/matcher.ts';
import { createExtractor } from '../../src/extract.ts';
import { documentOf } from '../../src/text/document.ts';
import { type Row, readConll } from '../train/foreign.ts';
import { onWholeWords } from './conll.ts';
import { type ScoredMention, scoreMentions } from './mentions.ts';
import { table } from './table.ts';

/** Sentences that are read together: CoNLL files do not say where a document ends. */
const TOGETHER = 20;

/** What our types are called in other schemes; names of all other types are `misc` there. */
const SCHEMES = {
  anercorp: { PERSON: 'PERS', ORG: 'ORG', LOC: 'LOC', misc: 'MISC' },
  aqmar: { PERSON: 'PER', ORG: 'ORG', LOC: 'LOC', misc: 'MIS' },
} as const;

export type SchemeName = keyof typeof SCHEMES;

type Mention = ScoredMention<string>;

/**
 * Scores the extractor on a CoNLL file (`word<TAB>BIO`) in another corpus's scheme: whole words with their proclitics.
 * Mentions whose words the lexicon has as a form are also counted apart from those it has not. Throws an Error where the
 * file or the scheme is missing.
 */
export async function conllReport(path: string, scheme: string): Promise<string[]> {
  if (!existsSync(path)) throw new Error(`${path}: no such CoNLL file`);
  if (!(scheme in SCHEMES)) throw new Error(`unknown scheme ${scheme} (anercorp or aqmar)`);
  const names = SCHEMES[scheme as SchemeName];
  const extractor = createExtractor({
    only: 'entities',
    types: ['PERSON', 'ORG', 'LOC', 'PRODUCT', 'EVENT', 'WORK'],
  });
  const sentences = readConll(path);
  const gold: Mention[][] = [];
  const found: Mention[][] = [];
  const listed: boolean[][] = [];
  for (let i = 0; i < sentences.length; i += TOGETHER) {
    const { text, mentions } = textOf(sentences.slice(i, i + TOGETHER));
    const { entities } = await extractor.extract(text);
    const ours = entities.flatMap(({ type, mentions: all }) =>
      all.map(({ start, end }) => ({ start, end, type: type in names ? names[type as 'ORG'] : names.misc })),
    );
    gold.push(mentions);
    found.push(onWholeWords(text, ours));
    listed.push(mentions.map(({ start, end }) => isListed(text.slice(start, end))));
  }
  const types = [names.PERSON, names.LOC, names.ORG, names.misc];
  return [
    `${sentences.length} sentences of ${path}`,
    ...table('whole pipeline, whole words', gold, found, types, [types.slice(0, 3), types]),
    '',
    `recall of names that the lexicon holds: ${recall(gold, found, listed, true)}, of others: ${recall(gold, found, listed, false)}`,
  ];
}

function textOf(sentences: readonly (readonly Row[])[]): { text: string; mentions: Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  for (const rows of sentences) {
    let isOpen = false;
    for (const [index, [word, label]] of rows.entries()) {
      if (index > 0) text += ' ';
      const start = text.length;
      text += word;
      const type = label.slice(2);
      const last = mentions.at(-1);
      if (isOpen && last && label === `I-${last.type}`)
        mentions[mentions.length - 1] = { ...last, end: text.length };
      else {
        isOpen = label !== 'O';
        if (isOpen) mentions.push({ start, end: text.length, type });
      }
    }
    text += '\n';
  }
  return { text, mentions };
}

function isListed(name: string): boolean {
  const document = documentOf(name);
  const { matches } = matchForms(document, loadLexicon());
  return matches.some((found) =>
    found.some(({ first, last }) => first === 0 && last === document.tokens.length),
  );
}

function recall(
  gold: readonly Mention[][],
  found: readonly Mention[][],
  listed: readonly boolean[][],
  wanted: boolean,
): string {
  const chosen = gold.map((mentions, d) => mentions.filter((_, m) => listed[d]?.[m] === wanted));
  let right = 0;
  let all = 0;
  for (const score of scoreMentions(chosen, found).values()) {
    right += score.correct;
    all += score.gold;
  }
  return `${((100 * right) / (all || 1)).toFixed(1)} % of ${all}`;
}
