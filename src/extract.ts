import { findClaims } from './claims/claims.ts';
import { type Finders, findEntities } from './entities/entities.ts';
import { type Lexicon, loadLexicon } from './entities/lexicon/lexicon.ts';
import type { OwnName } from './entities/lexicon/own.ts';
import { loadTagger, type Tagger } from './entities/tagger/tagger.ts';
import { readable } from './input/html.ts';
import { detectLanguage } from './language/detect.ts';
import { inUnit } from './output/offsets.ts';
import { withPlainNames } from './output/plain-names.ts';
import { type Choice, prune } from './output/prune.ts';
import { whenFetched } from './package.ts';
import type { DocumentFormat, Extraction, OffsetUnit } from './record.ts';
import { type Document, documentOf } from './text/document.ts';
import { isWord } from './text/token.ts';

const ONNX = 'onnx:';

/**
 * Who finds the names that no list holds: `crf`, the statistical tagger of the package; `none`; or `onnx:` and the folder
 * of a token-classification model in ONNX, which `@huggingface/transformers` runs (see docs/onnx.md).
 */
export type TaggerName = 'crf' | 'none' | `onnx:${string}`;

/** How an extractor is set up. */
export interface ExtractorOptions extends Choice {
  /** What the offsets of the record count; `utf16`, as JavaScript strings do, where not given. */
  offsetUnit?: OffsetUnit;
  /** `crf` where not given; `none` leaves names to the lexicon and the patterns alone. */
  tagger?: TaggerName;
  /** The user's own names; they win over everything else. */
  lexicon?: readonly OwnName[];
}

/** Where a text came from, as the record's `source` says it, and how it is marked up. */
export interface Origin {
  path?: string | null;
  id?: string | null;
  format?: DocumentFormat;
  encoding?: string | null;
}

/** Reads documents with one set of options. */
export interface Extractor {
  /** The record of one text. Never rejects for what the text holds; rejects with a `TaggerError` for an ONNX model that cannot be used. */
  extract(text: string, origin?: Origin): Promise<Extraction>;
}

/** Sets an extractor up. The lexicon and the weights are read with the first document. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  let setup: Promise<Setup> | null = null;
  return {
    async extract(text, origin = {}) {
      const document = documentOf(text, origin.format === 'html' ? readable(text) : text);
      setup ??= setupOf(options);
      const { lexicon, own, taggerFor } = await setup;
      const entities = findEntities(document, { lexicon, own, tagger: await taggerFor(document) });
      const claims = options.only === 'entities' ? [] : findClaims(document, entities);
      const record: Extraction = {
        schemaVersion: 1,
        source: {
          path: origin.path ?? null,
          id: origin.id ?? null,
          format: origin.format ?? 'text',
          encoding: origin.encoding ?? null,
        },
        offsetUnit: 'utf16',
        language: await detectLanguage(document),
        title: document.title && {
          text: text.slice(document.title.start, document.title.end),
          start: document.title.start,
          end: document.title.end,
        },
        stats: {
          characters: text.length,
          words: document.tokens.filter(isWord).length,
          sentences: document.sentences.length,
        },
        entities,
        claims,
      };
      const named = origin.format === 'html' ? withPlainNames(record) : record;
      return inUnit(prune(named, options), text, options.offsetUnit ?? 'utf16');
    },
  };
}

interface Setup extends Omit<Finders, 'tagger'> {
  /** The tagger for a document. One that is slow has read it before it is given. */
  readonly taggerFor: (document: Document) => Tagger | null | Promise<Tagger>;
}

async function setupOf({ lexicon: names = [], tagger = 'crf' }: ExtractorOptions): Promise<Setup> {
  await whenFetched();
  const lexicon = loadLexicon();
  return {
    lexicon,
    own: names.length === 0 ? null : (await import('./entities/lexicon/own.ts')).ownLexicon(names),
    taggerFor: await taggersOf(tagger, lexicon),
  };
}

async function taggersOf(name: TaggerName, lexicon: Lexicon): Promise<Setup['taggerFor']> {
  if (name.startsWith(ONNX)) {
    const { onnxTaggers } = await import('./entities/onnx/tagger.ts');
    return onnxTaggers(name.slice(ONNX.length), lexicon);
  }
  const tagger = name === 'none' ? null : loadTagger();
  return () => tagger;
}

/** The record of one text, with default options unless some are given. */
export function extract(text: string, options: ExtractorOptions = {}): Promise<Extraction> {
  return createExtractor(options).extract(text);
}
