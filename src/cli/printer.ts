import { TaggerError } from '../entities/onnx/error.ts';
import { createExtractor } from '../extract.ts';
import { readable } from '../input/html.ts';
import type { ReadDocument } from '../input/sources.ts';
import type { FormatName } from '../output/format.ts';
import { formatNamed, type Look } from '../output/format.ts';
import type { Language } from '../record.ts';
import { normalize } from '../text/shadow.ts';
import { UsageError } from './messages.ts';
import { ownNames } from './own-names.ts';
import type { Settings } from './settings.ts';

/** Makes of a document what is printed for it. */
export type Printer = (document: ReadDocument) => Promise<string>;

/** Prints the record of each document; `warn` is told of what the reader should know and the record alone says too quietly. */
export async function recordPrinter(
  settings: Settings,
  layout: FormatName,
  look: Look,
  warn: (where: string, words: string) => void,
): Promise<Printer> {
  const extractor = createExtractor({ ...settings, lexicon: await ownNames(settings.lexicon ?? []) });
  const format = await formatNamed(layout, look);
  return async ({ where, text, source }) => {
    const record = await extractor.extract(text, source).catch(refuse);
    if (record.language.code !== 'ar') warn(where, languageWarning(record.language));
    return format(record);
  };
}

/** Rethrows; a tagger that cannot be used was not to be asked for. */
function refuse(thrown: unknown): never {
  throw thrown instanceof TaggerError ? new UsageError(thrown.message) : thrown;
}

/** Prints the text of each document, normalised. */
export function normalPrinter(level: 'light' | 'loose'): Printer {
  return async ({ text, source }) => {
    const normal = normalize(source.format === 'html' ? readable(text) : text, level);
    return normal.endsWith('\n') ? normal : `${normal}\n`;
  };
}

function languageWarning({ code }: Language): string {
  const found = code === 'und' ? 'language is not clear' : `language is ${code}, not Arabic`;
  return `${found}; names and claims may be missed`;
}
