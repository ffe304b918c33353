import { documentOf } from '../../src/text/document.ts';
import { readGold } from '../evaluate/gold.ts';
import type { ScoredMention } from '../evaluate/mentions.ts';
import { OWN, type Text } from './sample.ts';

/** An article with its gold mentions. */
export interface Article extends Text {
  /** Where the text is from, such as `ant:` and an id of the raw news. */
  readonly from: string;
  readonly mentions: readonly ScoredMention[];
}

/** The articles of one part (`train` or `dev`) of the annotated corpus, in the order of its split file. */
export function readArticles(folder: string, part: 'train' | 'dev'): Article[] {
  return readGold(folder, part).map(({ from, text, entities }) => {
    const unitOf = unitOffsets(text);
    const mentions = entities.flatMap(({ type, mentions }) =>
      mentions.map(([start, end]) => ({ type, start: unitOf[start] ?? 0, end: unitOf[end] ?? 0 })),
    );
    return { from, corpus: OWN, document: documentOf(text), mentions };
  });
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
