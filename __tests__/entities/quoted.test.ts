import { findQuotedNames } from '../../src/entities/quoted.ts';
import { documentOf } from '../../src/text/document.ts';

function found(text: string): string[] {
  return findQuotedNames(documentOf(text)).map(
    ({ start, end, type, subtype }) => `${text.slice(start, end)} ${subtype ?? type}`,
  );
}

test.each<[string, string, string[]]>([
  ['an app in straight marks', 'أطلقت تطبيق "مشوارنا" أمس', ['مشوارنا app']],
  ['an outlet in guillemets', 'ذكرت صحيفة «لو فيغارو» ذلك', ['لو فيغارو media']],
  ['a company, the head with a proclitic', 'وقالت لشركة “فيرنوكس” ذلك', ['فيرنوكس company']],
  ['a work', 'عرض فيلم "ظل البحر البعيد" أمس', ['ظل البحر البعيد WORK']],
  ['a name with digits and a hyphen', 'أطلقت هاتف "زيفرا-7" أمس', ['زيفرا-7 device']],
  ['nothing without a head', 'قال "نعم" أمس', []],
  ['nothing that denies', 'وقالت شركة "لم نغادر السوق" أمس', []],
  ['a foreign article', 'قالت صحيفة "لا ستامبا" أمس', ['لا ستامبا media']],
  ['nothing behind a person’s title', 'قال الرئيس "نعم" أمس', []],
  ['nothing where the head belongs to the name', 'في جامعة "الشمال" أمس', []],
  ['nothing in a whole sentence', 'أكدت شركة "سنعود قريبا إلى السوق بعد غياب طويل جدا" أمس', []],
  ['nothing across other marks', 'قالت صحيفة "نعم، سنعود" أمس', []],
  ['nothing where the marks never close', 'قالت صحيفة "النهار أمس', []],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
