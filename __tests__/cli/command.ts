import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command, as a user starts it. */
export const COMMAND = fileURLToPath(new URL('../../bin/extract.js', import.meta.url));
export const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
export const ARTICLE = join(FIXTURES, 'articles/tech-llama-license.txt');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
}

/** Runs `extract` with a bare environment and, unless there is input, an empty standard input. */
export function extract(args: readonly string[], { input = '', cwd, env }: Surroundings = {}): Outcome {
  return outcome(spawnSync(process.execPath, [COMMAND, ...args], { input, ...place(cwd, env) }));
}

/** Runs a line of shell in which `extract` is the command. */
export function shell(script: string, { cwd, env }: Surroundings = {}): Outcome {
  const prelude = `extract() { "${process.execPath}" "${COMMAND}" "$@"; }`;
  return outcome(
    spawnSync('bash', ['--norc', '-c', `${prelude}\n${script}`], { input: '', ...place(cwd, env) }),
  );
}

function place(cwd = FIXTURES, env: Record<string, string> = {}) {
  return { cwd, env: { PATH: process.env.PATH, ...env }, maxBuffer: 1 << 28, timeout: 20_000 };
}

function outcome({
  status,
  stdout,
  stderr,
}: {
  status: number | null;
  stdout: Buffer;
  stderr: Buffer;
}): Outcome {
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** An empty folder for each test of a file, gone after it. */
export function temporaryFolder(): { readonly path: string; readonly at: (name: string) => string } {
  let path = '';
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'extract-cli-'));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
    at: (name) => join(path, name),
  };
}

/** The records of NDJSON output. */
export function records(stdout: string) {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
