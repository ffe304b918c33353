import type { Span } from '../../src/text/token.ts';

const SPACE = /\s/;

/** Widens spans to whole words as CoNLL files have them: from space to space, proclitics and marks inside. */
export function onWholeWords<T extends Span>(text: string, spans: readonly T[]): T[] {
  return spans.map((span) => {
    let { start, end } = span;
    while (start > 0 && !SPACE.test(text.charAt(start - 1))) start--;
    while (end < text.length && !SPACE.test(text.charAt(end))) end++;
    return { ...span, start, end };
  });
}
