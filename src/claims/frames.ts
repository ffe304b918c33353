import { WITH } from '../arabic/conjugation.ts';
import { isIndefinite } from './complements.ts';
import { THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { aboutWhom, type Report } from './reports.ts';
import { canSpeak, readSource, type Source } from './sources.ts';

/** An attribution frame («وفقاً لـ س»، «بحسب ما أفاد س») and the token after it. */
export interface Frame {
  readonly report: Report;
  readonly end: number;
}

/** A verb of saying after «كما» that has its own content within this reach is no frame. */
const REACH = 20;
/** Nor does a source take more words than this. */
const LONGEST = 40;

/** Reads the frame that begins at token `i`, or null. */
export function readFrame(passage: Passage, i: number, last: number, atHead: boolean): Frame | null {
  const { tokens, words, verbs, lexicon } = passage;
  const word = words[i];
  if (!word) return null;
  const match = lexicon.frames.match(word.rest, (k) => tokens[k]?.key, i + 1);
  if (!match) return null;
  let from = i + match.length;
  if (match.open > 0) from--;
  if (match.value !== 'noun') {
    if (!verbs[from] || !words[from]?.verb?.cue) return null;
    from++;
    if (match.value === 'saying' && (atHead || hasThat(passage, from, last))) return null;
  }
  const end = frameEnd(passage, from, last);
  let source = readSource(passage, from, end, match.open);
  let via: Source | null = null;
  const about = words[from - 1]?.verb?.cue?.flags.has('relay') ? aboutWhom(passage, from, end) : -1;
  if (about >= 0) {
    via = source && { ...source, last: Math.min(source.last, about) };
    source = readSource(passage, about + 1, end);
  }
  if (!source || !canSpeak(passage, source)) return null;
  const cueLast = match.open > 0 ? from + 1 : from;
  const lemma = tokens
    .slice(i, cueLast)
    .map((token, k) =>
      token.light.slice(
        k === 0 ? word.conjunction : 0,
        cueLast - i - 1 === k && match.open > 0 ? match.open : undefined,
      ),
    )
    .join(' ');
  return {
    report: {
      source,
      via,
      cue: { first: i, last: cueLast, skip: word.conjunction, open: match.open, lemma, class: 'attribution' },
      modality: null,
      denies: false,
    },
    end: goesOn(passage, source.last) ? source.last : end,
  };
}

function hasThat({ words }: Passage, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + REACH); i++) if ((words[i]?.classes ?? 0) & THAT) return true;
  return false;
}

/** A frame ends at a mark, at «فإن», at a verb that is not of a relative clause, or with the sentence. */
function frameEnd({ ...passage }: Passage, from: number, last: number): number {
  const { tokens, words, verbs, quotations, bracketed, lexicon } = passage;
  const to = Math.min(last, from + LONGEST);
  let relative = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const word = words[i];
    if (!token || !word) return i;
    if (bracketed[i]) continue;
    const pair = quotations.pairs[quotations.at[i] ?? -1];
    if (pair && pair.open >= from) {
      i = pair.close;
      continue;
    }
    if (token.kind === 'mark' || (token.kind === 'joiner' && token.gap !== 'none')) return i;
    if (word.classes & (THAT | WordClass.perfective)) return i;
    if (i > from && lexicon.connectives.match(word.rest, (k) => tokens[k]?.key, i + 1)?.value.kind === 'head')
      return i;
    if (word.classes & WordClass.relative) relative = true;
    else if (verbs[i]) {
      if (relative) relative = false;
      else if (word.conjunction || !isIndefinite(passage, i - 1)) return i;
    }
  }
  return to;
}

/** Whether the clause goes on right after the source: «أمرت المحكمة بحسب فلان بمصادرة …». */
function goesOn({ words, entityAt, mentionAt }: Passage, i: number): boolean {
  const word = words[i];
  return (
    word !== undefined && (mentionAt[i - 1] ?? -1) >= 0 && (entityAt[i] ?? -1) < 0 && WITH.test(word.rest)
  );
}

/** The token after the marks that set a frame apart, and after «دون تصرف». */
export function afterFrame(
  { tokens, words, quotations, lexicon }: Passage,
  end: number,
  last: number,
): number {
  let next = end;
  while (next < last) {
    const phrase = lexicon.connectives.match(words[next]?.rest ?? '', (k) => tokens[k]?.key, next + 1);
    const kind = tokens[next]?.kind;
    if (phrase?.value.kind === 'verbatim') next += phrase.length;
    else if (kind === 'joiner' || (kind === 'mark' && (quotations.at[next] ?? -1) < 0)) next++;
    else break;
  }
  return next;
}
