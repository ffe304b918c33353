import type { Claim, Entity, EntityType, Extraction } from '../../src/record.ts';

/** A text with letters of one, two, three and four bytes, and a record of it. */
export const TEXT = '😀 ميتا قالت: ستطلق نموذجها في é 2025';

const span = (text: string) => ({ text, start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length });

export function entity(id: string, type: EntityType, name: string, confidence = 1): Entity {
  return {
    id,
    type,
    subtype: null,
    name,
    labels: { ar: null, en: null },
    wikidata: null,
    ref: null,
    value: null,
    salience: 0.5,
    confidence,
    mentions: [{ ...span(name), sentence: 0, prefix: '', confidence, evidence: 'lexicon' }],
  };
}

export function claim(id: string, salience = 0.5): Claim {
  return {
    ...span('ستطلق نموذجها في é 2025'),
    id,
    sentence: 0,
    subject: { ...span('ميتا'), entity: 'e1', resolved: 'overt' },
    source: { ...span('ميتا'), entity: 'e1', kind: 'organization', resolved: 'overt' },
    via: { ...span('ميتا'), entity: 'e1' },
    cue: { ...span('قالت'), lemma: 'قال', class: 'statement' },
    quote: 'indirect',
    polarity: 'positive',
    modality: 'planned',
    signals: [{ ...span('ستطلق'), kind: 'modality' }],
    entities: ['e1'],
    values: ['e2'],
    salience,
    key: true,
  };
}

export const RECORD: Extraction = {
  schemaVersion: 1,
  source: { path: 'a.txt', id: null, format: 'text', encoding: 'utf-8' },
  offsetUnit: 'utf16',
  language: { code: 'ar', script: 'Arab', confidence: 1 },
  title: span('😀 ميتا'),
  stats: { characters: TEXT.length, words: 6, sentences: 1 },
  entities: [entity('e1', 'ORG', 'ميتا', 0.9), entity('e2', 'DATE', '2025', 0.6)],
  claims: [claim('c1')],
};
