import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginOf, insideOf, OUTSIDE } from '../../src/entities/tagger/labels.ts';
import type { EntityType } from '../../src/record.ts';
import { type Document, documentOf } from '../../src/text/document.ts';
import type { ScoredMention } from '../evaluate/mentions.ts';

interface GoldFile {
  readonly id: string;
  readonly from: string;
  readonly entities: readonly {
    readonly type: EntityType;
    readonly subtype: string | null;
    readonly mentions: readonly (readonly [number, number])[];
  }[];
}

export interface GoldMention extends ScoredMention {
  readonly subtype: string | null;
}

/** An article with its gold mentions in UTF-16 units. */
export interface Article {
  readonly id: string;
  /** Where the text is from, such as `ant:` and an id of the raw news. */
  readonly from: string;
  readonly document: Document;
  readonly mentions: readonly GoldMention[];
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
  const mentions = gold.entities.flatMap(({ type, subtype, mentions }) =>
    mentions.map(([start, end]) => ({ type, subtype, start: unitOf[start] ?? 0, end: unitOf[end] ?? 0 })),
  );
  return { id, from: gold.from, document: documentOf(text), mentions };
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

/** Labels of a whole document, and for each first token of a mention how many letters of it are proclitics. */
export interface DocumentLabels {
  readonly labels: Uint8Array;
  readonly proclitics: Uint8Array;
  /** The mention that each token belongs to, or null. */
  readonly mentions: readonly (GoldMention | null)[];
}

/**
 * Puts mentions on the tokens of their document. Where mentions overlap the longer one counts; one that begins or ends
 * inside a token takes the whole token; one that crosses a sentence end is left out.
 */
export function labelDocument(article: Article, types: readonly EntityType[]): DocumentLabels {
  const { tokens, sentences, shadow } = article.document;
  const labels = new Uint8Array(tokens.length);
  const proclitics = new Uint8Array(tokens.length);
  const owners: (GoldMention | null)[] = new Array(tokens.length).fill(null);
  const byLength = [...article.mentions].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const mention of byLength) {
    const type = types.indexOf(mention.type);
    const first = tokens.findIndex((token) => token.end > mention.start);
    if (type < 0 || first < 0) continue;
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < mention.end) last++;
    const sentence = sentences.find((part) => part.first <= first && first < part.last);
    const taken = labels.subarray(first, last).some((label) => label !== OUTSIDE);
    if (last === first || taken || sentence === undefined || last > sentence.last) continue;
    labels.fill(insideOf(type), first, last);
    labels[first] = beginOf(type);
    owners.fill(mention, first, last);
    const token = tokens[first];
    if (token === undefined) continue;
    let letters = 0;
    while (letters < token.light.length - 1 && (shadow.origin[token.from + letters] ?? 0) < mention.start)
      letters++;
    proclitics[first] = letters;
  }
  return { labels, proclitics, mentions: owners };
}
