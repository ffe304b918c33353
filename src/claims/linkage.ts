import { antecedentOf } from './antecedents.ts';
import { isCondition } from './boundaries.ts';
import { SETTING } from './clause.ts';
import { admits, connectiveAt } from './connectives.ts';
import { joins } from './coordination.ts';
import { isWhole } from './fronting.ts';
import { pastInsertion } from './insertions.ts';
import { THAT, WordClass } from './lexicon.ts';
import { joinsBySo } from './passage.ts';
import { splitsRelative } from './relatives.ts';
import { openNext, type Segmentation } from './segmentation.ts';

// Each `take…` reads what begins at token `i` and gives the next token to read, or `i` where nothing of its kind begins there.
// `afterMark` says that a mark sets the token apart.

/** «…، الذي أضاف أن …»: a relative clause is a clause of its own only where it adds to a name. */
export function takeRelative(sentence: Segmentation, i: number, afterMark: boolean): number {
  const { passage, open, first, last, discourse } = sentence;
  const word = passage.words[i];
  if (!word || !(word.classes & WordClass.relative)) return i;
  // «…، وفق فلان، الذي أضاف أن …»
  const afterFrame = open.opener === 'stop' && open.first === i - 1 && discourse.speaker?.last === i - 1;
  if (afterFrame || splitsRelative(passage, open, i, last, afterMark || word.conjunction === 1)) {
    if (open.opener !== 'relative') sentence.principal = sentence.subject;
    openNext(sentence, i, i + 1, 0, 'relative');
    sentence.subject = antecedentOf(passage, first, i, discourse.speaker) ?? sentence.subject;
  } else sentence.relative = true;
  return i + 1;
}

/** «…، بينما …», «… لكنه …», «… بعد أن …»: a connective of `data/claims/phrases.tsv`. */
export function takeConnective(sentence: Segmentation, i: number, afterMark: boolean): number {
  const { passage, open, last } = sentence;
  const { words, tokens } = passage;
  const word = words[i];
  const match = connectiveAt(passage, i);
  if (!word || !match) return i;
  const next = i + match.length;
  const { kind, suffixed } = match.value;
  if (next >= last) return i;
  // «أصدر القاضي قراراً بحجب تطبيق تلغرام الذي …، بعد أن اعتبر …»: the subject is again that of the main clause.
  if (kind === 'scene' && open.opener === 'relative') sentence.subject = sentence.principal;
  if (kind === 'aside') {
    if (i !== open.first) {
      // «…، ومن جانبه قال …»
      const ends = (open.content && word.conjunction === 1) || isWhole(passage, open, i);
      if (!afterMark || !passage.verbs[next] || !ends) return i;
      openNext(sentence, i, next, 0, 'comma');
      return next;
    }
    open.first = next;
    while (tokens[open.first]?.kind === 'mark') open.first++;
    open.skip = words[open.first]?.conjunction ?? 0;
    return open.first;
  }
  if (kind === 'topical') return next;
  if (!admits(passage, open, kind, i, next, last, afterMark)) return i;
  // «وجاء القرار بعد أن …»: says nothing but when.
  if (SETTING.has(kind) && words[open.predicate]?.verb?.cue?.flags.has('scene') && !open.content)
    open.first = next;
  // «لكنه» and «ما أدى إلى» are part of what they open.
  const from = suffixed ? next - 1 : kind === 'what' || kind === 'so' || kind === 'without' ? i : next;
  openNext(sentence, i, from, from < next ? (words[from]?.conjunction ?? 0) : 0, kind);
  return next;
}

/** «وأن …», «وأنه …» goes on with the report. */
export function takeThat(sentence: Segmentation, i: number, afterMark: boolean): number {
  const word = sentence.passage.words[i];
  if (!word?.conjunction || !(word.classes & THAT) || i === sentence.open.first) return i;
  if (answers(sentence, i, afterMark) || concludes(sentence, i)) return i;
  if (word.classes & WordClass.suffixed)
    openNext(sentence, i, i, word.classes & WordClass.bythat ? 2 : 1, 'that');
  else openNext(sentence, i, i + 1, 0, 'that');
  return i + 1;
}

/** «بعد أيام من القرار، فإن …»: whether «فإن» at token `i` begins what the open clause has only led up to. */
function concludes({ passage, open }: Segmentation, i: number): boolean {
  return joinsBySo(passage, i) && open.predicate < 0 && open.opener !== 'frame' && !isWhole(passage, open, i);
}

/** «… وقتل …», «… و"سنعود" …», «…، لدينا …»: a clause set beside the open one. A word that و is written onto is still to be read. */
export function takeCoordinate(sentence: Segmentation, i: number, afterMark: boolean): number {
  const { passage, open, last } = sentence;
  const word = passage.words[i];
  if (!word || i === open.first) return i;
  if (answers(sentence, i, afterMark)) return i + 1;
  const past = pastInsertion(passage, open, i, last);
  if (past > i) return past;
  if (!joins(passage, open, i, last, afterMark)) return i;
  // «إذا كان … ويكافح …، فعليك …»: a condition is whole only with its consequence.
  if (!afterMark && sentence.answered !== open && isCondition(passage, open)) return i;
  const next = word.rest.length === 1 ? i + 1 : i;
  openNext(sentence, i, next, next > i ? 0 : word.conjunction, 'and');
  return next;
}

/** «إذا …، فـ…», «في حال …، سـ…»: whether token `i` begins the consequence of the condition that is open, to which it belongs. */
function answers(sentence: Segmentation, i: number, afterMark: boolean): boolean {
  const { passage, open, answered } = sentence;
  const { words, verbs } = passage;
  const word = words[i];
  if (!word || answered === open || (!afterMark && word.conjunction === 0)) return false;
  const consequence = word.conjunction === 1 ? joinsBySo(passage, i) : verbs[i] === 1;
  if (!consequence || !isCondition(passage, open)) return false;
  sentence.answered = open;
  return true;
}
