import { findClaims } from '../../src/claims/claims.ts';
import type { Passage } from '../../src/claims/passage.ts';
import { passageOf } from '../../src/claims/passages.ts';
import type { Source } from '../../src/claims/sources.ts';
import { spanOf } from '../../src/claims/spans.ts';
import type { Claim, Entity, EntitySubtype, EntityType } from '../../src/record.ts';
import { documentOf } from '../../src/text/document.ts';

const MENTION = /\[([^\]/]+)\/([A-Z]+)(?:\/([a-z]+))?\]/g;

/** A text in which [name/TYPE] or [name/TYPE/subtype] marks a mention, and ⏎ a line break: the plain text and its entities. */
export function unmark(marked: string): { text: string; entities: Entity[] } {
  const entities: Entity[] = [];
  let text = '';
  let from = 0;
  const source = marked.replaceAll('⏎', '\n');
  for (const match of source.matchAll(MENTION)) {
    text += source.slice(from, match.index);
    const [whole, name = '', type, subtype] = match;
    const known = entities.find((entity) => entity.name === name);
    const mention = {
      text: name,
      start: text.length,
      end: text.length + name.length,
      sentence: 0,
      prefix: '',
      confidence: 1,
      evidence: 'lexicon' as const,
    };
    if (known) known.mentions.push(mention);
    else {
      entities.push({
        id: `e${entities.length + 1}`,
        type: type as EntityType,
        subtype: (subtype as EntitySubtype | undefined) ?? null,
        name,
        labels: { ar: null, en: null },
        wikidata: null,
        ref: null,
        value: null,
        salience: 0.5,
        confidence: 1,
        mentions: [mention],
      });
    }
    text += name;
    from = match.index + whole.length;
  }
  return { text: text + source.slice(from), entities };
}

/** The claims of a marked text. */
export function claimsOf(marked: string): Claim[] {
  const { text, entities } = unmark(marked);
  return findClaims(documentOf(text), entities);
}

/** The passage of a marked text, as the claim stage reads it. */
export function passageIn(marked: string): Passage {
  const { text, entities } = unmark(marked);
  return passageOf(documentOf(text), entities);
}

/** The token that is written so. */
export function tokenOf({ tokens }: Passage, written: string): number {
  const at = tokens.findIndex(({ light }) => light === written);
  if (at < 0) throw new RangeError(`no token is written ${written}`);
  return at;
}

/** The text of a source, or null. */
export function textOf(passage: Passage, source: Source | null): string | null {
  return source && spanOf(passage, source.first, source.last, source.skip).text;
}
