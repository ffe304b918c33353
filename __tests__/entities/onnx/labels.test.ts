import { labelsOf } from '../../../src/entities/onnx/labels.ts';
import { beginOf, insideOf, OUTSIDE } from '../../../src/entities/tagger/labels.ts';
import { TAGGED_TYPES } from '../../../src/entities/tagger/tagger.ts';
import type { EntityType } from '../../../src/record.ts';

function begin(type: EntityType): number {
  return beginOf(TAGGED_TYPES.indexOf(type));
}

function inside(type: EntityType): number {
  return insideOf(TAGGED_TYPES.indexOf(type));
}

test.each([
  ['O', OUTSIDE],
  ['B-PER', begin('PERSON')],
  ['I-PERS', inside('PERSON')],
  ['B-ORG', begin('ORG')],
  ['B-LOC', begin('LOC')],
  ['I-GPE', inside('LOC')],
  ['B-FAC', begin('LOC')],
  ['b-organization', begin('ORG')],
  ['B_PRODUCT', begin('PRODUCT')],
  ['B-EVENT', begin('EVENT')],
  ['B-WORK_OF_ART', begin('WORK')],
  ['I-work of art', inside('WORK')],
  ['S-PER', begin('PERSON')],
  ['U-PER', begin('PERSON')],
  ['E-PER', inside('PERSON')],
  ['L-PER', inside('PERSON')],
  ['PERSON', inside('PERSON')],
  ['B-MISC', OUTSIDE],
  ['B-NORP', OUTSIDE],
  ['B-', OUTSIDE],
  ['', OUTSIDE],
  ['LABEL_1', OUTSIDE],
])('%s', (name, label) => {
  expect(labelsOf([name])).toEqual(Uint8Array.of(label));
});

test('labels keep the order of the model', () => {
  expect([...labelsOf(['I-LOC', 'O', 'B-LOC'])]).toEqual([inside('LOC'), OUTSIDE, begin('LOC')]);
});
