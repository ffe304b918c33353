import { ASSIMILATING } from '../arabic/clitics.ts';
import { CONJUNCTIONS, OWN } from '../arabic/conjugation.ts';
import type { Polarity, Signal } from '../record.ts';
import { isCondition } from './boundaries.ts';
import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { mainVerb } from './predicate.ts';
import { note } from './signals.ts';
import type { Word } from './words.ts';

/** A negator stands at most so far before the verb that it negates. */
const NEGATOR_REACH = 2;
/** In a clause without a verb, the predicate is looked for among its first words. */
const NOMINAL_REACH = 14;
/** «ليس … فقط» */
const ONLY_REACH = 5;
/** Quotation marks around so few tokens hold a title, where they follow its noun. */
const LONGEST_TITLE = 4;

/** Reads whether a clause is negated; `verb` is its main verb, or -1. */
export function polarityOf(passage: Passage, clause: Clause, verb: number, signals: Signal[]): Polarity {
  const that = (passage.words[clause.first]?.classes ?? 0) & THAT ? 1 : 0;
  const condition = { ...clause, first: clause.first + that };
  if (isCondition(passage, condition)) {
    // «إذا لم تدفع، ستغلق»: what would follow is what counts.
    const first = consequenceOf(passage, condition);
    if (first >= clause.last) return 'positive';
    const consequence = { ...clause, first, opener: 'start' as const };
    return polarityOf(passage, consequence, mainVerb(passage, consequence), signals);
  }
  if (clause.opener === 'without') {
    const from = (passage.words[clause.first]?.classes ?? 0) & WordClass.partitive;
    note(passage, signals, 'negation', clause.first, from ? 2 : 1);
    return 'negative';
  }
  let polarity: Polarity = 'positive';
  const negator = negatorOf(passage, clause, verb);
  if (negator >= 0) {
    note(passage, signals, 'negation', negator, 1);
    // «لا تزال الأسباب غير معروفة»: the guard is for the first word only.
    const inner = isGuarded(passage, clause, negator) ? nominalNegator(passage, clause, verb) : negator;
    if (inner > negator) note(passage, signals, 'negation', inner, 1);
    if (inner > negator || !isGuarded(passage, clause, negator)) polarity = 'negative';
  }
  const report = clause.report;
  if (report?.denies && (clause.content || clause.opener === 'that') && !selects(passage, clause)) {
    polarity = 'negative';
    if (report.cue) note(passage, signals, 'negation', report.cue.first, report.cue.last - report.cue.first);
  }
  return polarity;
}

/** Where the consequence of a condition begins: after a mark, or with «فـ». */
function consequenceOf({ tokens, words }: Passage, clause: Clause): number {
  let i = clause.first + 2;
  while (
    i < clause.last &&
    tokens[i - 1]?.kind !== 'mark' &&
    !(words[i]?.conjunction && tokens[i]?.key.startsWith(CONJUNCTIONS.charAt(1)))
  )
    i++;
  return i;
}

/** «استبعد المدرب اللاعب فلان»: who is left out is not denied. */
function selects({ words, entities, entityAt }: Passage, clause: Clause): boolean {
  let i = clause.first;
  while (i < clause.last && words[i]?.definite && (entityAt[i] ?? -1) < 0) i++;
  return entities[entityAt[i] ?? -1]?.type === 'PERSON';
}

/** The classes of a word of a clause; of its first without the letters that are left out («تعهد بعدم …»). */
function classesAt({ tokens, words, lexicon }: Passage, { first, skip }: Clause, i: number): number {
  const token = tokens[i];
  if (i > first || skip === 0 || !token || words[i]?.conjunction) return words[i]?.classes ?? 0;
  return lexicon.classes(token.key.slice(skip), token.light.slice(skip));
}

/** «حتى لا يموت»، «ما لم يتفقوا»، «إذا لم …»: what is not to be, or only supposed, is not denied. */
function isApart({ tokens, words, lexicon }: Passage, clause: Clause, negator: number): boolean {
  const before = words[negator - 1];
  if (!before || negator - 1 <= clause.first) return false;
  if (before.classes & WordClass.conjoining && !before.conjunction) return true;
  const match = lexicon.hedges.match(before.rest, (k) => tokens[k]?.key, negator);
  return match?.value.modality === 'conditional';
}

