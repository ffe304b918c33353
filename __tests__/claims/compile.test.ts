import { loosen } from '../../src/arabic/letters.ts';
import { compileLexicon } from '../../src/claims/compile.ts';
import { WordClass } from '../../src/claims/lexicon.ts';
import { packLexicon } from '../../src/claims/packed-lexicon.ts';
import { lexiconOf } from '../../src/claims/unpack.ts';
import { readTable } from '../../src/data.ts';

const CLASSES = [
  'statement',
  'assertion',
  'announcement',
  'revelation',
  'denial',
  'allegation',
  'opinion',
  'expectation',
  'demand',
  'commitment',
  'evaluation',
  'no-comment',
  'attribution',
];

describe('the tables of claims', () => {
  test('every cue has a class of the record', () => {
    for (const [lemma, , kind] of readTable('claims/cues.tsv'))
      expect([lemma, CLASSES.includes(kind ?? '')]).toEqual([lemma, true]);
  });

  test('no verb stands twice', () => {
    const verbs = readTable('claims/verbs.tsv').map(([perfect, imperfect]) => `${perfect} ${imperfect}`);
    expect(verbs.filter((verb, index) => verbs.indexOf(verb) !== index)).toEqual([]);
  });

  test('every class of words is known', () => {
    for (const [name] of readTable('claims/words.tsv')) expect(Object.keys(WordClass)).toContain(name);
  });

  test('every modality that is named for a verb belongs to a verb of the tables', () => {
    const words = lexiconOf(packLexicon(compileLexicon(readTable)));
    const named = readTable('claims/modality.tsv')
      .filter(([, kind = '']) => !['phrase', 'adverb', 'predicate', 'object', 'head'].includes(kind))
      .flatMap(([modality = '', kind, entries = '']) =>
        entries.split(' ').map((entry) => ({ modality, kind, entry })),
      );
    const lost = named.filter(({ modality, kind, entry }) => {
      const parts = loosen(entry).split('/');
      const found = words.stem('imperfect', (parts[1] ?? parts[0] ?? '').slice(1), 1)?.verb.modality;
      return found?.modality !== modality || found.when !== kind;
    });
    expect(lost).toEqual([]);
  });

  test('a stem that several verbs share gives the full form first', () => {
    const words = lexiconOf(packLexicon(compileLexicon(readTable)));
    expect(words.stem('imperfect', 'ستعد', 1)?.verb.lemma).toBe('استعد');
  });

  test('nouns after a frame refer back only with a pronoun', () => {
    const words = lexiconOf(packLexicon(compileLexicon(readTable)));
    expect([words.framed('قوله'), words.framed('روايتها'), words.framed('قول')]).toEqual([
      'own',
      'own',
      null,
    ]);
    expect([words.framed('قانون'), words.framed('صحيفة')]).toEqual(['standard', null]);
  });

  test('names of object properties are no words', () => {
    const words = lexiconOf(packLexicon(compileLexicon(readTable)));
    expect(words.classes('constructor', 'constructor')).toBe(0);
    expect(words.stem('perfect', '__proto__', 1)).toBeNull();
  });
});
