import { COMMAS } from '../arabic/punctuation.ts';
import { bareAct, isAct } from './acts.ts';
import type { Clause } from './clause.ts';
import { WordClass } from './lexicon.ts';
import { type Passage, phraseAt } from './passage.ts';

/** What one is obliged to stands at most so far after «على». */
const DUTY_REACH = 9;

/** Whether token `at`, «على» or «عليه», says what somebody must do: at the head of a clause, after a mark, or after its topic. */
export function obliges(passage: Passage, clause: Clause, verb: number, at: number): boolean {
  const word = passage.words[at];
  if (!word || !(word.classes & WordClass.obliging) || (verb >= 0 && verb < at)) return false;
  if (word.classes & WordClass.suffixed) return isDuty(passage, clause, afterMarks(passage, at + 1));
  return opens(passage, clause, at) && dutyAfter(passage, clause, verb, at) > at + 1;
}

/** «… وعلى القيادة أن ⟦تتحمل …⟧»: whether the clause with verb `verb` is a duty whose bearer stands before it. */
export function isOwed(passage: Passage, clause: Clause, verb: number): boolean {
  const { tokens, words, verbs } = passage;
  const that = clause.first - 1;
  if (verb !== clause.first || !isBareThat(words[that]?.classes ?? 0)) return false;
  // «…، على أن ⟦يعود …⟧» sets a term.
  for (let i = that - 2; i >= Math.max(0, that - DUTY_REACH); i--) {
    const word = words[i];
    if (!word || verbs[i] || tokens[i]?.kind === 'mark') return false;
    if (word.classes & WordClass.obliging) return word.conjunction > 0 || tokens[i - 1]?.kind === 'mark';
  }
  return false;
}

/** «لكن على الحكومة أن …», «أنه على الحكومة أن …»: a small word may stand before; in «الضغط على المدرب» it is of the noun. */
function opens(passage: Passage, clause: Clause, at: number): boolean {
  const { tokens, words, lexicon } = passage;
  if (at === clause.first || tokens[at - 1]?.kind === 'mark') return true;
  const word = words[clause.first];
  if (at > clause.first + 1 || !word) return false;
  return word.classes !== 0 || phraseAt(passage, lexicon.connectives, clause.first) !== null;
}

/** «على الحكومة أن تدفع …», «على الجزائر وفرنسا العمل …»: the token with which the duty begins, or -1. */
function dutyAfter(passage: Passage, clause: Clause, verb: number, at: number): number {
  const { tokens, words, verbs, entityAt } = passage;
  for (let i = at + 1; i < Math.min(clause.last, at + DUTY_REACH); i++) {
    const whole = entityAt[i - 1] != null || words[i - 1]?.definite === true;
    const duty = whole && (verb < 0 || verb === i) && isDuty(passage, clause, afterMarks(passage, i));
    if (duty || isBareThat(words[i]?.classes ?? 0)) return i;
    // «على سبيل المثال، أن …»
    if (verbs[i] || COMMAS.has(tokens[i]?.key ?? '')) return -1;
  }
  return -1;
}

/** Whether token `i` is «أن» or the verbal noun of what must be done. */
function isDuty({ words, entityAt, lexicon }: Passage, clause: Clause, i: number): boolean {
  const word = words[i];
  if (!word || i >= clause.last) return false;
  if (isBareThat(word.classes)) return true;
  return word.classes === 0 && word.conjunction === 0 && !entityAt[i] && isAct(bareAct(words[i]), lexicon);
}

function isBareThat(classes: number): boolean {
  return (classes & WordClass.complementiser) !== 0 && !(classes & WordClass.suffixed);
}

function afterMarks({ tokens }: Passage, i: number): number {
  while (tokens[i]?.kind === 'mark') i++;
  return i;
}
