import type { Candidate } from '../../src/entities/candidate.ts';
import { evidenceOf } from '../../src/entities/evidence.ts';
import { joinTagged } from '../../src/entities/join-tagged.ts';
import type { Tagger } from '../../src/entities/tagger/tagger.ts';
import { lexiconWith } from './lexicon/sample.ts';
import { marked } from './sample.ts';

const lexicon = lexiconWith(
  ['ORG/company', 'ميتا', 'Meta', 'Google', '-', '-'],
  ['ORG/company', 'أوبن إيه آي', 'OpenAI', '-', '-', '-'],
  ['PRODUCT/app', 'فيسبوك', 'Facebook', '-', '-', '-'],
  ['LOC/city', 'برشلونة', 'Barcelona', '-', '-', '-'],
  ['ORG/team', '?برشلونة', '-', '-', '-', '@sport'],
);

/**
 * What is found where the lexicon is the one above and the tagger reads the marked names, each with a probability, and
 * gives every other span and type `rest`.
 */
function joined(markup: string, probability: number, rest = 0): string[] {
  const { document, mentions } = marked(markup);
  const candidates: Candidate[] = mentions.map((mention) => ({ ...mention, confidence: probability }));
  const tagger: Tagger = {
    tag: () => ({
      candidates,
      score: (first, last, type) =>
        candidates.find((c) => c.first === first && c.last === last && c.type === type)?.confidence ?? rest,
    }),
  };
  const found = joinTagged(document, lexicon, evidenceOf(document, lexicon), tagger);
  return found.map(
    ({ start, end, type, evidence }) => `${document.text.slice(start, end)} ${type} ${evidence}`,
  );
}

test.each<[string, string, number, string[]]>([
  ['a name of both is the lexicon’s', 'قالت [ORG ميتا] ذلك', 0.9, ['ميتا ORG lexicon']],
  ['a name of the lexicon stands without the tagger', 'قالت ميتا ذلك', 0, ['ميتا ORG lexicon']],
  ['a name of the tagger alone stands where it is likely', 'قالت [ORG سدرة] ذلك', 0.7, ['سدرة ORG model']],
  ['and falls where it is not', 'قالت [ORG سدرة] ذلك', 0.4, []],
  [
    'a sure longer reading takes a name of the lexicon in',
    'قالت [ORG ميتا ريسيرش لابس] ذلك',
    0.99,
    ['ميتا ريسيرش لابس ORG model'],
  ],
  [
    'two known names are not read as one',
    'قالت [ORG Google وOpenAI] ذلك',
    0.9,
    ['Google ORG lexicon', 'OpenAI ORG lexicon'],
  ],
  [
    'an app that the tagger reads as a company is one',
    'واجهت [ORG فيسبوك] انتقادات',
    0.9,
    ['فيسبوك ORG lexicon'],
  ],
  ['no part of a known name is read alone', 'قالت [ORG أوبن إيه] آي ذلك', 0.99, ['أوبن إيه آي ORG lexicon']],
  ['the tagger settles a name of two things', 'وصل [ORG برشلونة] متأخرا', 0.9, ['برشلونة ORG lexicon']],
  [
    'the name of two things is the plain one otherwise',
    'وصل [LOC برشلونة] متأخرا',
    0.9,
    ['برشلونة LOC lexicon'],
  ],
])('%s', (_, markup, probability, names) => {
  expect(joined(markup, probability)).toEqual(names);
});
