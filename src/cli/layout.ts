import { formatByName } from '../input/format.ts';
import { isDirectory } from '../input/sources.ts';
import type { FormatName } from '../output/format.ts';
import type { Settings } from './settings.ts';

/**
 * The format to print in: what was asked for, or else indented JSON where one document goes to a terminal, and one line a
 * document everywhere else.
 */
export function layoutOf(settings: Settings, toTerminal: boolean): FormatName {
  if (settings.format === 'summary') return 'summary';
  if (settings.pretty) return 'json';
  if (settings.compact) return 'ndjson';
  if (settings.format !== undefined) return settings.format;
  return toTerminal && isOneDocument(settings) ? 'json' : 'ndjson';
}

function isOneDocument({ paths, filesFrom, inputFormat }: Settings): boolean {
  const [path = '-', second] = paths;
  if (second !== undefined || filesFrom !== undefined) return false;
  if ((inputFormat ?? formatByName(path)) === 'ndjson') return false;
  return !isDirectory(path);
}
