import { type Command, InvalidArgumentError, Option } from 'commander';
import type { TaggerName } from '../extract.ts';
import type { EntityType } from '../record.ts';
import { DEFAULTS } from './settings.ts';

const TYPES: Readonly<Record<EntityType, true>> = {
  PERSON: true,
  ORG: true,
  LOC: true,
  PRODUCT: true,
  EVENT: true,
  WORK: true,
  DATE: true,
  MONEY: true,
  PERCENT: true,
  QUANTITY: true,
};

const INTRODUCTION = [
  'Reads Arabic news and prints who and what is named, and what is claimed, by whom and how surely, as JSON.',
  'With no input and a pipe, or with -, it reads the standard input. A directory stands for the .txt .md .html .htm .ndjson and .jsonl files in it, at any depth; each line of an .ndjson or .jsonl file is a document of its own.',
].join('\n\n');

const EXAMPLES = `
Examples:
  extract article.txt
  extract article.txt | jq -r '.entities[].name'
  curl -s URL | extract --format summary
  extract --only entities --types PERSON,ORG news/ > names.ndjson
  for f in *.txt; do extract "$f" > "\${f%.txt}.json"; done
  extract --normalize notes.txt

Exit code: 0 all well; 1 some input failed, the others are out; 2 wrong usage; 3 nothing could be read.`;

/** Adds to a command everything that `extract` understands, in the order of its help. */
export function addFlags(command: Command, version: string): Command {
  return command
    .usage('[options] [file|directory|-]...')
    .description(INTRODUCTION)
    .argument('[paths...]')
    .optionsGroup('Input:')
    .addOption(
      new Option('--input-format <format>', 'how to read every input (default: by its name)').choices([
        'text',
        'html',
        'ndjson',
      ]),
    )
    .option(
      '--encoding <label>',
      'encoding of the input, such as windows-1256 (default: found out)',
      encodingLabel,
    )
    .option('--files-from <file>', 'read the inputs that FILE names, one a line (- for the standard input)')
    .option('--text-field <name>', 'NDJSON field with the text', DEFAULTS.textField)
    .option('--id-field <name>', 'NDJSON field with an identifier for the record', DEFAULTS.idField)
    .option('--max-bytes <n>', 'refuse longer documents and NDJSON lines', wholeNumber, DEFAULTS.maxBytes)
    .optionsGroup('Choice:')
    .addOption(new Option('--only <part>', 'leave the other part empty').choices(['entities', 'claims']))
    .option(
      '--types <list>',
      `entity types to keep, such as PERSON,ORG (${Object.keys(TYPES).join(' ')})`,
      typeList,
    )
    .option('--min-confidence <n>', 'leave out entities with a lower confidence, 0 to 1', fraction)
    .option('--key-claims <n>', 'keep the N most salient claims', wholeNumber)
    .option(
      '--lexicon <file>',
      'your own names, as CSV or JSON with name, type, aliases, id, exact; may be given again',
      (file, files: string[] = []) => [...files, file],
    )
    .option(
      '--tagger <name>',
      'who finds names that no list holds: crf, none, or onnx:DIR for a model of your own, see docs/onnx.md (default: crf)',
      taggerName,
    )
    .optionsGroup('Output:')
    .addOption(
      new Option(
        '--format <format>',
        'json: indented; ndjson: one line a document; summary: for reading (default: json for one input on a terminal, else ndjson)',
      ).choices(['json', 'ndjson', 'summary']),
    )
    .addOption(new Option('--pretty', 'indent the JSON').conflicts('compact'))
    .option('--compact', 'one line a document')
    .addOption(
      new Option('--offset-unit <unit>', 'what start and end count')
        .choices(['codepoint', 'utf16', 'utf8'])
        .default(DEFAULTS.offsetUnit),
    )
    .addOption(
      new Option('-o, --output <file>', 'write to FILE, replacing it once all is written').conflicts(
        'outDir',
      ),
    )
    .option('--out-dir <dir>', 'write one file per input to DIR; files that exist are kept')
    .option('--force', 'let --out-dir overwrite')
    .option('--reshape', 'join the letters of a summary, for terminals that do not')
    .option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are obeyed too)')
    .option('-q, --quiet', 'no warnings, only errors')
    .optionsGroup('Instead of extracting:')
    .addOption(
      new Option('--normalize [level]', 'print the normalised text; light keeps hamza, yeh and case')
        .choices(['light', 'loose'])
        .preset('loose')
        .conflicts(['format', 'pretty', 'compact', 'only', 'types', 'minConfidence', 'keyClaims']),
    )
    .option('--schema', 'print the JSON Schema of the record')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES);
}

function encodingLabel(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new InvalidArgumentError('Try utf-8, utf-16le, windows-1256 or iso-8859-6.');
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9][0-9]{0,14}$/.test(text)) throw new InvalidArgumentError('It takes a whole number from 1 on.');
  return Number(text);
}

function fraction(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) {
    throw new InvalidArgumentError('It takes a number from 0 to 1.');
  }
  return value;
}

function taggerName(text: string): TaggerName {
  if (text === 'crf' || text === 'none') return text;
  const folder = text.startsWith('onnx:') ? text.slice('onnx:'.length) : '';
  if (folder === '') throw new InvalidArgumentError('It takes crf, none, or onnx: and a folder.');
  return `onnx:${folder}`;
}

function typeList(text: string): EntityType[] {
  return text.split(',').map((name) => {
    const type = name.trim().toUpperCase();
    if (!isEntityType(type)) throw new InvalidArgumentError(`Types are ${Object.keys(TYPES).join(', ')}.`);
    return type;
  });
}

function isEntityType(name: string): name is EntityType {
  return Object.hasOwn(TYPES, name);
}
