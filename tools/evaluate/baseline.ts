import { candidateAt } from '../../src/entities/candidate.ts';
import { loadLexicon } from '../../src/entities/lexicon/lexicon.ts';
import { matchForms } from '../../src/entities/lexicon/matcher.ts';
import { converter } from '../../src/output/offsets.ts';
import { documentOf } from '../../src/text/document.ts';
import type { ScoredMention } from './mentions.ts';

/** What a plain word list would find: each longest form of the lexicon, with its first entry, whatever stands around it. */
export function listForms(text: string): ScoredMention[] {
  const lexicon = loadLexicon();
  const document = documentOf(text);
  const toCodePoint = converter(text, 'codepoint') ?? ((offset: number) => offset);
  const mentions: ScoredMention[] = [];
  let from = 0;
  for (const [longest] of matchForms(document, lexicon).matches) {
    if (longest === undefined || longest.first < from) continue;
    const entry = lexicon.forms(longest.node)[0]?.entry ?? 0;
    const { type, subtype } = lexicon.thing(entry);
    const { start, end } = candidateAt(document, longest, {
      type,
      subtype,
      evidence: 'lexicon',
      confidence: 1,
    });
    mentions.push({ type, start: toCodePoint(start), end: toCodePoint(end) });
    from = longest.last;
  }
  return mentions;
}
