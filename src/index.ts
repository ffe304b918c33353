export { LexiconError, type OwnName } from './entities/lexicon/own.ts';
export { createExtractor, type Extractor, type ExtractorOptions, extract, type Origin } from './extract.ts';
export type * from './record.ts';
export { normalize } from './text/shadow.ts';
