import { LEXICON_FILE, MODEL_FILE, prefetchData } from '../data.ts';
import { readPackaged } from '../package.ts';
import type { Request } from './arguments.ts';
import { BrokenPipe, messageOf, UsageError } from './messages.ts';
import { DEFAULTS, type Settings } from './settings.ts';
import { standardOutput } from './stdout.ts';
import { isTerminal } from './terminal.ts';

/** The command: reads the arguments of the process, does what they say, and leaves the exit code with the process. */
export async function main(): Promise<void> {
  // Set, not forced by process.exit, which would cut off output that is still on its way.
  process.exitCode = await attempt(process.argv.slice(2));
}

async function attempt(args: readonly string[]): Promise<number> {
  try {
    return await carryOut(args);
  } catch (thrown) {
    if (thrown instanceof BrokenPipe) return 0;
    complain(messageOf(thrown));
    return thrown instanceof UsageError ? 2 : 1;
  }
}

async function carryOut(args: readonly string[]): Promise<number> {
  const request = await read(args);
  if ('notice' in request) return tell(request.notice);
  const { settings } = request;
  if (settings.schema) return tell(readPackaged('schema/extraction.schema.json').toString());
  if (await isIdle(settings)) {
    const help = await read(['--help']);
    if ('notice' in help) complain(help.notice);
    return 2;
  }
  prefetchData(largeFiles(settings));
  const { run } = await import('./run.ts');
  return run(settings, complain);
}

async function read(args: readonly string[]): Promise<Request> {
  // The commonest call names files and nothing else: it need not wait for the option parser to load.
  if (!args.some((word) => word.startsWith('-'))) return { settings: { ...DEFAULTS, paths: args } };
  const { parseArguments } = await import('./arguments.ts');
  return parseArguments(args);
}

/** The large files that a run will ask for: other threads read them while this one makes ready. */
function largeFiles({ normalize, tagger = 'crf' }: Settings): string[] {
  if (normalize) return [];
  return tagger === 'crf' ? [LEXICON_FILE, MODEL_FILE] : [LEXICON_FILE];
}

/** Whether there is nothing to read but what somebody would have to type. */
async function isIdle({ paths, filesFrom }: Settings): Promise<boolean> {
  return paths.length === 0 && filesFrom === undefined && (await isTerminal(0));
}

async function tell(text: string): Promise<0> {
  await standardOutput().write(text);
  return 0;
}

function complain(text: string): void {
  // Where even the error stream is gone there is nobody left to tell.
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {});
  process.stderr.write(text);
}
