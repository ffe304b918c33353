import type { Modality, Polarity, Signal } from '../record.ts';
import type { Clause } from './clause.ts';
import { THAT, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';

/** How surely a clause is put forward. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly signals: Signal[];
}

/** Reads negation and modality of a clause, with the words that carry them. */
export function factualityOf(passage: Passage, clause: Clause): Factuality {
  const { tokens, words, verbs, lexicon } = passage;
  const signals: Signal[] = [];
  let polarity: Polarity = 'positive';
  let modality: Modality | null = clause.report?.modality ?? null;
  const predicate = mainVerb(passage, clause);
  const word = words[predicate];

  // Negation right before the main verb, or of a clause without one.
  const negator = negatorOf(passage, clause, predicate);
  if (negator >= 0) {
    push(passage, signals, 'negation', negator, 1);
    if (!isGuarded(passage, clause, negator)) polarity = 'negative';
  }
  if (clause.report?.denies) {
    polarity = 'negative';
    const cue = clause.report.cue;
    if (cue) push(passage, signals, 'negation', cue.first, cue.last - cue.first);
  }
  // Hedges before and at the main verb.
  const until = predicate >= 0 ? predicate + 1 : Math.min(clause.last, clause.first + 4);
  let inner: Modality | null = null;
  for (let i = clause.first; i < clause.last; i++) {
    const here = words[i];
    if (!here) break;
    const match =
      lexicon.hedges.match(here.rest, (k) => tokens[k]?.key, i + 1) ??
      (here.conjunction ? null : lexicon.hedges.match(tokens[i]?.key ?? '', (k) => tokens[k]?.key, i + 1));
    if (match && (i < until || match.value === 'conditional')) {
      push(passage, signals, 'modality', i, match.length);
      if (match.value === 'conditional') inner = 'conditional';
      else inner ??= match.value;
      i += match.length - 1;
    } else if (
      here.classes & WordClass.perfective &&
      here.rest === 'قد' &&
      verbs[i + 1] &&
      words[i + 1]?.past === false &&
      i < until
    ) {
      push(passage, signals, 'modality', i, 1);
      inner ??= 'possible';
    }
  }
  if (word && predicate >= 0) {
    if (word.future) {
      push(passage, signals, 'modality', predicate, 1);
      inner ??= isOwnAct(passage, clause, predicate) ? 'planned' : 'expected';
    } else if (word.verb?.modality) {
      push(passage, signals, 'modality', predicate, 1);
      inner ??= word.verb.modality;
    }
  }
  modality ??= inner;
  if (inner === 'conditional') modality = 'conditional';
  return { polarity, modality: modality ?? 'asserted', signals };
}

/** The verb that the clause turns on: the first that no relative pronoun opens. */
export function mainVerb({ words, verbs }: Passage, clause: Clause): number {
  let relative = false;
  for (let i = clause.first; i < clause.last; i++) {
    const word = words[i];
    if (!word) break;
    if (word.classes & WordClass.relative) relative = true;
    else if (verbs[i]) {
      if (relative) relative = false;
      else return i;
    }
  }
  return -1;
}

function negatorOf({ words, bracketed }: Passage, clause: Clause, predicate: number): number {
  const first = words[clause.first];
  if (first && first.classes & WordClass.nominalnegator) return clause.first;
  if (predicate >= 0) {
    for (let i = predicate; i >= Math.max(clause.first, predicate - 2); i--) {
      const word = words[i];
      if (word && word.classes & WordClass.negator) return i;
    }
    // «كان لا يسعى»، «لم تكن تهدف»
    const verb = words[predicate];
    if (verb && verb.classes & WordClass.imperfective) {
      for (let i = predicate + 1; i < Math.min(clause.last, predicate + 4); i++) {
        const word = words[i];
        if (word && word.classes & WordClass.negator && words[i + 1]?.verbal) return i;
      }
    }
    return -1;
  }
  for (let i = clause.first; i < Math.min(clause.last, clause.first + 12); i++) {
    const word = words[i];
    if (!word || bracketed[i]) continue;
    if (word.classes & WordClass.relative) return -1;
    if (word.classes & (WordClass.negator | WordClass.exceptive) && word.conjunction === 0) return i;
  }
  return -1;
}

/** «لا يزال»، «لم … إلا»، «ليس فقط … بل»: the words negate, the sentence does not. */
function isGuarded({ words }: Passage, clause: Clause, negator: number): boolean {
  const next = words[negator + 1];
  if (next && next.classes & WordClass.continuity) return true;
  for (let i = negator + 1; i < clause.last; i++) {
    const word = words[i];
    if (word && word.classes & WordClass.restriction) return !((words[i + 1]?.classes ?? 0) & THAT);
  }
  return false;
}

/** Whether a future verb tells what the source itself will do («أنها ستستعين»، «سنعمل»). */
function isOwnAct({ words }: Passage, clause: Clause, predicate: number): boolean {
  const verb = words[predicate];
  if (verb?.firstPerson) return true;
  if (!clause.report?.source) return false;
  return (
    (words[clause.first]?.classes ?? 0) > 0 &&
    ((words[clause.first]?.classes ?? 0) & WordClass.complementiser) !== 0
  );
}

function push(
  { tokens, document }: Passage,
  signals: Signal[],
  kind: Signal['kind'],
  first: number,
  length: number,
): void {
  const start = tokens[first];
  const end = tokens[first + length - 1];
  if (!start || !end) return;
  signals.push({ kind, text: document.text.slice(start.start, end.end), start: start.start, end: end.end });
}
