import { bareNoun } from '../arabic/clitics.ts';
import { BI_NOUN } from '../arabic/inflection.ts';
import { IN } from '../arabic/particles.ts';
import { COMMAS, HASH } from '../arabic/punctuation.ts';
import { STANDING } from '../arabic/verbs.ts';
import { carried } from './antecedents.ts';
import { aboutWhom } from './attribution.ts';
import { type ConnectiveKind, THAT, WordClass } from './lexicon.ts';
import { isIndefinite } from './noun-content.ts';
import { type Passage, phraseAt } from './passage.ts';
import type { CueSpan, Report } from './reports.ts';
import { canSpeak, readSource, type Source } from './sources.ts';

/** An attribution frame («وفقاً لـ س»، «بحسب ما أفاد س») and the token after it. */
export interface Frame {
  /** Null for what only says by which rule something is done («وفقاً للقانون»). */
  readonly report: Report | null;
  readonly end: number;
}

/** A verb of saying after «كما» that has its own content within this reach is no frame. */
const REACH = 20;
/** Nor does a source take more words than this. */
const LONGEST = 40;
/** After «وفق ما صرح» may stand «به» before the frame ends without a subject. */
const LONGEST_OBJECT = 1;

/** Reads the frame that begins at token `i`, or null. `speaker` is the one who is speaking there, if anyone. */
export function readFrame(
  passage: Passage,
  i: number,
  last: number,
  atHead: boolean,
  speaker: Source | null,
): Frame | null {
  const { tokens, words, entityAt, lexicon } = passage;
  const word = words[i];
  if (!word) return null;
  const match = phraseAt(passage, lexicon.frames, i);
  if (!match) return null;
  let from = i + match.length;
  if (match.open > 0) from--;
  if (match.value !== 'noun') {
    if (!words[from]?.verb?.cue || (match.value === 'plain' && words[from]?.object)) return null;
    from++;
    const verb = words[from - 1]?.verb;
    // «وفق ما جاء في بيان»
    if (match.value === 'verb' && STANDING.has(verb?.lemma ?? '') && words[from]?.rest === IN) from++;
    const bare = verb?.cue?.flags.has('that') === true;
    if (match.value === 'saying' && (atHead || bare || hasThat(passage, from, last))) return null;
  }
  const isVerbal = match.value === 'verb' || match.value === 'plain';
  let end = frameEnd(passage, from, last);
  let source = readSource(passage, from, end, match.open);
  // «وفق ما أكده في تصريح لإذاعة محلية، فلان، …»
  if (isVerbal && source === null && COMMAS.has(tokens[end]?.key ?? '')) {
    let beyond = frameEnd(passage, end + 1, last);
    // «…، المتحدث باسم الشركة، فلان، …»
    if (COMMAS.has(tokens[beyond]?.key ?? '') && entityAt[beyond + 1]?.type === 'PERSON')
      beyond = frameEnd(passage, beyond + 1, last);
    source = readSource(passage, end + 1, beyond);
    if (source && canSpeak(passage, source)) end = beyond;
    else source = null;
  }
  let via: Source | null = null;
  const about = words[from - 1]?.verb?.cue?.flags.has('relay') ? aboutWhom(passage, from, end) : -1;
  if (about >= 0) {
    via = source && { ...source, last: Math.min(source.last, about) };
    source = readSource(passage, about + 1, end);
  }
  const named = bareNoun((words[from]?.rest ?? '').slice(match.open));
  const framed = match.value === 'noun' ? lexicon.framed(named) : null;
  if (framed === 'standard') return { report: null, end };
  if (framed === 'own' || (isVerbal && source === null && end - from <= LONGEST_OBJECT))
    source = speaker && carried(passage, speaker, i);
  else if (source && match.value === 'noun' && !canSpeak(passage, source))
    source = ownerIn(passage, from, end);
  if (!source) return null;
  const isOwn = framed === 'own';
  const cue = cueOf(passage, i, match.open > 0 || isOwn ? from + 1 : from, isOwn ? 0 : match.open);
  return {
    report: { source, via, cue, modality: null, denies: false, nominal: false },
    end: source.resolved === 'overt' && goesOn(passage, source.last) ? source.last : end,
  };
}

