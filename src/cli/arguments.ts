import { Command, CommanderError } from 'commander';
import { readPackaged } from '../package.ts';
import { addFlags } from './flags.ts';
import { UsageError } from './messages.ts';
import type { Settings } from './settings.ts';

/** What a command line comes to: a run, or a text to print and be done (`--help`, `--version`). */
export type Request = { readonly settings: Settings } | { readonly notice: string };

/** Reads the arguments that follow the program's name. Throws a `UsageError` for what they cannot mean. */
export function parseArguments(args: readonly string[]): Request {
  let notice = '';
  const command = addFlags(
    new Command('extract').exitOverride().configureOutput({
      writeOut: (text) => {
        notice += text;
      },
      writeErr: () => {},
    }),
    JSON.parse(readPackaged('package.json').toString()).version,
  );
  try {
    command.parse(withLevel(args), { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (thrown.exitCode === 0) return { notice };
    throw new UsageError(usageProblem(thrown.message));
  }
  const settings: Settings = { ...command.opts(), paths: command.args };
  if (settings.reshape && settings.format !== 'summary') {
    throw new UsageError('--reshape is for --format summary');
  }
  return { settings };
}

/** Without this, the file after a bare `--normalize` would be taken for its level. */
function withLevel(args: readonly string[]): string[] {
  const isLevel = (word: string | undefined) => word === 'light' || word === 'loose';
  return args.map((word, i) =>
    word === '--normalize' && !isLevel(args[i + 1]) ? '--normalize=loose' : word,
  );
}

/** Commander's «error: unknown option '--fromat'\n(Did you mean --format?)» on one line. */
function usageProblem(message: string): string {
  const [problem = '', suggestion] = message.replace(/^error: /, '').split('\n');
  return `${problem.replace(/\.$/, '')} ${suggestion?.replace('Did', 'did') ?? '(see extract --help)'}`;
}
