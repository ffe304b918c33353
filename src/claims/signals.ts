import type { Signal } from '../record.ts';
import type { Passage } from './passage.ts';

/** Notes the words that negate or hedge: `length` tokens from `first` on. */
export function note(
  { tokens, document }: Passage,
  signals: Signal[],
  kind: Signal['kind'],
  first: number,
  length: number,
): void {
  const start = tokens[first];
  const end = tokens[first + length - 1];
  if (!start || !end) return;
  signals.push({ kind, text: document.text.slice(start.start, end.end), start: start.start, end: end.end });
}
