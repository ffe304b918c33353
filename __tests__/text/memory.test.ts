import { Memory } from '../../src/text/memory.ts';

test('a word is remembered, another is not', () => {
  const memory = new Memory<number>();
  memory.set('خبر', 1);
  expect(memory.get('خبر')).toBe(1);
  expect(memory.get('نبأ')).toBeUndefined();
});

test('without end of words, those that keep coming stay and the others go', () => {
  const memory = new Memory<number>();
  memory.set('seldom', 1);
  memory.set('often', 2);
  for (let word = 0; word < 50_000; word++) {
    memory.set(`word ${word}`, word);
    if (word % 1000 === 0) memory.get('often');
  }
  expect(memory.get('often')).toBe(2);
  expect(memory.get('seldom')).toBeUndefined();
});
