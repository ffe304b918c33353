import { documentOf } from '../../src/text/document.ts';
import { isWord } from '../../src/text/token.ts';

/** The keys of a form as the matcher sees them: words and numbers, without hyphens and other marks. */
export function keysOf(form: string): string[] {
  return documentOf(form)
    .tokens.filter((token) => isWord(token) || token.kind === 'number')
    .map((token) => token.key);
}
