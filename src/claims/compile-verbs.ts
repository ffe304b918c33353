import { imperfectOf, imperfectStems, participles, perfectStems } from '../arabic/conjugation.ts';
import { isMark, loosen } from '../arabic/letters.ts';
import type { CueClass } from '../record.ts';
import { LEAN_SHIFT } from './lexicon.ts';
import type { PackedLexicon } from './packed-lexicon.ts';

/** How the tables mark the lean of a bare perfect; its place is its index in `LEANS`. */
const LEAN_MARKS = ['-', 'v', 'n', '?'];

interface Stem {
  readonly verb: number;
  readonly bits: number;
  readonly short: boolean;
}

/** The verbs of a lexicon and what is written of them. */
type PackedVerbs = Pick<PackedLexicon, 'cues' | 'verbs' | 'perfect' | 'imperfect' | 'participles' | 'nouns'>;

/**
 * Conjugates the verbs that report and the others; `modalOf` gives the index of a verb's modality by its perfect and imperfect, or by
 * its imperfect alone.
 */
export function compileVerbs(
  cueRows: readonly string[][],
  verbRows: readonly string[][],
  modalOf: ReadonlyMap<string, number>,
): PackedVerbs {
  const cues: [string, CueClass, string[], string[]][] = [];
  const verbs: [string, number, number][] = [];
  const perfect = new Map<string, Stem[]>();
  const imperfect = new Map<string, Stem[]>();
  const participleOf: Record<string, number> = {};
  const nouns: Record<string, number> = {};

  /** Adds a verb and gives its imperfect; `isBoth` says that it is also meant in the imperfect. */
  const add = (written: string, present: string, lean: number, cue: number, isBoth: boolean): string => {
    const lemma = unmarked(written);
    const third = present === '-' ? imperfectOf(lemma) : present;
    const verb = verbs.length;
    const modal = modalOf.get(`${loosen(lemma)}/${loosen(third)}`) ?? modalOf.get(loosen(third));
    verbs.push([lemma, cue, modal ?? -1]);
    const take =
      (stems: Map<string, Stem[]>, bits: number) => (text: string, endings: number, short: boolean) => {
        const known = stems.get(text);
        const stem = { verb, bits: endings | bits, short };
        if (known) known.push(stem);
        else stems.set(text, [stem]);
      };
    perfectStems(lemma, take(perfect, lean << LEAN_SHIFT));
    if (isBoth) imperfectStems(third, take(imperfect, 0));
    return third;
  };

  const leans = new Map(verbRows.map(([lemma = '', , mark = '-']) => [lemma, LEAN_MARKS.indexOf(mark)]));
  for (const [lemma = '', present = '-', kind = '', nominal = '-', flags = '', ...others] of cueRows) {
    const cue = cues.length;
    const flagged = flags.split(' ');
    const led = nominal === '-' ? [] : nominal.split(' ').map(loosen);
    cues.push([unmarked(lemma), kind as CueClass, led, flagged]);
    const third = add(lemma, present, leans.get(lemma) ?? 0, cue, !flagged.includes('past'));
    for (const form of participles(unmarked(lemma), third)) participleOf[form] ??= cue;
    const [reporting, adverbial] = others.map((words) => (words === '-' ? [] : words.split(' ')));
    for (const noun of reporting ?? []) nouns[loosen(noun)] = cue;
    for (const form of adverbial ?? []) participleOf[loosen(form)] = cue;
  }
  for (const [lemma = '', present = '-', mark = '-'] of verbRows)
    add(lemma, present, LEAN_MARKS.indexOf(mark), -1, true);
  return {
    cues,
    verbs,
    perfect: flat(perfect),
    imperfect: flat(imperfect),
    participles: participleOf,
    nouns,
  };
}

/** Stems that are written alike: shortened ones («لم يستعد» of استعاد) after those in full. */
function flat(stems: ReadonlyMap<string, readonly Stem[]>): Record<string, number[]> {
  const record: Record<string, number[]> = {};
  for (const [text, list] of stems) {
    const ordered = [...list.filter(({ short }) => !short), ...list.filter(({ short }) => short)];
    record[text] = ordered.flatMap(({ verb, bits }) => [verb, bits]);
  }
  return record;
}

/** A word without vowel signs. */
function unmarked(word: string): string {
  let plain = '';
  for (let i = 0; i < word.length; i++) if (!isMark(word.charCodeAt(i))) plain += word[i];
  return plain;
}