/** «حسب آراء متابعين»: the people whose word is meant after a frame; or null. */
function ownerIn(passage: Passage, from: number, end: number): Source | null {
  const head = passage.words[from];
  if (!head || head.classes || !isIndefinite(passage, from)) return null;
  const owner = readSource(passage, from + 1, end);
  const isPeople = owner?.kind === 'person' || owner?.kind === 'anonymous';
  return isPeople && owner.first === from + 1 && canSpeak(passage, owner) ? owner : null;
}

/** The cue of a frame: tokens `first` to `last` (exclusive), of the last of which only `open` letters belong to it (0 for all). */
function cueOf({ tokens, words }: Passage, first: number, last: number, open: number): CueSpan {
  const skip = words[first]?.conjunction ?? 0;
  let lemma = '';
  for (let k = first; k < last; k++) {
    const light = tokens[k]?.light ?? '';
    const to = k === last - 1 && open > 0 ? open : light.length;
    lemma += k === first ? light.slice(skip, to) : ` ${light.slice(0, to)}`;
  }
  return { first, last, skip, open, lemma, class: 'attribution' };
}

function hasThat({ words }: Passage, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + REACH); i++) if ((words[i]?.classes ?? 0) & THAT) return true;
  return false;
}

/** Connectives with which a new clause begins. */
const APART: ReadonlySet<ConnectiveKind> = new Set(['head', 'contrast', 'cause', 'result']);

/** A frame ends at a mark, at «فإن», at a verb that is not of a relative clause, or with the sentence. */
function frameEnd(passage: Passage, from: number, last: number): number {
  const { tokens, words, verbs, quotationAt, bracketed, lexicon } = passage;
  const to = Math.min(last, from + LONGEST);
  let relative = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const word = words[i];
    if (!token || !word) return i;
    // «بحسب #البنك_الدولي»
    if (bracketed[i] || token.key === HASH) continue;
    const pair = quotationAt[i];
    if (pair && pair.open >= from) {
      i = pair.close;
      continue;
    }
    if (token.kind === 'mark' || (token.kind === 'joiner' && token.gap !== 'none')) return i;
    if (word.classes & (THAT | WordClass.perfective)) return i;
    // «وفقاً للشرطة وهو …»
    if (word.conjunction && word.classes & WordClass.pronoun) return i;
    const connective = i > from && phraseAt(passage, lexicon.connectives, i)?.value.kind;
    if (connective && APART.has(connective)) return i;
    if (word.classes & WordClass.relative) relative = true;
    else if (verbs[i]) {
      if (relative) relative = false;
      // «ووفق فلان لم يعد …»
      else if ((words[i - 1]?.classes ?? 0) & WordClass.negator) return i - 1;
      else if (word.conjunction || !isIndefinite(passage, i - 1)) return i;
    }
  }
  return to;
}

/** Whether the clause goes on right after the source: «أمرت المحكمة بحسب فلان بمصادرة …». */
function goesOn({ words, entityAt, mentionAt }: Passage, i: number): boolean {
  const word = words[i];
  return word !== undefined && (mentionAt[i - 1] ?? -1) >= 0 && !entityAt[i] && BI_NOUN.test(word.rest);
}

/** The token after the marks that set a frame apart, and after «دون تصرف». */
export function afterFrame(passage: Passage, end: number, last: number): number {
  const { tokens, quotationAt, lexicon } = passage;
  let next = end;
  while (next < last) {
    const phrase = phraseAt(passage, lexicon.connectives, next);
    const kind = tokens[next]?.kind;
    if (phrase?.value.kind === 'verbatim') next += phrase.length;
    else if (kind === 'joiner' || (kind === 'mark' && !quotationAt[next])) next++;
    else break;
  }
  return next;
}
