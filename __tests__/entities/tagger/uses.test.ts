import { beginOf } from '../../../src/entities/tagger/labels.ts';
import { USES_BEGIN, USES_SEEN } from '../../../src/entities/tagger/words.ts';
import { documentOf } from '../../../src/text/document.ts';
import { UseCounter } from '../../../tools/train/uses.ts';

function usesOf(text: string, labels: readonly number[]): Map<string, number> {
  const counter = new UseCounter();
  counter.add(documentOf(text).tokens, Uint8Array.from(labels));
  return new Map(counter.uses());
}

test('a word that always begins a name says so', () => {
  const label = beginOf(2);
  const uses = usesOf('بغداد بغداد بغداد بغداد بغداد', [label, label, label, label, label]);
  expect(uses.get('بغداد')).toBe((USES_SEEN | (9 << 8) | (5 << USES_BEGIN)) >>> 0);
});

test('a word that is never a name is known to be seen, and a rare one is not known', () => {
  const uses = usesOf('قال قال قال قال قال نادر', [0, 0, 0, 0, 0, 0]);
  expect(uses.get('قال')).toBe(USES_SEEN);
  expect(uses.has('نادر')).toBe(false);
});
