export { LexiconError, type OwnName } from './entities/lexicon/own.ts';
export { TaggerError } from './entities/onnx/error.ts';
export {
  createExtractor,
  type Extractor,
  type ExtractorOptions,
  extract,
  type Origin,
  type TaggerName,
} from './extract.ts';
export type * from './record.ts';
export { normalize } from './text/shadow.ts';
