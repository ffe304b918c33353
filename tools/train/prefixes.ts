import { isBegin, typeOf } from '../../src/entities/tagger/labels.ts';
import { prefixReadings } from '../../src/entities/tagger/proclitics.ts';
import type { Rows } from '../../src/entities/tagger/rows.ts';
import type { WordTable } from '../../src/entities/tagger/words.ts';
import { type Choice, trainChoice } from './choice.ts';
import { quantise } from './quantise.ts';
import { labelDocument, type Text } from './sample.ts';

/** Trains how much of a mention's first word is proclitics. */
export function trainPrefixes(
  texts: readonly Text[],
  types: readonly string[],
  words: WordTable,
  seed: number,
): Rows {
  const weights = trainChoice(
    texts.flatMap((text) => choicesIn(text, types, words)),
    seed,
  );
  return quantise([...weights.keys()], Float32Array.from(weights.values()), 1);
}

/** For each mention that may begin with proclitics, the ways to read it and which one is right. */
function choicesIn(text: Text, types: readonly string[], words: WordTable): Choice[] {
  const { tokens } = text.document;
  const { labels, proclitics } = labelDocument(text, types);
  const inText = new Set(tokens.map((token) => token.key));
  const choices: Choice[] = [];
  for (const [i, token] of tokens.entries()) {
    const label = labels[i] ?? 0;
    if (!isBegin(label)) continue;
    const readings = prefixReadings(token, typeOf(label), words, inText);
    const gold = readings.findIndex(({ prefix }) => prefix === proclitics[i]);
    if (readings.length > 1 && gold >= 0) {
      choices.push({ candidates: readings.map(({ features }) => features), gold });
    }
  }
  return choices;
}
