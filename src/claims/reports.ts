import type { CueClass, Modality } from '../record.ts';
import type { Complement } from './complement.ts';
import type { CueEntry } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { Source } from './sources.ts';

/** That a source is said to have said something: what a clause may be the content of. */
export interface Report {
  /** Null where the cue names nobody («يُذكر أن»). */
  readonly source: Source | null;
  readonly via: Source | null;
  /** Null for «فلان: …». */
  readonly cue: CueSpan | null;
  /** The modality that the cue gives its content («دعا إلى»), or null. */
  readonly modality: Modality | null;
  /** Whether the cue denies its content. */
  readonly denies: boolean;
  /** Whether the content is a noun phrase and no sentence («أعلن إصابته»). */
  readonly nominal: boolean;
}

/** The tokens of a cue. */
export interface CueSpan {
  readonly first: number;
  readonly last: number;
  /** Letters of the first token that are a conjunction. */
  readonly skip: number;
  /** How many letters of the last token belong to the cue; 0 for all. */
  readonly open: number;
  readonly lemma: string;
  readonly class: CueClass;
}

/** A report found in the text, and where its content begins. */
export interface Reported {
  readonly report: Report;
  readonly complement: Complement;
}

/** Who may be meant by a verb without a subject. */
export interface Speakers {
  /** The subject of the clause before in the same sentence. */
  readonly subject: Source | null;
  /** The last one who spoke. */
  readonly speaker: Source | null;
}

/** The report whose cue is token `at`. */
export function reportOf(
  { words }: Passage,
  at: number,
  entry: CueEntry,
  source: Source | null,
  via: Source | null,
): Report {
  const skip = words[at]?.conjunction ?? 0;
  const cue = { first: at, last: at + 1, skip, open: 0, lemma: entry.lemma, class: entry.class };
  return { source, via, cue, modality: modalityOf(entry), denies: entry.class === 'denial', nominal: false };
}

/** The modality that a cue gives its content. */
export function modalityOf(entry: CueEntry): Modality | null {
  if (entry.flags.has('possible')) return 'possible';
  if (entry.flags.has('expected')) return 'expected';
  switch (entry.class) {
    case 'expectation':
      return 'expected';
    case 'demand':
      return 'desired';
    case 'commitment':
      return 'planned';
    default:
      return null;
  }
}

/** A report of nobody («يُذكر أن»), or of one who speaks without a verb («فلان: …»). */
export function cuelessReport(source: Source | null, modality: Modality | null, denies = false): Report {
  return { source, via: null, cue: null, modality, denies, nominal: false };
}

/** A frame joins a report that is there already as the outer source, but that of an outlet as the inner one; «على حد قوله» adds none. */
export function joined(report: Report | null, frame: Report): Report {
  // «بحسب الوكالة، سيطر الجيش على البلدة، وفقاً لشهود»
  const relays = report?.cue?.class === 'attribution' && report.source?.kind === 'media';
  if (relays && !report.via && frame.source?.resolved === 'overt') return { ...frame, via: report.source };
  if (report?.source)
    return report.via || frame.source?.resolved === 'carried' ? report : { ...report, via: frame.source };
  return report ? { ...frame, modality: report.modality } : frame;
}
