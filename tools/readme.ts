import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const BLOCK = /^```(console|js)\n([\s\S]*?)^```\n(?:\n^```text\n([\s\S]*?)^```\n)?/gm;

/**
 * Runs everything that a README shows and returns it with what was really printed. In a `console` block, each line that
 * begins with `$ ` is a command (`extract` is the built one of this checkout) and the lines below it are its output. A `js`
 * block that is followed by a `text` block is a module that prints the latter. Runs in the working directory.
 */
export function render(markdown: string): string {
  const bin = mkdtempSync(join(tmpdir(), 'extract-readme-'));
  symlinkSync(join(process.cwd(), 'bin/extract.js'), join(bin, 'extract'));
  try {
    return markdown.replace(
      BLOCK,
      (block: string, kind: string, body: string, printed: string | undefined) => {
        if (kind === 'console') return `\`\`\`console\n${transcript(body, bin)}\`\`\`\n`;
        if (printed === undefined) return block;
        const output = run(
          'node',
          ['--input-type=module', '--eval', body.replace("'arabic-extract'", "'./dist/index.js'")],
          bin,
        );
        return `\`\`\`js\n${body}\`\`\`\n\n\`\`\`text\n${output}\`\`\`\n`;
      },
    );
  } finally {
    rmSync(bin, { recursive: true });
  }
}

function transcript(body: string, bin: string): string {
  const commands = body.split('\n').filter((line) => line.startsWith('$ '));
  return commands.map((line) => `${line}\n${run('bash', ['-c', line.slice(2)], bin)}`).join('');
}

function run(command: string, args: readonly string[], bin: string): string {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1', TERM: 'dumb' };
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  const output = stdout + stderr;
  return output === '' || output.endsWith('\n') ? output : `${output}\n`;
}
