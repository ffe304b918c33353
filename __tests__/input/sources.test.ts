import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReadOptions, readInputs } from '../../src/input/sources.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-sources-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const options: ReadOptions = {
  format: null,
  encoding: null,
  maxBytes: 100,
  fields: { text: 'text', id: 'id' },
  stdin: async function* () {
    yield Buffer.from('من الأنبوب');
  },
  admit() {},
};

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Every document as `where|name|format|id|text`, every failure as `where|message`, without the folder's own path. */
async function read(names: string[], change: Partial<ReadOptions> = {}): Promise<string[]> {
  const all: string[] = [];
  const paths = names.map((name) => (name === '-' ? name : join(folder, name)));
  for await (const input of readInputs(paths, { ...options, ...change })) {
    const line = input.error
      ? [input.where, input.error.message]
      : [input.where, input.place.name, input.source.format, input.source.id, input.text];
    all.push(line.join('|').replaceAll(`${folder}/`, ''));
  }
  return all;
}

test('files are read in the order given, each as its name says', async () => {
  write({ 'b.txt': 'أ', 'a.html': '<p>ب', 'c.jsonl': '{"id":1,"text":"ج"}\n{"text":"د"}', 'd.x': 'ه' });
  expect(await read(['b.txt', 'a.html', 'c.jsonl', 'd.x', '-'])).toEqual([
    'b.txt|b.txt|text||أ',
    'a.html|a.html|html||<p>ب',
    'c.jsonl:1|c.jsonl|text|1|ج',
    'c.jsonl:2|c.jsonl|text||د',
    'd.x|d.x|text||ه',
    'stdin|stdin|text||من الأنبوب',
  ]);
});

test('a page without a telling name is known by how it begins', async () => {
  write({ page: ' <!DOCTYPE html><p>ميتا' });
  expect(await read(['page'])).toEqual(['page|page|html|| <!DOCTYPE html><p>ميتا']);
});

test('a directory gives its texts at any depth, in order of name', async () => {
  write({ 'n/b.txt': 'ب', 'n/a/z.md': 'أ', 'n/photo.jpg': 'x', 'n/.hidden.txt': 'x', 'n/c.HTM': 'ج' });
  expect(await read(['n'])).toEqual([
    'n/a/z.md|a/z.md|text||أ',
    'n/b.txt|b.txt|text||ب',
    'n/c.HTM|c.HTM|html||ج',
  ]);
});

test('links to files are read and links to directories are not followed', async () => {
  write({ 'n/a.txt': 'أ', 'outside.txt': 'خارج' });
  symlinkSync('..', join(folder, 'n/loop'));
  symlinkSync('../outside.txt', join(folder, 'n/b.txt'));
  symlinkSync('nowhere', join(folder, 'n/c.txt'));
  expect(await read(['n'])).toEqual([
    'n/a.txt|a.txt|text||أ',
    'n/b.txt|b.txt|text||خارج',
    'n/c.txt|no such file or directory',
  ]);
});

test.each<[string, Record<string, string>, string]>([
  ['a missing file', {}, 'in|no such file or directory'],
  ['an empty file', { in: '' }, 'in|empty, nothing to read'],
  ['nothing but space', { in: ' \n\ufeff\n' }, 'in|empty, nothing to read'],
  ['a directory without texts', { 'in/photo.jpg': 'x' }, 'in|no texts in this directory'],
  ['a file over the limit', { in: 'x'.repeat(101) }, 'in|document of more than 100 bytes'],
  ['an empty list of documents', { in: '\n' }, 'in|empty, nothing to read'],
])('%s is a failure in its place, and the next input is read', async (_name, files, expected) => {
  write({ ...files, 'next.txt': 'ميتا' });
  expect(await read(['in', 'next.txt'])).toEqual([expected, 'next.txt|next.txt|text||ميتا']);
});

test('an empty text in a list is a failure of its line', async () => {
  write({ 'a.ndjson': '{"text":""}\n{"text":"أ"}' });
  expect(await read(['a.ndjson'])).toEqual([
    'a.ndjson:1|empty, nothing to read',
    'a.ndjson:2|a.ndjson|text||أ',
  ]);
});

test('what is not admitted is not opened', async () => {
  const admit = () => {
    throw new Error('not this one');
  };
  expect(await read(['missing.txt'], { admit })).toEqual(['missing.txt|not this one']);
});

test('a file that vanishes while the others are read is a failure in its place', async () => {
  write({ 'n/a.txt': 'أ', 'n/b.txt': 'ب' });
  const admit = ({ name }: { name: string }) => {
    if (name === 'a.txt') rmSync(join(folder, 'n/b.txt'));
  };
  expect(await read(['n'], { admit })).toEqual([
    'n/a.txt|a.txt|text||أ',
    'n/b.txt|no such file or directory',
  ]);
});
