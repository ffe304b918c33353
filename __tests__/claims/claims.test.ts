import fc from 'fast-check';
import { findClaims } from '../../src/claims/claims.ts';
import { documentOf } from '../../src/text/document.ts';
import { expectLinear } from '../linear.ts';
import { claimsOf, unmark } from './marked.ts';

const ARTICLE = `ميتا تدرس استخدام نماذج خارجية
كشفت تقارير صحفية أن [ميتا/ORG] تدرس التعاون مع [غوغل/ORG]. ووفقا لمصادر مطلعة، فإن المحادثات في بدايتها.
وأشار التقرير إلى أن [ميتا/ORG]، التي تملك نموذجا خاصا، تسعى إلى تحسين منتجاتها. وقالت الشركة إنها لن تعلق.
من جهتها، لم تصدر [غوغل/ORG] أي بيان، لكنها أكدت في وقت سابق التزامها بالشفافية.`;

const PIECES = [
  'قال',
  'وقالت',
  'أن',
  'إن',
  'أنه',
  'الشركة',
  'لم',
  'لا',
  'غير',
  '"',
  '«',
  '»',
  '“',
  '(',
  ')',
  '،',
  ':',
  '.',
  '؟',
  '\n',
  'التي',
  'والذي',
  'وفقا',
  'لمصادر',
  'بحسب',
  'مشيرا',
  'إلى',
  'قد',
  'ستعلن',
  'إذا',
  'فإن',
  'و',
  'كما',
  'مما',
  '5',
  '%',
  'ألا',
  'نقلا',
  'عن',
  'رويترز',
  'بعدما',
  'كان',
  'وصف',
  'بأنه',
  '\u064f',
  '—',
  '😀',
  'Meta',
  'اضغط',
  'بل',
  'على',
];

describe('findClaims', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  );

  test('every span is a slice of the text, inside its sentence', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = documentOf(source);
        for (const claim of findClaims(document, [])) {
          const sentence = document.sentences[claim.sentence];
          expect(claim.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.NaN);
          expect(claim.end).toBeLessThanOrEqual(sentence?.end ?? Number.NaN);
          const spans = [claim, claim.source, claim.via, claim.cue, claim.subject, ...claim.signals];
          for (const span of spans) {
            if (span) expect(source.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('claims are numbered in text order', () => {
    fc.assert(
      fc.property(text, (source) => {
        const claims = findClaims(documentOf(source), []);
        expect(claims.map(({ id }) => id)).toEqual(claims.map((_, index) => `c${index + 1}`));
        for (let i = 1; i < claims.length; i++) {
          expect(claims[i]?.start).toBeGreaterThanOrEqual(claims[i - 1]?.start ?? 0);
        }
      }),
    );
  });

  test('a quotation has a source, and a cue never stands without one', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const claim of findClaims(documentOf(source), [])) {
          expect(claim.quote === 'none').toBe(claim.source === null);
          if (claim.source === null) expect([claim.cue, claim.via]).toEqual([null, null]);
        }
      }),
    );
  });

  test.each([
    ['of reports', 'وقالت الشركة إن الأرباح زادت، بحسب "البيان"، والتي لم تعلن '],
    ['of mentions of one name', 'وقال و[ميتا/ORG] إن لل[ميتا/ORG] و[ميتا/ORG] '],
  ])('the time grows with the length %s', (_, piece) => {
    const time = (copies: number) => {
      const { text, entities } = unmark(`${piece.repeat(copies)}.`);
      const document = documentOf(text);
      // Time of its own, not of what else the machine does.
      const start = process.cpuUsage();
      findClaims(document, entities);
      return process.cpuUsage(start).user / 1000;
    };
    time(500);
    const short = Math.min(time(1000), time(1000), time(1000));
    // Often enough for the compiler, whose time counts too, to have done its work.
    const long = Math.min(...Array.from({ length: 8 }, () => time(8000)));
    expect(long).toBeLessThan(short * 40);
  });
});

describe('an article', () => {
  const claims = claimsOf(ARTICLE);

  function claim(beginning: string) {
    return claims.find(({ text }) => text.startsWith(beginning));
  }

  test('names entities and values by their ids', () => {
    expect(claim('ميتا تدرس التعاون')?.entities).toEqual(['e1', 'e2']);
  });

  test('the frame covers what follows it', () => {
    expect(claim('المحادثات')?.source).toMatchObject({
      kind: 'anonymous',
      text: 'مصادر مطلعة',
      resolved: 'overt',
    });
    expect(claim('المحادثات')?.cue).toMatchObject({ text: 'وفقا ل', class: 'attribution' });
  });

  test('the verb of the clause comes after the relative clause', () => {
    expect(claim('ميتا، التي')?.modality).toBe('planned');
  });

  test('a dropped subject is carried, and says so', () => {
    expect(claim('التزامها')?.source).toMatchObject({ text: 'غوغل', resolved: 'carried', entity: 'e2' });
  });

  test('the headline is no key claim where the lead says it', () => {
    expect(claims[0]).toMatchObject({ sentence: 0, key: false });
    expect(claim('ميتا تدرس التعاون')?.key).toBe(true);
  });

  test('every word that negates or hedges is listed', () => {
    expect(claim('لم تصدر')?.signals.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['negation لم']);
    expect(claim('ميتا تدرس التعاون')?.signals.map(({ text }) => text)).toEqual(['تدرس']);
  });

  test('at most seven claims are key', () => {
    const many = claimsOf('وقالت الشركة إن الأرباح زادت كثيرا هذا العام. '.repeat(60));
    expect(many.filter(({ key }) => key).length).toBeLessThanOrEqual(7);
  });
});

describe('a sentence without an end takes linear time', () => {
  test.each([
    ['relative clauses', '، والتي انهارت أمس تماما'],
    ['nouns before a relative clause', 'جسر المدينة '],
    ['nouns and relative clauses', 'جسر المدينة القديم، والذي انهار أمس تماما '],
    ['quoted names', 'شركة "ا" "ب" '],
    ['omissions', '(...) يقول '],
    ['addressees', 'مصادر لـ"كذا" '],
    ['reports', 'قالت الشركة إنها '],
  ])('%s', (_name, unit) => {
    expectLinear(unit, (text) => findClaims(documentOf(text), []));
  });
});
