import type { Entity, Mention } from '../record.ts';
import { type Document, sentenceAt } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import { restored } from './resolve.ts';
import { subtypeOf } from './subtype.ts';

/** The record's entity for a group of mentions of one thing. */
export function entityOf(
  document: Document,
  group: readonly Candidate[],
  id: string,
  salience: number,
): Entity {
  const best = bestNamed(document, group);
  const thing = bestKnown(group);
  return {
    id,
    type: best.type,
    subtype: thing?.type === best.type ? thing.subtype : firstSubtype(document, group),
    name: nameOf(document, best),
    labels: thing?.labels ?? { ar: null, en: null },
    wikidata: thing?.wikidata ?? null,
    ref: thing?.ref ?? null,
    value: best.value,
    salience: round(salience),
    confidence: round(group.reduce((most, mention) => Math.max(most, mention.confidence), 0)),
    mentions: group.map((mention) => mentionOf(document, mention)),
  };
}

/** What a list knows of the group's longest listed name («البنك المركزي المصري» before «البنك المركزي»), or null. */
function bestKnown(group: readonly Candidate[]): Candidate['thing'] {
  let thing: Candidate['thing'] = null;
  let most = 0;
  for (const mention of group) {
    if (mention.thing === null || mention.last - mention.first <= most) continue;
    thing = mention.thing;
    most = mention.last - mention.first;
  }
  return thing;
}

function mentionOf(document: Document, mention: Candidate): Mention {
  const { start, end, prefix, confidence, evidence } = mention;
  return {
    text: document.text.slice(start, end),
    start,
    end,
    sentence: sentenceAt(document, start),
    prefix,
    confidence: round(confidence),
    evidence,
  };
}

/**
 * The mention that names the thing best: the longest name of a person, else the most frequent name; in Arabic before
 * Latin letters, and the first of equals.
 */
function bestNamed(document: Document, group: readonly Candidate[]): Candidate {
  const [only, ...others] = group;
  if (only && others.length === 0) return only;
  const counts = new Map<string, number>();
  for (const mention of group) {
    const name = nameOf(document, mention);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const rank = (mention: Candidate): number => {
    const arabic = document.tokens[mention.first]?.kind === 'latin' ? 0 : 1e9;
    const count = counts.get(nameOf(document, mention)) ?? 0;
    return arabic + (mention.type === 'PERSON' ? (mention.last - mention.first) * 1e6 : 0) + count;
  };
  return group.reduce((best, mention) => (rank(mention) > rank(best) ? mention : best));
}

/** The name as it would stand in a list: no proclitics, no hashtag signs, no line breaks. */
function nameOf(document: Document, mention: Candidate): string {
  const written = restored(document.text.slice(mention.start, mention.end), mention);
  return written.replace(/[#_\s]+/g, ' ').trim();
}

function firstSubtype(document: Document, group: readonly Candidate[]): Entity['subtype'] {
  for (const mention of group) {
    const subtype = subtypeOf(document, mention);
    if (subtype !== null) return subtype;
  }
  return null;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
