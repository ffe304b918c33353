import { readTable } from '../../data.ts';
import { beginOf, insideOf, OUTSIDE } from '../tagger/labels.ts';
import { TAGGED_TYPES } from '../tagger/tagger.ts';

const TYPES: readonly string[] = TAGGED_TYPES;
const POSITION = /^([BILMESU])[-_]/;
/** Letters of the BIO, BILOU and BMES schemes under which a label begins a mention. */
const BEGINNING = 'BSU';

/**
 * Our labels for those of a model, in its order: `B-PERS` begins a person, `I-GPE` continues a place, `ORG` alone is read
 * as `I-ORG`. A label that `data/onnx/labels.tsv` does not list is `OUTSIDE`.
 */
export function labelsOf(names: readonly string[]): Uint8Array {
  const listed = new Map(readTable('onnx/labels.tsv').map(([name = '', type = '']) => [name, type]));
  return Uint8Array.from(names, (name) => {
    const label = name.toUpperCase();
    const type = TYPES.indexOf(listed.get(label.replace(POSITION, '').replace(/[- ]/g, '_')) ?? '');
    if (type < 0) return OUTSIDE;
    const position = POSITION.exec(label)?.[1] ?? 'I';
    return BEGINNING.includes(position) ? beginOf(type) : insideOf(type);
  });
}
