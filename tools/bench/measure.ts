import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of the table: what was measured, and the figure that the budget limits. */
export interface Figure {
  readonly what: string;
  /** The measurements behind the figure, in words. */
  readonly measured: string;
  readonly figure: number;
  readonly unit: '×' | 'MB' | 'ms';
  /** The most that the figure may be. */
  readonly budget: number;
}

export const COMMAND = 'bin/extract.js';

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds that a call takes. */
export function timed(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** Milliseconds of a whole `node` process. Throws where it fails. */
export function timedNode(args: readonly string[], input = ''): number {
  return timed(() => {
    const { status, stderr } = spawnSync(process.execPath, args, {
      input,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  });
}

/** Texts of about `size` bytes of UTF-8, made of the fixture articles one after another, starting each with another. */
export function articles(size: number, count: number): string[] {
  const folder = 'fixtures/articles';
  const parts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return Array.from({ length: count }, (_, first) => {
    let text = '';
    for (let i = first; Buffer.byteLength(text) < size; i++) text += `${parts[i % parts.length]}\n`;
    return text;
  });
}

export function ndjsonOf(texts: readonly string[]): string {
  return texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
}
