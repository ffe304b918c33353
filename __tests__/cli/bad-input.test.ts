import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { ARTICLE, extract, records, shell, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const broken = Buffer.concat([Buffer.from('قال الوزير'), Buffer.of(0xd9, 0x20)]);

/** Puts something bad at `path`, or nothing. */
type Prepare = (path: string) => void;

const bad: [string, Prepare, string][] = [
  ['a missing file', () => {}, 'no such file or directory'],
  ['a directory without texts', (path) => mkdirSync(path), 'no texts in this directory (looked for .txt'],
  ['an empty file', (path) => writeFileSync(path, ''), 'empty, nothing to read'],
  [
    'a binary',
    (path) => writeFileSync(path, Buffer.of(0x7f, 0x45, 0x4c, 0x46, 0, 1)),
    'binary data, not text',
  ],
  [
    'broken UTF-8',
    (path) => writeFileSync(path, broken),
    'not valid UTF-8 at byte 19 (try --encoding windows-1256)',
  ],
  [
    'a NUL in a text',
    (path) => writeFileSync(path, 'قال\0الوزير'),
    'binary data, not text (a NUL at byte 6)',
  ],
  [
    'a line of 50 MB',
    (path) => writeFileSync(path, 'م'.repeat(25_000_000)),
    'document of more than 16000000 bytes',
  ],
  ['a PDF', (path) => writeFileSync(path, '%PDF-1.4 …'), 'a PDF file, not text (try pdftotext)'],
];

describe.each(bad)('%s', (_name, prepare, message) => {
  beforeEach(() => prepare(folder.at('in')));

  test('alone ends in one line and exit code 3', () => {
    const { code, stdout, stderr } = extract(['in'], { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^extract: in: [^\n]*\n$/);
    expect(stderr).toContain(message);
  });

  test('among others leaves them as they are, with exit code 1', () => {
    const { code, stdout, stderr } = extract([ARTICLE, 'in', ARTICLE], { cwd: folder.path });
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(records(stdout)).toHaveLength(2);
  });
});

test('a line of 50 MB among NDJSON is passed over', () => {
  const line = (text: string) => `${JSON.stringify({ text })}\n`;
  writeFileSync(folder.at('a.ndjson'), line('قال') + line('م'.repeat(25_000_000)) + line('قالت'));
  const { code, stdout, stderr } = extract(['-q', 'a.ndjson'], { cwd: folder.path });
  expect(code).toBe(1);
  expect(stderr).toBe(
    'extract: a.ndjson:2: line of more than 16000000 bytes (raise the limit with --max-bytes)\n',
  );
  expect(records(stdout)).toHaveLength(2);
});

test('a file that may not be read', () => {
  writeFileSync(folder.at('in'), 'قال');
  chmodSync(folder.at('in'), 0o000);
  // Root may read everything; /proc/self/mem fails for anyone.
  const path = process.getuid?.() === 0 ? '/proc/self/mem' : 'in';
  const { code, stderr } = extract([path], { cwd: folder.path });
  expect(code).toBe(3);
  expect(stderr).toMatch(/^extract: (in: permission denied|\/proc\/self\/mem: i\/o error)\n$/);
});

test.each(['extract < .', 'extract <&-', 'extract < /dev/null'])('%s has nothing to read', (script) => {
  expect(shell(script)).toEqual({ code: 3, stdout: '', stderr: 'extract: stdin: empty, nothing to read\n' });
});

test('a file list that is missing is wrong usage', () => {
  expect(extract(['--files-from', 'missing'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'extract: missing: no such file or directory\n',
  });
});

test('wrong usage is one line and exit code 2', () => {
  expect(extract(['--fromat', 'json'])).toEqual({
    code: 2,
    stdout: '',
    stderr: "extract: unknown option '--fromat' (did you mean --format?)\n",
  });
});
