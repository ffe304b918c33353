import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

test('no text is kept alive for the sake of its words, not even of those that come again', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const memory = new Memory<number>();
  const size = 100_000;
  const wordIn = (number: number): string => {
    const text = `${'ن'.repeat(size)}كلمة طويلة ${number}${' '.repeat(size)}`;
    return text.slice(size, text.trimEnd().length);
  };
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < 300; number++) memory.set(wordIn(number), number);
  for (let word = 0; word < 8000; word++) memory.set(`word ${word}`, word);
  for (let number = 0; number < 300; number++) expect(memory.get(wordIn(number))).toBe(number);
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan((300 * size) / 2);
});
