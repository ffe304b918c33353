import { partsOf, shortFormsOf } from '../../src/entities/short-forms.ts';
import type { EntityType } from '../../src/record.ts';

test.each<[EntityType, string, string[]]>([
  ['PERSON', 'سام التمان', ['سام', 'التمان']],
  ['PERSON', 'محمد بن سلمان', ['محمد', 'بن سلمان']],
  ['PERSON', 'عبد الفتاح السيسي', ['عبد الفتاح', 'السيسي']],
  ['PERSON', 'نور الدين', []],
  ['PERSON', 'مريم مصطفي حسن', ['مريم', 'مصطفي حسن', 'مريم مصطفي', 'حسن', 'مريم حسن']],
  ['ORG', 'البنك المركزي المصري', ['البنك المركزي']],
  ['ORG', 'الزمالك المصري', ['الزمالك']],
  ['ORG', 'بنك مصر', []],
  ['LOC', 'كوريا الشماليه', []],
])('%s «%s» may be called %j', (type, name, forms) => {
  expect(shortFormsOf(type, name.split(' '))).toEqual(forms);
});

test('parts hold a name in order', () => {
  expect(partsOf('محمد بن سلمان ال سعود'.split(' '))).toEqual(['محمد', 'بن سلمان', 'ال سعود']);
});