function negatorOf(passage: Passage, clause: Clause, verb: number): number {
  const { words, verbs, entityAt } = passage;
  const linked = ((words[verb]?.classes ?? 0) & WordClass.linking) !== 0;
  for (let i = clause.first; i < Math.min(clause.last, clause.first + 3); i++) {
    // «تعتبر سلبيات عدم الانتظام …» speaks of a thing, «خاصة عدم انتظام …» denies it.
    const governed = i === clause.first + 2 && verbs[i - 2] && !verbs[i - 1] && words[i - 1]?.classes === 0;
    // «رغم عدم وجود أدلة، أدانت …»: only says how it came.
    const before = i > clause.first ? (words[i - 1]?.classes ?? 0) : 0;
    const aside = verb > i && before & WordClass.preposition && !(before & WordClass.partitive);
    if (!governed && !aside && classesAt(passage, clause, i) & WordClass.nominalnegator) return i;
  }
  // «بات مستبعداً»، «قررت اللجنة عدم …»
  if (linked || words[verb]?.verb?.cue) {
    for (let i = verb + 1; i < Math.min(clause.last, verb + 5); i++) {
      const subject = i === verb + 1 || words[i - 1]?.definite || (entityAt[i - 1] ?? -1) >= 0;
      if ((words[i]?.classes ?? 0) & WordClass.nominalnegator && (linked || subject)) return i;
    }
  }
  if (verb >= 0) {
    for (let i = verb - 1; i >= Math.max(clause.first, verb - NEGATOR_REACH); i--) {
      const classes = words[i]?.classes ?? 0; // «ما لا يقل عن» is no negation.
      const told = !((words[i - 1]?.classes ?? 0) & WordClass.what) && !isApart(passage, clause, i);
      if (classes & WordClass.negator && told) return i;
      if (verbs[i] === 1 && !(classes & WordClass.imperfective)) break;
    }
    // «لم تكن … تهدف»: the negator stands before the auxiliary; «بات لا يسعى»: after it.
    for (let i = clause.first; i < verb; i++) {
      const classes = words[i]?.classes ?? 0;
      if (classes & WordClass.relative) break;
      if (
        classes & WordClass.negator &&
        verbs[i + 1] === 1 &&
        (words[i + 1]?.classes ?? 0) & (WordClass.imperfective | WordClass.continuity)
      )
        return i;
    }
  }
  return nominalNegator(passage, clause, verb);
}

/** «ليس جيداً»، «غير صحيح»، «لا علاقة له»: what is negated is no verb, or follows a verb that only links («بات غير ممكن»). */
function nominalNegator(passage: Passage, clause: Clause, verb: number): number {
  const { tokens, words, verbs, bracketed } = passage;
  // «ما يحدث ليس حرباً»
  const links =
    clause.opener === 'what' ||
    (verb >= 0 &&
      ((words[verb]?.classes ?? 0) & (WordClass.imperfective | WordClass.continuity | WordClass.linking)) !==
        0);
  const to = Math.min(verb >= 0 && !links ? verb : clause.last, clause.first + NOMINAL_REACH);
  let relative = false;
  for (let i = clause.first; i < to; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || bracketed[i]) continue;
    if (word.classes & WordClass.subordinator && i > clause.first) break;
    if (word.classes & WordClass.relative) relative = true;
    else if (verbs[i] || tokens[i]?.kind === 'mark') relative = false;
    // «عندما يتعلق الأمر بالمال، فلا حدود له»
    const follows = tokens[i]?.key.startsWith(CONJUNCTIONS.charAt(1)) && tokens[i - 1]?.kind === 'mark';
    if ((word.conjunction && i > clause.first && !follows) || relative || isTitled(passage, i)) continue;
    if (word.classes & WordClass.copula) return i;
    // «… تحديث فاشل لا هجوم» only sets apart.
    const opens = i <= clause.first + 1 || isWhole(passage, i - 1);
    if (word.classes & WordClass.negator && opens && !verbs[i + 1] && namesNothing(words[i + 1])) return i;
    if (!(word.classes & WordClass.exceptive) || i + 2 > clause.last) continue;
    // «من غير المتوقع»
    if (before && before.classes & WordClass.partitive && words[i + 1]?.definite) return i;
    // «من يقول غير ذلك …»
    if (words[i + 1]?.definite || (words[i + 1]?.classes ?? 0) & WordClass.demonstrative) continue;
    if (opens || verbs[i - 1] || i + 3 >= clause.last) {
      return i;
    }
  }
  return -1;
}

/** Whether token `i` may end a subject: a definite noun, a name, a noun with its possessor, or a mark after it. */
function isWhole({ tokens, words, entityAt }: Passage, i: number): boolean {
  const token = tokens[i];
  if (token?.kind === 'mark' || words[i]?.definite || (entityAt[i] ?? -1) >= 0) return true;
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

/** Whether token `i` stands in quotation marks that hold a name or a term. */
function isTitled({ tokens, words, verbs, entityAt, quotations }: Passage, i: number): boolean {
  const pair = quotations.pairs[quotations.at[i] ?? -1];
  if (pair === undefined || pair.close - pair.open > LONGEST_TITLE) return false;
  const noun = pair.open - 1;
  return (
    tokens[noun]?.kind === 'arabic' &&
    !words[noun]?.definite &&
    words[noun]?.classes === 0 &&
    verbs[noun] === 0 &&
    (entityAt[noun] ?? -1) < 0
  );
}

/** «لا يزال»، «لم … إلا»، «ليس فقط … بل»: the words negate, the sentence does not. */
function isGuarded({ tokens, words }: Passage, clause: Clause, negator: number): boolean {
  const next = words[negator + 1];
  if (next && next.classes & (WordClass.continuity | WordClass.affirming)) return true;
  for (let i = negator + 1; i < Math.min(clause.last, negator + ONLY_REACH); i++) {
    // «ليس إرهابياً، بل مجرد …»
    if (tokens[i]?.kind === 'mark') break;
    if ((words[i]?.classes ?? 0) & WordClass.only) return true;
  }
  for (let i = negator + 1; i < clause.last; i++) {
    const word = words[i];
    // «وإلا» means «or else».
    if (word && word.classes & WordClass.restriction && !word.conjunction)
      return !((words[i + 1]?.classes ?? 0) & THAT);
  }
  return false;
}
