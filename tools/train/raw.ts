import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Document, documentOf } from '../../src/text/document.ts';

/** The articles of the raw news corpus (`ant-news.ndjson.xz`), in order, without those of the given ids. Needs `xz`. */
export async function* readRawNews(path: string, without: ReadonlySet<string>): AsyncGenerator<Document> {
  const { stdout } = spawn('xz', ['-dc', path], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: stdout })) {
    if (line === '') continue;
    const { id, title, text }: { id: string; title: string | null; text: string } = JSON.parse(line);
    if (!without.has(`ant:${id}`)) yield documentOf(title ? `${title}\n${text}` : text);
  }
}
