import { TIED } from '../arabic/conjugation.ts';
import { DONE } from '../arabic/particles.ts';
import { frontsVerb } from './fronting.ts';
import { WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';

/** Whether token `i` is «أنه» whose pronoun stands for nobody («أنه تم توقيع …»، «أنه لا توجد …»، «أنه منذ أمس توقف …»). */
export function isDummy(passage: Passage, i: number, last: number): boolean {
  const { words, verbs, quotationAt } = passage;
  const word = words[i];
  const suffixed = WordClass.complementiser | WordClass.suffixed;
  if (!word || (word.classes & suffixed) !== suffixed || !word.rest.endsWith(TIED)) return false;
  // «أنه "تم اختيار …"»
  const from = quotationAt[i + 1]?.open === i + 1 ? i + 2 : i + 1;
  const denied = (words[from]?.classes ?? 0) & (WordClass.negator | WordClass.copula);
  const at = denied ? from + 1 : from;
  const next = words[at];
  if (!next || at >= last) return false;
  // «أنه قد تعمد …» tells of somebody.
  if (next.classes & WordClass.perfective) return DONE.test(words[at + 1]?.rest ?? '');
  if (verbs[at]) return DONE.test(next.rest) || (next.feminine && !next.object);
  if (next.classes & (WordClass.locative | WordClass.having)) return true;
  // «أنه لا مكان لـ …»
  if (denied) return !(denied & WordClass.copula) && next.classes === 0 && !next.definite;
  return frontsVerb(passage, at, last);
}
