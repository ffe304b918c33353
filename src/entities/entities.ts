import type { Entity, Labels, Mention } from '../record.ts';
import type { Document } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import { findEchoes } from './echo.ts';
import { evidenceOf } from './evidence.ts';
import { findGlosses } from './gloss.ts';
import { join } from './join.ts';
import { joinTagged } from './joint.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { resolve, restored } from './resolve.ts';
import { salienceOf } from './salience.ts';
import type { Tagger } from './tagger/tagger.ts';

/** The entities of a document, in the order of their first mention; offsets are UTF-16 units. */
export function findEntities(document: Document, lexicon: Lexicon, tagger: Tagger | null): Entity[] {
  const evidence = evidenceOf(document, lexicon);
  const mentions =
    tagger === null
      ? join(evidence.settled, evidence.institutions, evidence.values)
      : joinTagged(document, lexicon, evidence, tagger);
  const glosses = findGlosses(document, mentions);
  const learnt = glosses
    .flatMap(({ name, gloss }) => [name, gloss])
    .filter((side) => !mentions.includes(side));
  const known = join(mentions, learnt);
  const all = join(known, findEchoes(document, known, learnt));
  const groups = resolve(document, all, glosses);
  const salience = salienceOf(document, groups);
  const sentence = sentenceFinder(document);
  return groups.map((group, index) =>
    entityOf(document, lexicon, group, `e${index + 1}`, salience[index] ?? 0, sentence),
  );
}

function entityOf(
  document: Document,
  lexicon: Lexicon,
  group: readonly Candidate[],
  id: string,
  salience: number,
  sentence: (start: number) => number,
): Entity {
  const best = bestNamed(group);
  const entry = group.find((mention) => mention.entry !== null)?.entry ?? null;
  const name = restored(document.text.slice(best.start, best.end), best);
  const labels: Labels = entry === null ? { ar: null, en: null } : lexicon.labels(entry);
  return {
    id,
    type: best.type,
    subtype: best.subtype,
    name,
    labels,
    wikidata: entry === null ? null : lexicon.wikidata(entry),
    value: best.value,
    salience: round(salience),
    confidence: round(Math.max(...group.map((mention) => mention.confidence))),
    mentions: group.map(
      (mention): Mention => ({
        text: document.text.slice(mention.start, mention.end),
        start: mention.start,
        end: mention.end,
        sentence: sentence(mention.start),
        prefix: mention.prefix,
        confidence: round(mention.confidence),
        evidence: mention.evidence,
      }),
    ),
  };
}

/** The mention that names the entity best: Arabic before Latin, then the longest, then the first. */
function bestNamed(group: readonly Candidate[]): Candidate {
  return group.reduce((best, mention) =>
    mention.last - mention.first > best.last - best.first ? mention : best,
  );
}

function sentenceFinder(document: Document): (start: number) => number {
  const starts = document.sentences.map((sentence) => sentence.start);
  return (start) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
