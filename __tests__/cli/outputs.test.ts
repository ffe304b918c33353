import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { ARTICLE, COMMAND, extract, records, shell, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const read = (name: string) => readFileSync(folder.at(name), 'utf8');

describe('a reader that goes away', () => {
  test('ends the run quietly and well', () => {
    const script = `yes "$A" | head -n 3000 | extract --files-from - | head -c 100; echo ":\${PIPESTATUS[2]}"`;
    const { stdout, stderr } = shell(script, { env: { A: ARTICLE } });
    expect(stdout).toMatch(/^{"schemaVersion":1.*:0\n$/s);
    expect(stderr).toBe('');
  });

  test('is no trouble for the help or the schema either', () => {
    expect(shell(`extract --schema | true; echo "\${PIPESTATUS[0]}"`).stdout).toBe('0\n');
  });

  test('nor is one of the error stream', () => {
    expect(shell('extract missing 2>&-; echo $?; extract missing 2> >(true); echo $?').stdout).toBe('3\n3\n');
  });
});

describe('a full disk', () => {
  const full = 'no space left on device\n';
  test.each([
    ['extract "$A" > /dev/full', `extract: stdout: ${full}`],
    ['extract "$A" "$A" > /dev/full', `extract: stdout: ${full}`],
    ['extract --help > /dev/full', `extract: stdout: ${full}`],
    ['extract "$A" -o /dev/full', `extract: /dev/full: ${full}`],
  ])('%s ends in one line and exit code 1', (script, stderr) => {
    expect(shell(script, { env: { A: ARTICLE } })).toEqual({ code: 1, stdout: '', stderr });
  });
});

describe('-o', () => {
  test('writes a file and nothing else', () => {
    expect(extract([ARTICLE, '-o', 'out.json'], { cwd: folder.path })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readdirSync(folder.path)).toEqual(['out.json']);
    expect(read('out.json')).toBe(extract([ARTICLE]).stdout);
  });

  test('replaces what was there, also behind a link', () => {
    writeFileSync(folder.at('real.json'), 'old');
    symlinkSync('real.json', folder.at('out.json'));
    extract([ARTICLE, '-o', 'out.json'], { cwd: folder.path });
    expect(readdirSync(folder.path)).toEqual(['out.json', 'real.json']);
    expect(read('real.json')).toBe(extract([ARTICLE]).stdout);
  });

  test('leaves what was there where nothing could be read', () => {
    writeFileSync(folder.at('out.json'), 'old');
    expect(extract(['missing', '-o', 'out.json'], { cwd: folder.path }).code).toBe(3);
    expect(readdirSync(folder.path)).toEqual(['out.json']);
    expect(read('out.json')).toBe('old');
  });

  test('- is the standard output', () => {
    expect(extract([ARTICLE, '-o', '-'])).toEqual(extract([ARTICLE]));
  });

  test.each([
    ['no/out.json', 'extract: no/out.json: no such file or directory\n'],
    ['.', 'extract: .: is a directory\n'],
  ])('%s cannot be written: wrong usage', (path, stderr) => {
    expect(extract([ARTICLE, '-o', path], { cwd: folder.path })).toEqual({ code: 2, stdout: '', stderr });
  });

  test('a device is written to, not replaced', () => {
    expect(extract([ARTICLE, '-o', '/dev/null']).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('an interrupted run leaves no temporary file and ends by its signal', async () => {
    const child = spawn(process.execPath, [COMMAND, '--input-format', 'ndjson', '-o', 'out.json'], {
      cwd: folder.path,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.stdin.write('{"text":"قالت ميتا"}\n');
    while (readdirSync(folder.path).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGINT');
    const signal = await new Promise((resolve) => child.on('close', (_code, name) => resolve(name)));
    expect(signal).toBe('SIGINT');
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

describe('--out-dir', () => {
  beforeEach(() => {
    mkdirSync(folder.at('news/old'), { recursive: true });
    writeFileSync(folder.at('news/a.txt'), 'قالت ميتا اليوم');
    writeFileSync(folder.at('news/old/a.txt'), 'قالت آبل اليوم');
    writeFileSync(folder.at('news/list.ndjson'), '{"id":1,"text":"قالت ميتا"}\n{"id":2,"text":"قالت آبل"}\n');
  });
  const run = (...args: string[]) => extract(['-q', ...args], { cwd: folder.path });

  test('has a file per input, placed as the inputs are', () => {
    expect(run('news', '--out-dir', 'out/deep')).toEqual({ code: 0, stdout: '', stderr: '' });
    const files = readdirSync(folder.at('out/deep'), { recursive: true }).sort();
    expect(files).toEqual(['a.json', 'list.json', 'old', 'old/a.json']);
    expect(records(read('out/deep/list.json')).map((record) => record.source.id)).toEqual(['1', '2']);
  });

  test('keeps the files that exist, unless forced', () => {
    mkdirSync(folder.at('out'));
    writeFileSync(folder.at('out/a.json'), 'old');
    expect(run('news/a.txt', 'news/list.ndjson', '--out-dir', 'out')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'extract: news/a.txt: out/a.json exists (overwrite with --force)\n',
    });
    expect(read('out/a.json')).toBe('old');
    expect(run('news/a.txt', '--out-dir', 'out', '--force').code).toBe(0);
    expect(JSON.parse(read('out/a.json')).source.path).toBe('news/a.txt');
  });

  test('two inputs do not share a file', () => {
    const { code, stderr } = run('news/a.txt', 'news/old/a.txt', '--out-dir', 'out', '--force');
    expect(code).toBe(1);
    expect(stderr).toBe('extract: news/old/a.txt: its result would overwrite out/a.json of the same run\n');
  });

  test('an input is never overwritten', () => {
    const { stderr } = run('news/a.txt', '--normalize', '--out-dir', 'news', '--force');
    expect(stderr).toBe('extract: news/a.txt: its result would overwrite it (choose another --out-dir)\n');
    expect(read('news/a.txt')).toBe('قالت ميتا اليوم');
  });

  test('a file in the place of the folder is wrong usage', () => {
    expect(run('news', '--out-dir', 'news/a.txt')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'extract: news/a.txt: file already exists\n',
    });
  });
});
