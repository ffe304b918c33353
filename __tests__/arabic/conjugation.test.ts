import {
  Ending,
  imperfectOf,
  imperfectStems,
  participles,
  perfectStems,
} from '../../src/arabic/conjugation.ts';

function stemsOf(read: typeof perfectStems, verb: string): Map<string, number> {
  const stems = new Map<string, number>();
  read(verb, (text, endings) => stems.set(text, (stems.get(text) ?? 0) | endings));
  return stems;
}

describe('perfect stems', () => {
  test.each([
    ['كتب', 'كتب', Ending.bare],
    ['قال', 'قال', Ending.bare],
    ['قال', 'قل', Ending.na],
    ['قال', 'قيل', Ending.bare],
    ['دعا', 'دع', Ending.waw],
    ['دعا', 'دعي', Ending.t],
    ['نفى', 'نف', Ending.t],
    ['نفى', 'نفا', Ending.object],
    ['لقي', 'لقي', Ending.t],
    ['أقام', 'اقيم', Ending.bare],
    ['بدأ', 'بدؤ', Ending.waw],
  ])('%s has the stem %s', (verb, stem, ending) => {
    expect((stemsOf(perfectStems, verb).get(stem) ?? 0) & ending).toBe(ending);
  });

  test('a sound verb has no shortened stem', () => {
    expect([...stemsOf(perfectStems, 'كتب').keys()]).toEqual(['كتب']);
  });
});

describe('imperfect stems', () => {
  test.each([
    ['يقول', 'قول', Ending.bare],
    ['يقول', 'قل', Ending.bare],
    ['يقول', 'قال', Ending.bare],
    ['يدعو', 'دع', Ending.many],
    ['يرى', 'را', Ending.object],
    ['يستعيد', 'ستعد', Ending.bare],
  ])('%s has the stem %s', (verb, stem, ending) => {
    expect((stemsOf(imperfectStems, verb).get(stem) ?? 0) & ending).toBe(ending);
  });
});

describe('the imperfect that follows from the perfect', () => {
  test.each([
    ['أعلن', 'يعلن'],
    ['أقام', 'يقيم'],
    ['استعاد', 'يستعيد'],
    ['اختار', 'يختار'],
    ['تحدث', 'يتحدث'],
    ['شارك', 'يشارك'],
    ['ألغى', 'يلغي'],
  ])('%s: %s', (perfect, imperfect) => {
    expect(imperfectOf(perfect)).toBe(imperfect);
  });
});

describe('participles in the accusative', () => {
  test.each([
    ['أكد', 'يؤكد', 'مؤكدا'],
    ['قال', 'يقول', 'قائله'],
    ['نفى', 'ينفي', 'نافيا'],
    ['طالب', 'يطالب', 'مطالبين'],
    ['لفت', 'يلفت', 'لافتا'],
  ])('%s: %s gives %s', (perfect, imperfect, form) => {
    expect(participles(perfect, imperfect)).toContain(form);
  });
});
