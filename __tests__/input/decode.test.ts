import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decode } from '../../src/input/decode.ts';
import { InputError } from '../../src/input/errors.ts';
import { encode } from './legacy-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

function problem(bytes: Uint8Array, label?: string): string {
  try {
    decode(bytes, label);
  } catch (thrown) {
    if (thrown instanceof InputError) return `${thrown.message} (${thrown.hint})`;
  }
  return 'none';
}

describe('what decodes', () => {
  const swapped = utf16('\ufeffميتا').swap16();
  test.each<[string, Uint8Array, string | null, string, string]>([
    ['UTF-8', utf8('ميتا'), null, 'ميتا', 'utf-8'],
    ['UTF-8 with a mark, which is no part of the text', utf8('\ufeffميتا'), null, 'ميتا', 'utf-8'],
    ['nothing', utf8(''), null, '', 'utf-8'],
    ['UTF-16 little-endian by its mark', utf16('\ufeffميتا'), null, 'ميتا', 'utf-16le'],
    ['UTF-16 big-endian by its mark', swapped, null, 'ميتا', 'utf-16be'],
    ['UTF-16 by label', utf16('ميتا 5'), 'utf-16le', 'ميتا 5', 'utf-16le'],
    ['windows-1256 by label', encode('پول', 'windows-1256'), 'windows-1256', 'پول', 'windows-1256'],
    ['any label of the standard', utf8('é').subarray(0, 0), 'latin1', '', 'windows-1252'],
    ['a NUL where the encoding was given', utf8('a\0b'), 'utf-8', 'a\0b', 'utf-8'],
  ])('%s', (_name, bytes, label, text, encoding) => {
    expect(decode(bytes, label)).toEqual({ text, encoding });
  });

  test('every string survives UTF-8', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((s) => !/^\ufeff|\0|^%PDF/.test(s));
    fc.assert(fc.property(text, (s) => decode(utf8(s)).text === s));
  });
});

describe('what does not', () => {
  test.each<[string, Uint8Array, string | undefined, string]>([
    ['a cut letter at the end', utf8('ميتا').subarray(0, 7), undefined, 'not valid UTF-8 at byte 6'],
    ['a stray byte', Buffer.from([0x61, 0x62, 0xff, 0x63]), undefined, 'not valid UTF-8 at byte 2'],
    ['an overlong form', Buffer.from([0x61, 0xc0, 0xaf]), undefined, 'not valid UTF-8 at byte 1'],
    ['a lone surrogate', Buffer.from([0xed, 0xa0, 0x80]), undefined, 'not valid UTF-8 at byte 0'],
    [
      'a bad byte after U+FFFD itself',
      Buffer.concat([utf8('\ufffdي'), Buffer.of(0xd9)]),
      undefined,
      'at byte 5',
    ],
    ['a bad byte after a mark', Buffer.concat([utf8('\ufeffي'), Buffer.of(0xd9)]), undefined, 'at byte 5'],
    ['UTF-8 by label', Buffer.from([0x61, 0xff]), 'utf-8', 'not valid UTF-8 at byte 1'],
    ['another label', Buffer.from([0xff]), 'iso-8859-6', 'not valid iso-8859-6'],
    ['a NUL', utf8('ميتا\0'), undefined, 'binary data, not text (a NUL at byte 8)'],
    ['UTF-16 without a mark', utf16('ميتا في عام 2025'), undefined, 'try --encoding utf-16le'],
    ['UTF-16 the other way round', utf16('ميتا في عام 2025').swap16(), undefined, 'try --encoding utf-16be'],
    ['a PDF', utf8('%PDF-1.7\n'), undefined, 'a PDF file, not text (try pdftotext)'],
    ['a zip', Buffer.from('PK\x03\x04\x14\0'), undefined, 'a zip archive or office document'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), undefined, 'gzip-compressed, not text (try zcat)'],
  ])('%s', (_name, bytes, label, message) => {
    expect(problem(bytes, label)).toContain(message);
  });

  test('no bytes bring anything but an InputError', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => problem(bytes) !== ''));
  });
});

describe('old Arabic encodings', () => {
  const folder = new URL('../../fixtures/articles/', import.meta.url);
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const latin1 = (text: string) => Buffer.from(text, 'latin1');

  test.each(['windows-1256', 'iso-8859-6'])('%s is found out for every article', (label) => {
    const lacking = label === 'iso-8859-6' ? /[^\0-\x7f،؛؟\u0621-\u063a\u0640-\u0652]/g : /[٪\u0670٠-٩]/g;
    for (const article of articles) {
      const text = article.replace(lacking, '-');
      expect(decode(encode(text, label))).toEqual({ text, encoding: label });
    }
  });

  test.each<[string, Uint8Array]>([
    [
      'French',
      latin1("L'été dernier, à la fenêtre, le français rêvait déjà d'être élève à l'école, là-bas."),
    ],
    [
      'Spanish',
      latin1('El año pasado, la compañía anunció un beneficio más pequeño según señaló el señor Núñez.'),
    ],
    ['German', latin1('Für die Prüfung müssen Schüler größere Übungen über Äpfel schön ausführen.')],
    ['Russian', encode('Компания объявила о новых моделях и сообщила о росте прибыли', 'windows-1251')],
    ['Greek', encode('Η εταιρεία ανακοίνωσε νέα μοντέλα και αύξηση κερδών', 'windows-1253')],
    ['Hebrew', encode('החברה הודיעה על דגמים חדשים ועל עלייה ברווחים', 'windows-1255')],
    ['too few letters', encode('ميتا', 'windows-1256')],
    [
      'UTF-8 broken in one place',
      Buffer.concat([utf8('أعلنت شركة ميتا اليوم عن نموذج جديد'), Buffer.of(0xd9)]),
    ],
  ])('%s is not taken for Arabic', (_name, bytes) => {
    expect(problem(bytes)).toMatch(/^not valid UTF-8 at byte \d+ \(try --encoding windows-1256\)$/);
  });
});
