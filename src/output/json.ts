import type { ChalkInstance } from 'chalk';

const PART = /("(?:[^"\\]|\\.)*")(:?)|\b(true|false|null)\b|-?\d[\d.eE+-]*/g;

/** A value as indented JSON, coloured by what each part is. */
export function colouredJson(value: unknown, chalk: ChalkInstance): string {
  return JSON.stringify(value, null, 2).replace(
    PART,
    (part, string?: string, colon?: string, literal?: string) => {
      if (string !== undefined) return colon ? `${chalk.cyan(string)}:` : chalk.green(string);
      return literal !== undefined ? chalk.dim(literal) : chalk.yellow(part);
    },
  );
}
