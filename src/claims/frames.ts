import { WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { Report } from './reports.ts';
import { readSource } from './sources.ts';

/** An attribution frame («وفقاً لـ س»، «بحسب ما أفاد س») and the token after it. */
export interface Frame {
  readonly report: Report;
  readonly end: number;
}

/** Reads the frame that begins at token `i`, or null. */
export function readFrame(passage: Passage, i: number, last: number, atHead: boolean): Frame | null {
  const { tokens, words, verbs, lexicon } = passage;
  const word = words[i];
  if (!word) return null;
  const match = lexicon.frames.match(word.rest, (k) => tokens[k]?.key, i + 1);
  if (!match) return null;
  let from = i + match.length;
  let cueLast = from;
  let skip = 0;
  if (match.open > 0) {
    from--;
    skip = match.open;
  }
  if (match.value === 'saying' || match.value === 'verb') {
    const verb = words[from];
    if (!verbs[from] || !verb?.verb?.cue) return null;
    if (match.value === 'saying' && atHead) return null;
    from++;
    cueLast = from;
  } else if (words[from]?.classes !== undefined && (words[from]?.classes ?? 0) & WordClass.relative)
    return null;
  const end = frameEnd(passage, from, last);
  if (match.value === 'saying' && hasThat(passage, from, last)) return null;
  const source = readSource(passage, from, end, skip);
  if (!source) return null;
  const lemma = tokens
    .slice(i, cueLast)
    .map((token) => token.light)
    .join(' ');
  return {
    report: {
      source,
      via: null,
      cue: { first: i, last: cueLast, skip: word.conjunction, open: skip, lemma, class: 'attribution' },
      modality: null,
      denies: false,
    },
    end,
  };
}

function hasThat({ words }: Passage, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 20); i++)
    if ((words[i]?.classes ?? 0) & WordClass.complementiser) return true;
  return false;
}

/** A frame ends at a comma (unless an apposition follows), at فإن, at a verb, or with the sentence. */
function frameEnd(
  { tokens, words, verbs, quotations, bracketed }: Passage,
  from: number,
  last: number,
): number {
  let relative = false;
  for (let i = from; i < last; i++) {
    const token = tokens[i];
    const word = words[i];
    if (!token || !word) return i;
    if (bracketed[i]) continue;
    const pair = quotations.pairs[quotations.at[i] ?? -1];
    if (pair && pair.open <= i && i <= pair.close) {
      if (pair.open >= from) {
        i = pair.close;
        continue;
      }
      if (i === pair.close) return i;
    }
    if (token.kind === 'mark' || token.kind === 'joiner') {
      if (token.kind === 'joiner' && tokens[i]?.gap === 'none') continue;
      return i;
    }
    if (word.classes & WordClass.complementiser) return i;
    if (word.classes & WordClass.relative) relative = true;
    else if (verbs[i]) {
      if (relative) relative = false;
      else if (word.conjunction || !isIndefinite(words[i - 1])) return i;
    }
    if (word.classes & WordClass.perfective) return i;
    if (i > from && word.rest === 'فيما') return i;
  }
  return last;
}

function isIndefinite(word: { definite: boolean } | undefined): boolean {
  return word !== undefined && !word.definite;
}
