import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articles, COMMAND, type Figure, ndjsonOf } from './measure.ts';

/** The most memory that the process holds on a long NDJSON stream, and what it had held after a quarter of it. */
export async function memory(): Promise<Figure | null> {
  const batch = ndjsonOf(articles(4096, 250));
  const child = spawn(process.execPath, [COMMAND, '-q', '--input-format', 'ndjson'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const status = `/proc/${child.pid}/status`;
  if (!existsSync(status)) {
    child.kill();
    return null;
  }
  const peak = () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
  const peaks: number[] = [];
  for (let part = 0; part < 40; part++) {
    await new Promise((resolve) => child.stdin.write(batch, resolve));
    peaks.push(peak());
  }
  child.stdin.end();
  await new Promise((resolve) => child.on('close', resolve));
  const megabytes = (batch.length * peaks.length) / 1e6;
  return {
    what: 'memory (RSS) over a stream of 10,000 articles',
    measured: `${peaks[9]?.toFixed(0)} MB after a quarter, stream of ${megabytes.toFixed(0)} million characters`,
    figure: Math.max(...peaks),
    unit: 'MB',
    budget: 250,
  };
}

/** What `npm i --omit=dev` puts on the disk: the package unpacked and its dependencies. */
export function installed(): Figure {
  const [pack] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const names = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
  const dependencies = names.reduce((sum, name) => sum + sizeOf(join('node_modules', name)), 0);
  return {
    what: 'installed size with dependencies',
    measured: `${pack.entryCount} files, ${names.length} dependency`,
    figure: (pack.unpackedSize + dependencies) / 1e6,
    unit: 'MB',
    budget: 15,
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}
