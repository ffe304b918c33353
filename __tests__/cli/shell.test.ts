import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE, extract, FIXTURES, records, shell, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const articles = readdirSync(join(FIXTURES, 'articles')).filter((name) => name.endsWith('.txt'));
const quiet = { code: 0, stderr: '' };

describe('as a shell user expects', () => {
  test('extract article.txt gives one line of JSON to a pipe', () => {
    const { stdout, ...rest } = extract([ARTICLE]);
    expect(rest).toEqual(quiet);
    expect(stdout.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      source: { path: ARTICLE, id: null, format: 'text', encoding: 'utf-8' },
      offsetUnit: 'codepoint',
    });
  });

  test.each(['cat "$A" | extract', 'extract < "$A"', 'extract - < "$A"', 'extract <(cat "$A")'])(
    '%s',
    (script) => {
      const { stdout, ...rest } = shell(script, { env: { A: ARTICLE } });
      expect(rest).toEqual(quiet);
      const { source: _, ...record } = JSON.parse(stdout);
      const { source: __, ...expected } = JSON.parse(extract([ARTICLE]).stdout);
      expect(record).toEqual(expected);
    },
  );

  test('extract *.txt > all.ndjson gives a line per article, in order', () => {
    const { code, stderr } = shell(`cd articles && extract *.txt > "${folder.at('all.ndjson')}"`);
    expect({ code, stderr }).toEqual(quiet);
    const paths = records(readFileSync(folder.at('all.ndjson'), 'utf8')).map((record) => record.source.path);
    expect(paths).toEqual(articles);
  });

  test('a loop over files writes a record beside each', () => {
    for (const name of articles.slice(0, 2)) copyFileSync(join(FIXTURES, 'articles', name), folder.at(name));
    const script = `for f in *.txt; do extract "$f" > "\${f%.txt}.json"; done`;
    expect(shell(script, { cwd: folder.path })).toEqual({ ...quiet, stdout: '' });
    for (const name of articles.slice(0, 2)) {
      const record = JSON.parse(readFileSync(folder.at(name.replace('.txt', '.json')), 'utf8'));
      expect(record.source.path).toBe(name);
    }
  });

  test('a directory gives all its texts', () => {
    expect(records(extract(['articles']).stdout)).toHaveLength(articles.length);
  });

  test('--files-from takes a list, from a file or a pipe', () => {
    writeFileSync(folder.at('list'), `${articles[0]}\r\n\n${articles[1]}\n`);
    const cwd = join(FIXTURES, 'articles');
    expect(records(extract(['--files-from', folder.at('list')], { cwd }).stdout)).toHaveLength(2);
    expect(records(shell('ls *.txt | extract --files-from -', { cwd }).stdout)).toHaveLength(articles.length);
  });

  test('NDJSON on the standard input keeps each identifier', () => {
    const input = '{"url":"u1","body":"قالت ميتا"}\n{"url":"u2","body":"قال الوزير"}\n';
    const { stdout } = extract(['--input-format=ndjson', '--text-field=body', '--id-field=url'], { input });
    expect(records(stdout).map((record) => record.source.id)).toEqual(['u1', 'u2']);
  });

  test('a page is read as one', () => {
    const input = '<!doctype html><title>أعلنت شركة ميتا</title><p>قالت &laquo;ميتا&raquo; اليوم</p>';
    const [record] = records(extract([], { input }).stdout);
    expect(record).toMatchObject({ source: { format: 'html', path: null }, stats: { sentences: 2 } });
  });

  test('the names of a page are free of markup, the texts beside offsets are slices of the page', () => {
    const input = '<html><p>قال <b>مارك</b> زوكربيرغ إن شركة AT&amp;T وشركة ميتا ستتعاونان في مصر</p>';
    const [{ entities }] = records(extract([], { input }).stdout);
    const names = entities.map((entity: { name: string }) => entity.name);
    expect(names).toEqual(expect.arrayContaining(['مارك زوكربيرغ', 'AT&T']));
    for (const { mentions } of entities) {
      for (const { text, start, end } of mentions) expect(input.slice(start, end)).toBe(text);
    }
  });

  test('an old encoding is found out, and named in the record', () => {
    const input = Buffer.from('cae4cae52d', 'hex');
    expect(extract([], { input }).code).toBe(3);
    expect(records(extract(['--encoding', 'windows-1256', '-q'], { input }).stdout)[0].source.encoding).toBe(
      'windows-1256',
    );
  });
});

