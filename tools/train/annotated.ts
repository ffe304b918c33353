import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType } from '../../src/record.ts';
import { documentOf } from '../../src/text/document.ts';
import type { ScoredMention } from '../evaluate/mentions.ts';
import { OWN, type Text } from './sample.ts';

interface GoldFile {
  readonly from: string;
  readonly entities: readonly {
    readonly type: EntityType;
    readonly mentions: readonly (readonly [number, number])[];
  }[];
}

/** An article with its gold mentions. */
export interface Article extends Text {
  /** Where the text is from, such as `ant:` and an id of the raw news. */
  readonly from: string;
  readonly mentions: readonly ScoredMention[];
}

/** The articles of one part (`train` or `dev`) of the annotated corpus, in the order of its split file. */
export function readArticles(folder: string, part: 'train' | 'dev'): Article[] {
  const rows = readFileSync(join(folder, 'split.tsv'), 'utf8').split('\n');
  const ids = rows.map((row) => row.split('\t')).filter(([, split]) => split === part);
  return ids.map(([id = '']) => readArticle(folder, id));
}

function readArticle(folder: string, id: string): Article {
  const text = readFileSync(join(folder, 'texts', `${id}.txt`), 'utf8').replace(/^\ufeff/, '');
  const gold: GoldFile = JSON.parse(readFileSync(join(folder, 'gold', `${id}.json`), 'utf8'));
  const unitOf = unitOffsets(text);
  const mentions = gold.entities.flatMap(({ type, mentions }) =>
    mentions.map(([start, end]) => ({ type, start: unitOf[start] ?? 0, end: unitOf[end] ?? 0 })),
  );
  return { from: gold.from, corpus: OWN, document: documentOf(text), mentions };
}

/** For each code point offset of a text, the same offset in UTF-16 units. */
function unitOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  let points = 0;
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) {
    offsets[points++] = unit;
  }
  offsets[points] = text.length;
  return offsets;
}
