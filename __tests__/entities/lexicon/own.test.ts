import { type OwnName, ownLexicon } from '../../../src/entities/lexicon/own.ts';
import { readNames } from '../../../src/entities/lexicon/own-files.ts';
import { findOwnNames } from '../../../src/entities/lexicon/own-names.ts';
import { extract } from '../../../src/extract.ts';
import { documentOf } from '../../../src/text/document.ts';

function found(text: string, ...names: OwnName[]): string[] {
  const document = documentOf(text);
  return findOwnNames(document, ownLexicon(names)).map(
    ({ prefix, start, end }) => `${prefix}+${text.slice(start, end)}`,
  );
}

describe('a name of the user', () => {
  test.each<[string, OwnName, string, string[]]>([
    ['is found with proclitics', { name: 'سدرة', type: 'ORG' }, 'قالت وسدرة', ['و+سدرة']],
    ['is found in other spellings', { name: 'أسمة', type: 'ORG' }, 'قالت اسمه', ['+اسمه']],
    [
      'is found by its aliases',
      { name: 'سدرة', type: 'ORG', aliases: ['Sidra AI'] },
      'قال SIDRA AI',
      ['+SIDRA AI'],
    ],
    [
      'written exactly, is not found in other spellings',
      { name: 'أسمة', type: 'ORG', exact: true },
      'أسمة اسمه',
      ['+أسمة'],
    ],
    ['written exactly, keeps its case', { name: 'Noon', type: 'ORG', exact: true }, 'Noon noon', ['+Noon']],
  ])('%s', (_, name, text, mentions) => {
    expect(found(text, name)).toEqual(mentions);
  });

  test('wins over what else stands in its place, and carries its id', async () => {
    const lexicon = [{ name: 'جامعة القاهرة', type: 'WORK', id: 'x-7' }];
    const { entities } = await extract('زار جامعة القاهرة أمس', { lexicon });
    expect(entities[0]).toMatchObject({ type: 'WORK', name: 'جامعة القاهرة', ref: 'x-7', confidence: 1 });
  });
});

test('a name and its alias are one entity', async () => {
  const lexicon = [{ name: 'تحالف سدرة', type: 'ORG', aliases: ['سدرة'] }];
  const { entities } = await extract('أعلن تحالف سدرة ذلك، وقالت سدرة غيره', { lexicon });
  expect(entities.map((entity) => entity.mentions.length)).toEqual([2]);
});

describe('a file of names', () => {
  test('in CSV', () => {
    const text = 'name,type,aliases,id,exact\n"سدرة، الدوحة",ORG/company,Sidra|"",42,\nنون,ORG,,,yes\n';
    expect(readNames('n.csv', text).map(({ name }) => name)).toEqual([
      { name: 'سدرة، الدوحة', type: 'ORG/company', aliases: ['Sidra', '""'], id: '42', exact: false },
      { name: 'نون', type: 'ORG', aliases: [], id: null, exact: true },
    ]);
  });

  test('in JSON', () => {
    expect(readNames('n.json', '[{"name":"سدرة","type":"ORG","id":42}]')).toEqual([
      { place: 'n.json: name 1', name: { name: 'سدرة', type: 'ORG', aliases: [], id: '42', exact: false } },
    ]);
  });

  test('knows the line of each record, also after a line break in quotes', () => {
    expect(readNames('n.csv', 'name,type\n"a\nb",ORG\nc,ORG').map(({ place }) => place)).toEqual([
      'n.csv:2',
      'n.csv:4',
    ]);
  });

  test.each([
    ['no header', 'n.csv', 'سدرة,ORG\n', /^n\.csv:1: the first line must name the columns/],
    ['an unknown column', 'n.csv', 'name,type,colour\n', /^n\.csv:1: /],
    ['too many fields', 'n.csv', 'name,type\nسدرة,ORG,x\n', /^n\.csv:2: 3 fields for 2 columns/],
    ['a record without a name', 'n.csv', 'name,type\n,ORG\n', /^n\.csv:2: no name/],
    [
      'an open quotation mark',
      'n.csv',
      'name,type\n"سدرة,ORG\n',
      /^n\.csv:2: a quotation mark is never closed/,
    ],
    ['broken JSON', 'n.json', '[{', /^n\.json: not valid JSON/],
    ['JSON that is no array', 'n.json', '{}', /^n\.json: not an array/],
    [
      'a name that is no string',
      'n.json',
      '[{"name":1,"type":"ORG"}]',
      /^n\.json: name 1: needs a name and a type/,
    ],
    ['aliases that are no array', 'n.json', '[{"name":"a","type":"ORG","aliases":"b"}]', /name 1: aliases/],
  ])('is refused with %s', (_, path, text, message) => {
    expect(() => readNames(path, text)).toThrow(message);
  });
});

test.each([
  ['an unknown type', { name: 'سدرة', type: 'FIRM' }, /name 1: unknown type FIRM/],
  ['no words', { name: '؟!', type: 'ORG' }, /name 1: no words/],
])('a name with %s is refused', (_, name, message) => {
  expect(() => ownLexicon([name])).toThrow(message);
});