describe('layout', () => {
  test.each([['--pretty'], ['--format=json'], ['--format=ndjson', '--pretty']])('%s indents', (...args) => {
    const { stdout } = extract([...args, ARTICLE]);
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
  });

  test('on a terminal one article is indented and coloured, several are not indented', () => {
    const typed = (args: string) =>
      shell(`script -qec '"${process.execPath}" "$C" ${args}' /dev/null`, {
        env: { C: join(FIXTURES, '../bin/extract.js'), TERM: 'xterm' },
      }).stdout;
    expect(typed(ARTICLE)).toContain('\x1b[36m"schemaVersion"\x1b[39m: \x1b[33m1');
    expect(typed(`--no-color ${ARTICLE}`)).toMatch(/^{\r\n {2}"schemaVersion": 1,/);
    expect(typed(`${ARTICLE} ${ARTICLE}`)).toMatch(/^{"schemaVersion":1,/);
  });

  test('FORCE_COLOR colours a summary in a pipe, and never JSON', () => {
    const env = { FORCE_COLOR: '1' };
    expect(extract(['--format=summary', ARTICLE], { env }).stdout).toContain('\x1b[');
    expect(extract(['--pretty', ARTICLE], { env }).stdout).not.toContain('\x1b[');
  });

  test('the unit of the offsets can be chosen', () => {
    const input = '😀 قالت ميتا';
    const characters = (unit: string) =>
      records(extract(['-q', '--offset-unit', unit], { input }).stdout)[0].stats.characters;
    expect([characters('codepoint'), characters('utf16'), characters('utf8')]).toEqual([11, 12, 22]);
  });
});

describe('in place of extracting', () => {
  test.each([
    [['--normalize'], 'إلى المدرسـةِ', 'الي المدرسه\n'],
    [['--normalize', 'light', '-'], 'إلى المدرسـةِ\n', 'إلى المدرسة\n'],
  ])('%j is a filter', (args, input, stdout) => {
    expect(extract(args, { input })).toEqual({ ...quiet, stdout });
  });

  test('--schema prints the published schema', () => {
    const schema = readFileSync(join(FIXTURES, '../schema/extraction.schema.json'), 'utf8');
    expect(extract(['--schema'])).toEqual({ ...quiet, stdout: schema });
  });

  test('--help and --version go to the standard output', () => {
    expect(extract(['--help'])).toMatchObject({
      ...quiet,
      stdout: expect.stringContaining('Usage: extract'),
    });
    expect(extract(['--version', 'missing.txt'])).toMatchObject({
      ...quiet,
      stdout: expect.stringMatching(/^\d/),
    });
  });

  test('nothing to read and a terminal: the help, as an error', () => {
    const { stdout, code } = shell(
      `script -qec '"${process.execPath}" "$C" 2>&1 >/dev/null' /dev/null </dev/null`,
      {
        env: { C: join(FIXTURES, '../bin/extract.js') },
      },
    );
    expect(stdout).toContain('Usage: extract');
    expect(code).toBe(2);
  });
});

describe('--lexicon', () => {
  const input = 'قالت مؤسسة الشفق الأزرق اليوم إن الخطة قائمة';
  const own = (csv: string) => {
    writeFileSync(folder.at('names.csv'), csv);
    return extract(['--lexicon', 'names.csv'], { input, cwd: folder.path });
  };

  test("brings the user's own names, with their identifiers", () => {
    const { code, stdout } = own('name,type,id\nالشفق الأزرق,ORG/ngo,x-7\n');
    expect(code).toBe(0);
    expect(records(stdout)[0].entities).toContainEqual(
      expect.objectContaining({ name: 'الشفق الأزرق', ref: 'x-7' }),
    );
  });

  test('with a fault is wrong usage, and the message names file and line', () => {
    const { code, stdout, stderr } = own('name,type\nالشفق,ORG\nالأزرق,CLUB\n');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^extract: names\.csv:3: unknown type CLUB [^\n]*\n$/);
  });
});

test('a text that is not Arabic is read with a warning, which --quiet leaves out', () => {
  const input = 'The prime minister said on Monday that the government would not raise taxes this year.';
  expect(extract([], { input })).toMatchObject({
    code: 0,
    stderr: 'extract: stdin: language is en, not Arabic; names and claims may be missed\n',
  });
  expect(extract(['-q'], { input })).toMatchObject(quiet);
});

test('the environment stays out of it: no .env is read, nothing but records is printed', () => {
  writeFileSync(folder.at('.env'), 'FORCE_COLOR=1\n');
  expect(extract([ARTICLE], { cwd: folder.path })).toEqual(extract([ARTICLE]));
  expect(existsSync(folder.at('.env'))).toBe(true);
});
