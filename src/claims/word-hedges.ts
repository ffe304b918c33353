import { SO } from '../arabic/clitics.ts';
import { PERSONS, TIED } from '../arabic/conjugation.ts';
import { HERS } from '../arabic/inflection.ts';
import { COMMAS } from '../arabic/punctuation.ts';
import type { Modality, Signal } from '../record.ts';
import type { Clause } from './clause.ts';
import { isIf, opensCondition, tellsOfWhole } from './conditions.ts';
import { type Hedge, WordClass } from './lexicon.ts';
import { obliges } from './obligations.ts';
import { type Passage, phraseAt } from './passage.ts';
import { note } from './signals.ts';

/** In a clause without a verb, a hedge is one of its first words. */
const NOMINAL_HEDGE = 3;

/** The first word or phrase that hedges, outside relative clauses. */
export function wordHedge(
  passage: Passage,
  clause: Clause,
  verb: number,
  signals: Signal[],
): Modality | null {
  const { tokens, words, verbs, entityAt } = passage;
  const until = hedgedUntil(passage, clause, verb);
  let hedge: Modality | null = null;
  let relative = false;
  for (let i = clause.first; i < clause.last; i++) {
    const word = words[i];
    if (!word) break;
    // «الخطر الذي قد يهدد المدينة هو …»: what is said in passing is not what is claimed.
    if (word.classes & WordClass.relative) relative = verb >= 0;
    else if (verbs[i - 1] || tokens[i]?.kind === 'mark') relative = false;
    if (entityAt[i] != null) continue;
    const match = phraseHedge(passage, clause, i);
    // «حالته جيدة معرباً عن أمله في …»
    if (!match && word.participle && i > clause.first) break;
    if (match) {
      const { modality, place } = match.value;
      const counts =
        modality === 'conditional'
          ? opensCondition(passage, clause, verb, i, match.length)
          : !relative && mayStand(passage, place, verb, i, until);
      if (modality !== 'asserted') {
        if (!counts) continue;
        note(passage, signals, 'modality', i, match.length);
        hedge ??= modality;
      }
      i += match.length - 1;
    } else if (!relative) {
      const meant = particleHedge(passage, clause, verb, i, until);
      if (meant) note(passage, signals, 'modality', i, 1);
      hedge ??= meant;
    }
  }
  return hedge;
}

/** «على سبيل المثال، من المتوقع …», «القوانين التي صدرت لا بد من إلغائها»: whether a phrase at token `i` stands where it hedges. */
function mayStand(passage: Passage, place: Hedge['place'], verb: number, i: number, until: number): boolean {
  if (place === 'object') return false;
  if (place === 'adverb' || i < until) return true;
  if (place === 'predicate') return verb < 0 || links(passage, verb);
  return verb < 0 && COMMAS.has(passage.tokens[i - 1]?.key ?? '');
}

/** «بات»، «أصبح»: whether a verb, not in the future, only links its subject to what is said of it. */
function links({ words }: Passage, verb: number): boolean {
  const classes = WordClass.linking | WordClass.imperfective | WordClass.continuity;
  return ((words[verb]?.classes ?? 0) & classes) !== 0 && !words[verb]?.future;
}

/** Before which token a hedge stands: the word after the verb, or what follows one that only links («بات من الضروري …»). */
function hedgedUntil(passage: Passage, clause: Clause, verb: number): number {
  if (verb < 0) return Math.min(clause.last, clause.first + NOMINAL_HEDGE);
  return verb + 1 + (links(passage, verb) ? NOMINAL_HEDGE : 0);
}

/** The phrase that hedges at token `i`, with or without a conjunction; one for the head of a clause («علينا») only there. */
function phraseHedge(passage: Passage, clause: Clause, i: number) {
  if (tellsOfWhole(passage, i)) return null;
  const { tokens, keyAt, lexicon } = passage;
  const key = tokens[i]?.key ?? '';
  // «فربما»: «so» is not taken off a word that no table has.
  const so = key.startsWith(SO);
  const match =
    phraseAt(passage, lexicon.hedges, i) ?? lexicon.hedges.match(so ? key.slice(1) : key, keyAt, i + 1);
  return match?.value.place === 'head' && i > clause.first ? null : match;
}

/** «قد يتأخر»، «على الحكومة أن …»: what a small word at token `i` makes of the clause, or null. */
function particleHedge(
  passage: Passage,
  clause: Clause,
  verb: number,
  i: number,
  until: number,
): Modality | null {
  if ((passage.words[i]?.classes ?? 0) & WordClass.perfective)
    return i < until && doubts(passage, clause, i) ? 'possible' : null;
  if (isIf(passage, i)) return opensCondition(passage, clause, verb, i, 1) ? 'conditional' : null;
  return obliges(passage, clause, verb, i) ? 'desired' : null;
}

/** Whether «قد» at token `i` stands before an imperfect, which it makes doubtful; a perfect it makes certain. */
function doubts(passage: Passage, clause: Clause, i: number): boolean {
  const { words, verbs } = passage;
  const at = (words[i + 1]?.classes ?? 0) & WordClass.negator ? i + 2 : i + 1;
  const verb = words[at];
  if (!verb || verbs[at] !== 1 || (verb.past ? !isHers(passage, i, at) : isHis(passage, i, at))) return false;
  // «كان اللاعب قد ترشح»
  for (let k = clause.first; k < i; k++) if ((words[k]?.classes ?? 0) & WordClass.imperfective) return false;
  // «وقد تزيّن» is a perfect, though it looks like an imperfect too.
  return words[i]?.conjunction === 0 || verb.lean === null || (verb.classes & WordClass.imperfective) !== 0;
}

/** «أنها قد تعمد إلى …»: whether the verb at token `at`, written like a perfect that a man is the subject of, has a feminine subject before «قد». */
function isHers({ tokens, words }: Passage, i: number, at: number): boolean {
  const verb = words[at];
  // «تم» is only a perfect.
  if (
    !verb?.rest.startsWith(PERSONS.she) ||
    verb.rest.length < 4 ||
    verb.feminine ||
    verb.people ||
    words[i]?.conjunction
  )
    return false;
  return HERS.test(tokens[i - 1]?.light ?? '');
}

/** «أنه قد تعمد …»: whether the verb at token `at`, written like an imperfect that a woman is the subject of, has a masculine one before «قد». */
function isHis({ words }: Passage, i: number, at: number): boolean {
  const before = words[i - 1];
  const pronoun = ((before?.classes ?? 0) & WordClass.suffixed) !== 0 && before?.rest.endsWith(TIED) === true;
  return pronoun && words[at]?.rest.startsWith(PERSONS.she) === true;
}
