import { readReadings } from '../../../tools/evaluate/readings.ts';

test('an unknown part is complained of before the corpus is looked for', async () => {
  await expect(readReadings('/nowhere', 'dev')).rejects.toThrow(/no such part/);
});
