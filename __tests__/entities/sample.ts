import { type Candidate, candidateAt } from '../../src/entities/candidate.ts';
import type { EntityType } from '../../src/record.ts';
import { type Document, documentOf } from '../../src/text/document.ts';

/**
 * A document and its mentions from marked-up text: `[TYPE words]` is a mention, `[TYPE words|و]` one whose first word
 * begins with that proclitic.
 */
export function marked(markup: string): { document: Document; mentions: Candidate[] } {
  const spans: { type: EntityType; start: number; end: number; prefix: number }[] = [];
  let text = '';
  let from = 0;
  for (const part of markup.matchAll(/\[([A-Z]+) ([^\]|]+)(?:\|([^\]]+))?\]/g)) {
    text += markup.slice(from, part.index);
    const [whole, type = '', words = '', prefix = ''] = part;
    spans.push({
      type: type as EntityType,
      start: text.length,
      end: text.length + words.length,
      prefix: prefix.length,
    });
    text += words;
    from = part.index + whole.length;
  }
  text += markup.slice(from);
  const document = documentOf(text);
  const mentions = spans.map(({ type, start, end, prefix }) => {
    const first = document.tokens.findIndex((token) => token.start === start);
    const last = document.tokens.findIndex((token) => token.end === end) + 1;
    return candidateAt(
      document,
      { first, last, prefix },
      { type, subtype: null, evidence: 'model', confidence: 0.9 },
    );
  });
  return { document, mentions };
}

/** The texts of mentions. */
export function textsOf(document: Document, mentions: readonly Candidate[]): string[] {
  return mentions.map(({ start, end }) => document.text.slice(start, end));
}
