import { ASSIMILATING } from '../arabic/clitics.ts';
import { BI_NOUN, OWN } from '../arabic/inflection.ts';
import type { Clause } from './clause.ts';
import { WordClass } from './lexicon.ts';
import { isPlain } from './noun-content.ts';
import { joinsBySo, type Passage } from './passage.ts';
import { isAttribute } from './predicate.ts';
import type { Word } from './words.ts';

/** In a clause without a verb, the predicate is looked for among its first words. */
const REACH = 14;
/** Small words that are a subject by themselves («إنه "غير مندهش"»). */
const SUBJECT = WordClass.bythat | WordClass.pronoun | WordClass.demonstrative;
/** Quotation marks around so few tokens hold a title, where they follow its noun. */
const LONGEST_TITLE = 4;

/** «ليس جيداً»، «غير صحيح»، «لا علاقة له»: what is negated is no verb, or follows a verb that only links («بات غير ممكن»). */
export function nominalNegator(passage: Passage, clause: Clause, verb: number): number {
  const { tokens, words, verbs, bracketed } = passage;
  // «ما يحدث ليس حرباً»
  const links = clause.opener === 'what' || (verb >= 0 && linksPredicate(passage, verb));
  const to = Math.min(verb >= 0 && !links ? verb : clause.last, clause.first + REACH);
  let relative = false;
  for (let i = clause.first; i < to; i++) {
    const word = words[i];
    if (!word || bracketed[i]) continue;
    if (word.classes & WordClass.subordinator && i > clause.first) break;
    // «ما دفعه إلى اعتبار أنه من غير المقبول …»
    if (clause.opener === 'what' && word.classes & WordClass.complementiser) break;
    if (word.classes & WordClass.relative) relative = true;
    else if (verbs[i] || tokens[i]?.kind === 'mark') relative = false;
    // «عندما يتعلق الأمر بالمال، فلا حدود له»
    const follows = joinsBySo(passage, i) && tokens[i - 1]?.kind === 'mark';
    if ((word.conjunction && i > clause.first && !follows) || relative) continue;
    if (word.classes & WordClass.exceptive) {
      // «منظمة غير حكومية استطاعت …»
      const describes = verb >= 0 && !links && i === clause.first + 1 && isPlain(passage, i - 1);
      if (!describes && isPredicate(passage, clause, i)) return i;
      continue;
    }
    if (!(word.classes & WordClass.negator) || isTitled(passage, clause, i)) continue;
    if (word.classes & WordClass.copula) {
      if (!isAttribute(passage, clause, i)) return i;
      continue;
    }
    // «… تحديث فاشل لا هجوم» only sets apart.
    const opens = i <= clause.first + 1 || endsSubject(passage, i - 1);
    // «لا، بل …» answers.
    const answers = tokens[i + 1]?.kind === 'mark' && !opensQuotation(passage, i + 1);
    if (opens && !answers && !verbs[i + 1] && namesNothing(words[i + 1])) return i;
  }
  return -1;
}

/** Whether a verb only links a predicate to its subject («بات غير ممكن»), or says what something is held to be («تعتبره غير كاف»). */
function linksPredicate({ words }: Passage, verb: number): boolean {
  const linking = WordClass.imperfective | WordClass.continuity | WordClass.linking;
  const word = words[verb];
  return ((word?.classes ?? 0) & linking) !== 0 || word?.verb?.cue?.flags.has('describe') === true;
}

/** Whether «غير» at token `i` is the predicate («الخبر غير صحيح»), not part of a noun phrase («معلومات غير دقيقة»). */
function isPredicate(passage: Passage, clause: Clause, i: number): boolean {
  const { words, verbs } = passage;
  const next = words[i + 1];
  // «من يقول غير ذلك»
  if (i + 2 > clause.last || (next?.classes ?? 0) & WordClass.demonstrative) return false;
  // «كان "غير صحيح"»
  const quoted = opensQuotation(passage, i - 1);
  const noun = quoted ? i - 2 : i - 1;
  const before = words[noun];
  // «من غير المتوقع»
  if (before && before.classes & WordClass.partitive && next?.definite) return true;
  if (next?.definite) return false;
  if (noun < clause.first || verbs[noun] || endsSubject(passage, noun)) return true;
  if (
    (before?.classes ?? 0) & SUBJECT ||
    (noun === clause.first && !(quoted && before?.classes === 0) && !BI_NOUN.test(before?.rest ?? ''))
  )
    return true;
  // «بدت بملامح غير واضحة»
  const governed =
    BI_NOUN.test(before?.rest ?? '') || ((words[noun - 1]?.classes ?? 0) & WordClass.preposition) !== 0;
  return i + 3 >= clause.last && !governed;
}

/** Whether token `i` may end a subject: a definite noun, a name, a noun with its possessor, or a mark after it. */
export function endsSubject({ tokens, words, entityAt }: Passage, i: number): boolean {
  const token = tokens[i];
  if (token?.kind === 'mark' || words[i]?.definite || entityAt[i] != null) return true;
  return OWN.test(token?.light ?? '');
}

/** Whether a word may be what «لا» says there is none of («لا علاقة له»); «لا للتفاوض» only sets apart. */
function namesNothing(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.classes & ~WordClass.noun) === 0 &&
    !word.definite &&
    !(word.rest.startsWith(ASSIMILATING) && word.rest.length > 3)
  );
}

function opensQuotation({ quotationAt }: Passage, i: number): boolean {
  return quotationAt[i]?.open === i;
}

/** Whether token `i` stands in quotation marks that hold a name or a term. */
function isTitled(passage: Passage, clause: Clause, i: number): boolean {
  const pair = passage.quotationAt[i];
  if (!pair || pair.close - pair.open > LONGEST_TITLE) return false;
  const noun = pair.open - 1;
  return noun >= clause.first && isPlain(passage, noun);
}
