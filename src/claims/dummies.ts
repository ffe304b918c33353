import { Ending, FEMININE, TIED } from '../arabic/conjugation.ts';
import { ACCUSATIVE, BI_NOUN } from '../arabic/inflection.ts';
import { DONE, MUST, OF } from '../arabic/particles.ts';
import { HAPPENING } from '../arabic/verbs.ts';
import { frontsVerb } from './fronting.ts';
import { THAT, WordClass } from './lexicon.ts';
import { isIndefinite } from './noun-content.ts';
import { type Passage, phraseAt } from './passage.ts';

/** What is said of when and where before a verb takes at most so many words. */
const REACH = 8;

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
  // «أنه لا يمكن التعليق»، «إنه حصل تقدم»
  const impersonal = DONE.test(next.rest) || MUST.test(next.rest) || happens(passage, at);
  // «أنه لا تعايش مع …»
  if (verbs[at]) return impersonal || (denied ? next.feminine && !next.object : isFeminineVerb(passage, at));
  // «إنه من الضروري …»، «إنه ربما تم …»
  const hedge = denied ? null : phraseAt(passage, passage.lexicon.hedges, at);
  if (hedge && hedge.value.modality !== 'conditional') {
    const then = words[at + hedge.length];
    return next.rest === OF || DONE.test(then?.rest ?? '') || MUST.test(then?.rest ?? '');
  }
  if (next.classes & (WordClass.locative | WordClass.having)) return true;
  // «أنه لا مكان لـ …»
  if (denied) return !(denied & WordClass.copula) && next.classes === 0 && !next.definite;
  return frontsVerb(passage, at, last) || disagrees(passage, at, last);
}

/** «أنه بحلول الصباح صدرت أوامر»: whether the verb behind the adjunct at token `i` is in the feminine, which «he» does not suit. */
function disagrees(passage: Passage, i: number, last: number): boolean {
  const { tokens, words, verbs, entityAt } = passage;
  const { classes = 0, rest = '' } = words[i] ?? {};
  const leads = classes & WordClass.preposition || BI_NOUN.test(rest) || entityAt[i]?.type === 'DATE';
  const barred = WordClass.relative | WordClass.what | WordClass.subordinator | THAT;
  for (let k = i + 1; leads && k < Math.min(last, i + REACH); k++) {
    if ((words[k]?.classes ?? 0) & barred || tokens[k]?.kind === 'mark') return false;
    // «إنه المسؤول عن أزمة أثارت …»
    if (verbs[k])
      return words[k]?.conjunction === 0 && !isIndefinite(passage, k - 1) && isFeminineVerb(passage, k);
  }
  return false;
}

/** Whether the verb at token `i` is one of «she», and not «توجه», which «he» may have done as well. */
function isFeminineVerb({ words, lexicon }: Passage, i: number): boolean {
  const word = words[i];
  if (!word?.feminine || word.object) return false;
  return word.past || lexicon.stem('perfect', word.rest, Ending.bare) === null;
}

/** «صدر أمر»: whether the verb at token `i` has what happens right behind it. */
function happens({ tokens, words }: Passage, i: number): boolean {
  const lemma = words[i]?.verb?.lemma ?? '';
  const noun = words[i + 1];
  if (!HAPPENING.has(lemma) || !noun || noun.classes || noun.conjunction) return false;
  // «صدّر القمح»، «صدّر بضاعة», though «حان الوقت»
  const isObject = lemma !== 'حان' && (noun.definite || tokens[i + 1]?.light.endsWith(FEMININE));
  return (
    tokens[i + 1]?.kind === 'arabic' && !isObject && !ACCUSATIVE.test(noun.rest) && !BI_NOUN.test(noun.rest)
  );
}
