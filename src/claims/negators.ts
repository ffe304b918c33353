import { AND } from '../arabic/clitics.ts';
import { BI_NOUN } from '../arabic/inflection.ts';
import { LAM, REUNION } from '../arabic/particles.ts';
import type { CueClass } from '../record.ts';
import type { Clause } from './clause.ts';
import { tellsOfWhole } from './conditions.ts';
import { THAT, WordClass } from './lexicon.ts';
import { endsSubject, nominalNegator } from './nominal-negators.ts';
import { type Passage, phraseAt } from './passage.ts';
import { isAttribute, subordinates } from './predicate.ts';
import { Verbal } from './verb-forms.ts';

/** A negator stands at most so far before the verb that it negates. */
const VERB_REACH = 2;
/** A noun that denies a whole clause is among its first words. */
const HEAD = 3;
/** «قرر الاتحاد … عدم»: it stands at most so far after its verb. */
const DENIED_REACH = 12;
/** Cues whose object is what is or is to be, not what somebody finds or thinks of it («استنكر عدم …»). */
const TELLING: ReadonlySet<CueClass> = new Set([
  'statement',
  'assertion',
  'announcement',
  'commitment',
  'demand',
]);
/** The predicate stands at most so far after what only seemed a verb. */
const PREDICATE_REACH = 14;

/** The word that negates a clause whose main verb is `verb` (-1 for none), or -1. */
export function negatorOf(passage: Passage, clause: Clause, verb: number): number {
  const noun = denyingNoun(passage, clause, verb);
  if (noun >= 0) return noun;
  const own =
    verb < 0 ? -1 : Math.max(beforeVerb(passage, clause, verb), beforeAuxiliary(passage, clause, verb));
  if (own >= 0) return own;
  const nominal = nominalNegator(passage, clause, verb);
  return nominal < 0 && verb >= 0 ? laterNegator(passage, clause, verb) : nominal;
}

/** «عدم وجود خلافات»، «ضرورة عدم المساس»، «قررت اللجنة عدم المشاركة»، «بات مستبعداً». */
function denyingNoun(passage: Passage, clause: Clause, verb: number): number {
  const { tokens } = passage;
  for (let i = clause.first; i < Math.min(clause.last, clause.first + HEAD); i++) {
    if (!(classesAt(passage, clause, i) & WordClass.nominalnegator)) continue;
    const alone = standsAlone(passage, clause, i);
    // «سبب عدم المشاركة» is a thing.
    if (i > clause.first && tokens[i - 1]?.kind !== 'mark' && !alone && !isWanted(passage, i - 1)) continue;
    // «أن عدم التحرك سيهدد …» is what the verb speaks of, «أعلنت عدم صحة ما يقال» what is said.
    if (verb <= i || alone || isNounContent(passage, clause)) return i;
  }
  return verb < 0 ? -1 : deniedAfter(passage, clause, verb);
}

/** «قررت اللجنة عدم المشاركة»، «أشار إلى عدم وجود خطط»، «بات مستبعداً»: a noun that denies after the verb that it belongs to. */
function deniedAfter(passage: Passage, clause: Clause, verb: number): number {
  const { words, verbs } = passage;
  if (words[verb]?.verb?.cue?.class === 'commitment' && shuns(passage, verb + 1)) return verb + 1;
  const linked = ((words[verb]?.classes ?? 0) & WordClass.linking) !== 0;
  if (!linked && !tellsWhatIs(passage, verb)) return -1;
  for (let i = verb + 1; i < Math.min(clause.last, verb + DENIED_REACH); i++) {
    const word = words[i];
    if (!word || verbs[i] || word.conjunction || word.classes & (THAT | WordClass.relative)) break;
    if (!(word.classes & WordClass.nominalnegator)) continue;
    const before = words[i - 1]?.classes ?? 0;
    // «طلب عدم كشف اسمه» tells only of who speaks.
    if (i === verb + 1 && words[verb]?.verb?.cue?.class === 'demand') return -1;
    const led = i === verb + 2 && words[verb]?.verb?.cue?.nominal.has(words[i - 1]?.rest ?? '');
    const wanted = isWanted(passage, i - 1);
    return linked || i === verb + 1 || led || wanted || endsSubject(passage, i - 1) || before & WordClass.time
      ? i
      : -1;
  }
  return -1;
}

/** «هدد بعدم التمديد»: whether token `i` is a noun that denies, after «بـ». */
export function shuns({ words, lexicon }: Passage, i: number): boolean {
  const rest = words[i]?.rest ?? '';
  return (
    BI_NOUN.test(rest) && (lexicon.classes(rest.slice(1), rest.slice(1)) & WordClass.nominalnegator) !== 0
  );
}

