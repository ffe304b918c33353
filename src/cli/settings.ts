import type { TaggerName } from '../extract.ts';
import type { InputFormat } from '../input/format.ts';
import type { FormatName } from '../output/format.ts';
import type { Choice } from '../output/prune.ts';
import type { OffsetUnit } from '../record.ts';

/** What the command line asks for; what is absent was not given. */
export interface Settings extends Choice {
  /** Files, directories and `-`, as given. */
  readonly paths: readonly string[];
  readonly filesFrom?: string;
  readonly inputFormat?: InputFormat;
  readonly encoding?: string;
  readonly textField: string;
  readonly idField: string;
  readonly maxBytes: number;
  /** Files with names of the user's own. */
  readonly lexicon?: readonly string[];
  readonly tagger?: TaggerName;
  readonly format?: FormatName;
  readonly pretty?: true;
  readonly compact?: true;
  readonly output?: string;
  readonly outDir?: string;
  readonly force?: true;
  readonly offsetUnit: OffsetUnit;
  readonly normalize?: 'light' | 'loose';
  readonly reshape?: true;
  readonly schema?: true;
  readonly quiet?: true;
  readonly color: boolean;
}

/** What holds where an option is not given. */
export const DEFAULTS = {
  textField: 'text',
  idField: 'id',
  maxBytes: 16_000_000,
  offsetUnit: 'codepoint',
  color: true,
} as const satisfies Partial<Settings>;
