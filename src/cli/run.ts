import { readInputs } from '../input/sources.ts';
import { colours } from './colour.ts';
import { fileOutput } from './file-output.ts';
import { folderOutput } from './folder-output.ts';
import { layoutOf } from './layout.ts';
import { BrokenPipe, line, messageOf, OutputError, UsageError } from './messages.ts';
import type { Output } from './output.ts';
import { pathsOf } from './paths.ts';
import { normalPrinter, type Printer, recordPrinter } from './printer.ts';
import type { Settings } from './settings.ts';
import { standardOutput } from './stdout.ts';
import { isTerminal } from './terminal.ts';

/** Reads every input and prints its result. Returns the exit code; throws what ends the whole run. */
export async function run(settings: Settings, complain: (line: string) => void): Promise<0 | 1 | 3> {
  const toTerminal = settings.output === undefined && settings.outDir === undefined && (await isTerminal(1));
  const print = await printerFor(settings, toTerminal, complain);
  const output = outputFor(settings);
  const inputs = readInputs(pathsOf(settings), {
    format: settings.inputFormat ?? null,
    encoding: settings.encoding ?? null,
    maxBytes: settings.maxBytes,
    fields: { text: settings.textField, id: settings.idField },
    stdin: () => process.stdin,
    admit: (place) => output.admit(place),
  });
  let printed = 0;
  let failed = 0;
  let complete = false;
  try {
    for await (const input of inputs) {
      try {
        if (input.error) throw input.error;
        await output.write(await print(input), input.place);
        printed++;
        await aTurn();
      } catch (thrown) {
        if (endsAll(thrown)) throw thrown;
        complain(messageOf(thrown, input.where));
        failed++;
      }
    }
    complete = true;
  } finally {
    output.close(complete);
  }
  if (failed === 0) return 0;
  return printed === 0 ? 3 : 1;
}

/** Lets a signal be heard: reading, extracting and writing would leave it no chance until the end of the run. */
function aTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Whether what was thrown would meet every other input as well. */
function endsAll(thrown: unknown): boolean {
  return thrown instanceof BrokenPipe || thrown instanceof OutputError || thrown instanceof UsageError;
}

async function printerFor(
  settings: Settings,
  toTerminal: boolean,
  complain: (line: string) => void,
): Promise<Printer> {
  if (settings.normalize) return normalPrinter(settings.normalize);
  const layout = layoutOf(settings, toTerminal);
  const coloured = colours({ isTTY: toTerminal, env: process.env, wanted: settings.color });
  // JSON is coloured for eyes only; a program behind a pipe could not read it.
  const look = {
    colour: coloured && (toTerminal || layout === 'summary') ? 1 : 0,
    reshape: settings.reshape === true,
  } as const;
  return recordPrinter(settings, layout, look, (where, words) => {
    if (!settings.quiet) complain(line(`${where}: ${words}`));
  });
}

function outputFor({ output, outDir, force, normalize, format }: Settings): Output {
  if (outDir !== undefined) {
    const extension = normalize ? '.txt' : format === 'summary' ? '.summary' : '.json';
    return folderOutput(outDir, extension, force === true);
  }
  return output === undefined || output === '-' ? standardOutput() : fileOutput(output);
}
