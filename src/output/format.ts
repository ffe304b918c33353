import type { ChalkInstance } from 'chalk';
import type { Extraction } from '../record.ts';

/** Prints one record, with its final line feed. */
export type Format = (record: Extraction) => string;

export type FormatName = 'json' | 'ndjson' | 'summary';

/** How the output is to look. */
export interface Look {
  /** 0 for none, 1 for the sixteen colours of every terminal. */
  readonly colour: 0 | 1;
  /** Join Arabic letters by presentation forms, for terminals that cannot; only for the summary. */
  readonly reshape: boolean;
}

/** The format of that name. What only some formats need is loaded only for them. */
export async function formatNamed(name: FormatName, look: Look): Promise<Format> {
  if (name === 'ndjson') return (record) => `${JSON.stringify(record)}\n`;
  if (name === 'json') {
    if (look.colour === 0) return (record) => `${JSON.stringify(record, null, 2)}\n`;
    const [{ colouredJson }, chalk] = await Promise.all([import('./json.ts'), chalkOf(look)]);
    return (record) => `${colouredJson(record, chalk)}\n`;
  }
  const [{ summaryOf }, chalk] = await Promise.all([import('./summary.ts'), chalkOf(look)]);
  if (!look.reshape) return (record) => summaryOf(record, chalk);
  const { default: reshaper } = await import('arabic-reshaper');
  return (record) => reshaper.convertArabic(summaryOf(record, chalk));
}

async function chalkOf({ colour }: Look): Promise<ChalkInstance> {
  const { Chalk } = await import('chalk');
  return new Chalk({ level: colour });
}