/** Whether an adjective that denies is a predicate («فوزها مستبعد»), not a noun with what it denies («عدم فوزها»). */
function standsAlone({ tokens, words }: Passage, clause: Clause, i: number): boolean {
  const next = (words[i + 1]?.classes ?? 0) & (THAT | WordClass.preposition);
  return i + 1 >= clause.last || tokens[i + 1]?.kind === 'mark' || next !== 0;
}

/** Whether what is reported is a noun right after its cue. */
function isNounContent({ tokens, words }: Passage, { first, content }: Clause): boolean {
  return content && tokens[first - 1]?.kind === 'arabic' && !((words[first - 1]?.classes ?? 0) & THAT);
}

/** The classes of a word of a clause; of its first without the letters that are left out («تعهد بعدم …»). */
function classesAt({ tokens, words, lexicon }: Passage, { first, skip }: Clause, i: number): number {
  const token = tokens[i];
  if (i > first || skip === 0 || !token || words[i]?.conjunction) return words[i]?.classes ?? 0;
  return lexicon.classes(token.key.slice(skip), token.light.slice(skip));
}

/** Whether the verb or noun at token `i` says what must be («يجب»، «ضرورة»). */
function isWanted(passage: Passage, i: number): boolean {
  return phraseAt(passage, passage.lexicon.hedges, i)?.value.modality === 'desired';
}

/** Whether a verb tells or settles what is or is to be: what it says not to be is denied. */
function tellsWhatIs(passage: Passage, verb: number): boolean {
  const cue = passage.words[verb]?.verb?.cue?.class;
  return (cue !== undefined && TELLING.has(cue)) || isWanted(passage, verb);
}

function beforeVerb(passage: Passage, clause: Clause, verb: number): number {
  const { verbs } = passage;
  for (let i = verb - 1; i >= Math.max(clause.first, verb - VERB_REACH); i--) {
    const classes = classesAt(passage, clause, i);
    if (classes & WordClass.negator && !isApart(passage, clause, i)) return i;
    if (verbs[i] === 1 && !(classes & WordClass.imperfective)) break;
  }
  return -1;
}

/** «حتى لا يموت»، «ما لم يتفقوا»، «إذا لم …», «… وليس قتله»: what is not to be, only supposed or set against is not denied. */
function isApart(passage: Passage, clause: Clause, negator: number): boolean {
  const { tokens, words, lexicon } = passage;
  const before = words[negator - 1];
  // «ما لا يقل عن», but «وهو ما لم يحدث»
  if ((before?.classes ?? 0) & WordClass.what) return !tellsOfWhole(passage, negator - 1);
  // «لم شمل العائلات»
  if (words[negator]?.rest === LAM && REUNION.test(words[negator + 1]?.rest ?? '')) return true;
  if (tokens[negator]?.key.startsWith(AND) && negator > clause.first) return true;
  if (!before || negator - 1 <= clause.first) return false;
  if (before.classes & WordClass.conjoining && !before.conjunction) return true;
  return phraseAt(passage, lexicon.hedges, negator - 1)?.value.modality === 'conditional';
}

/** «لم تكن … تهدف»: the negator stands before the auxiliary; «بات لا يسعى»: after it. */
function beforeAuxiliary(passage: Passage, clause: Clause, verb: number): number {
  const { words, verbs } = passage;
  for (let i = clause.first; i < verb; i++) {
    const classes = words[i]?.classes ?? 0;
    if (classes & WordClass.relative) break;
    const helps = (words[i + 1]?.classes ?? 0) & (WordClass.imperfective | WordClass.continuity);
    if (!(classes & WordClass.negator && verbs[i + 1] && helps)) continue;
    if (!isApart(passage, clause, i) && !isAttribute(passage, clause, i)) return i;
  }
  const links = (words[verb]?.classes ?? 0) & WordClass.linking && verbs[verb + 2];
  return links && (words[verb + 1]?.classes ?? 0) & WordClass.negator ? verb + 1 : -1;
}

/** «صرخته لم تسعفه»: a noun that is written like a verb is the subject of the negated verb after it. */
function laterNegator(passage: Passage, clause: Clause, verb: number): number {
  const { tokens, words, verbs } = passage;
  const atHead = verb === clause.first || tokens[verb - 1]?.kind === 'mark';
  const seems = words[verb]?.verbal !== Verbal.sure || words[verb]?.object;
  // «الأشخاص الذين ⟦تزوجوا مبكرا لم يتعرضوا …⟧»
  if (!atHead || !(seems || clause.opener === 'relative')) return -1;
  for (let i = verb + 1; i < Math.min(clause.last - 1, verb + PREDICATE_REACH); i++) {
    const word = words[i];
    if (!word || tokens[i]?.kind === 'mark' || verbs[i] || word.conjunction) return -1;
    if (subordinates(passage, i) || word.classes & (THAT | WordClass.conjoining)) return -1;
    if (word.classes & WordClass.copula || (word.classes & WordClass.negator && verbs[i + 1]))
      return endsSubject(passage, i - 1) ? i : -1;
  }
  return -1;
}
