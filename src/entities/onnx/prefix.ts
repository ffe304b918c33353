import { loosen } from '../../arabic/letters.ts';
import { readTable } from '../../data.ts';
import { proclitics, type Reading, wholeWord } from '../../text/clitics.ts';
import type { Token } from '../../text/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

const HANDLE: Reading = { length: 1, rest: '', assimilated: false };

/** How to read the first word of a name; `inText` holds the keys of the document. */
export type PrefixReader = (token: Token, inText: ReadonlySet<string>) => Reading;

/**
 * Reads a word whole if a name of the lexicon begins with it or it is a person's name, else without the fewest proclitics
 * that leave such a word or one of the document, else whole.
 */
export function prefixReader(lexicon: Lexicon): PrefixReader {
  const names = new Set(
    ['given', 'family', 'foreign']
      .flatMap((table) => readTable(`names/${table}.tsv`))
      .flatMap(([name = '']) => loosen(name).split(' ')),
  );
  const isKnown = (key: string): boolean => lexicon.root(lexicon.word(key)) > 0 || names.has(key);
  return ({ kind, key }, inText) => {
    if (kind === 'handle') return HANDLE;
    const whole = wholeWord(key);
    if (kind === 'latin' || isKnown(key)) return whole;
    return proclitics(key).find(({ rest }) => isKnown(rest) || inText.has(rest)) ?? whole;
  };
}
