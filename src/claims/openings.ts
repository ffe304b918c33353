import { ASSIMILATING } from '../arabic/clitics.ts';
import { DASHES } from '../arabic/punctuation.ts';
import { isSpoken } from './discourse.ts';
import { phraseFrom } from './noun-phrases.ts';
import { type Passage, phraseAt } from './passage.ts';
import { readSource, type Source } from './sources.ts';

/** A dateline or the topic of a headline takes at most so many tokens. */
const DATELINE = 12;
const TOPIC = 14;

/** «دبي، الإمارات العربية المتحدة (CNN)--», «دبي -»: the token at which the text begins, after the dash. */
export function skipDateline(passage: Passage, first: number, last: number): number {
  const { tokens, verbs, bracketed } = passage;
  for (let i = first + 1; i < Math.min(last, first + DATELINE); i++) {
    if (verbs[i]) return first;
    if (!DASHES.has(tokens[i]?.key ?? '')) continue;
    const isDateline = bracketed[i - 1] || tokens[i + 1]?.kind === 'joiner' || isPlace(passage, first, i);
    if (!isDateline) continue;
    let to = i + 1;
    while (to < last && (tokens[to]?.kind === 'joiner' || tokens[to]?.kind === 'mark')) to++;
    return to;
  }
  return first;
}

/** Whether the tokens `first` to `dash` are the name of one place, with the dash apart from it. */
function isPlace({ tokens, entityAt }: Passage, first: number, dash: number): boolean {
  const entity = entityAt[first];
  if (entity?.type !== 'LOC' || tokens[dash]?.gap !== 'space') return false;
  for (let i = first; i < dash; i++) if (entityAt[i] !== entity) return false;
  return true;
}

/** Where what a headline states begins, after «فلان:» or «موضوع..», and the speaker that it names, or null. */
export function readHeadline(
  passage: Passage,
  first: number,
  last: number,
): { next: number; speaker: Source | null } {
  const { tokens, verbs, lexicon } = passage;
  // «نقلاً عن س:» is read as a frame.
  const framed = phraseAt(passage, lexicon.frames, first) !== null;
  for (let k = first; k < Math.min(last, first + TOPIC); k++) {
    if (verbs[k] || framed) break;
    // «حفل في الرياض.. فلان: …»
    if (tokens[k]?.key === '.' && tokens[k + 1]?.key === '.') return readHeadline(passage, k + 2, last);
    if (tokens[k]?.key !== ':') continue;
    const source = readSource(passage, first, k);
    return {
      next: k + 1,
      speaker:
        source && (speaks(passage, source, k) || isGovernment(passage, source, k, last)) ? source : null,
    };
  }
  return { next: first, speaker: null };
}

/** Whether what stands before the colon of a headline, token `colon`, says what follows, and is no topic («كأس العالم 2018:»). */
function speaks(passage: Passage, source: Source, colon: number): boolean {
  const { tokens, words, entityAt } = passage;
  // «"يويفا": …»
  const head = tokens[source.first]?.kind === 'mark' ? source.first + 1 : source.first;
  const entity = entityAt[head];
  const type = entity?.type;
  const headed = (words[head]?.source ?? null) !== null;
  if (type === 'EVENT' || type === 'WORK') return false;
  switch (source.kind) {
    case 'person':
      return headed || entityAt[source.last - 1] != null;
    case 'organization':
      // «النادي الإفريقي: …» is what the news is about.
      return headed || (type === 'ORG' && entity?.subtype !== 'team');
    case 'media':
      return true;
    default:
      // «19 بالمئة من المستخدمين: …», but not «10 آلاف سجين: …», «صورة اليوم: …»
      return (
        (type === undefined && head === source.first && endsAt(passage, source.last, colon)) ||
        type === 'PERCENT'
      );
  }
}

/** «مصادر لـ"العربية": …»: whether no more than the one whom it is said to stands between tokens `from` and `colon`. */
function endsAt(passage: Passage, from: number, colon: number): boolean {
  const { tokens, quotationAt } = passage;
  const key = tokens[from]?.key;
  if (from === colon || !key?.startsWith(ASSIMILATING)) return from === colon;
  // «لـ"المصري اليوم":»
  const pair = quotationAt[from + 1];
  if (key === ASSIMILATING && pair?.open === from + 1) return pair.close === colon - 1;
  const first = key === ASSIMILATING ? from + 1 : from;
  return phraseFrom(passage, first, colon + 1, first === from ? 1 : 0)?.last === colon;
}

/** «واشنطن: نحتاج إلى حقائق»: whether a place stands for its government, which speaks of itself after token `colon`. */
function isGovernment(passage: Passage, source: Source, colon: number, last: number): boolean {
  const { entityAt } = passage;
  return entityAt[source.first]?.type === 'LOC' && isSpoken(passage, colon + 1, last);
}
