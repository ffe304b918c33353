import type { Sentence } from '../text/sentences.ts';
import { readFrame } from './frames.ts';
import { type Connective, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { findComplement, isSpeech, modalityOf, type Report, type Reported, readReport } from './reports.ts';
import { readSource, type Source } from './sources.ts';

/** What opened a clause. */
export type Opener =
  | 'start'
  | 'report'
  | 'and'
  | 'that'
  | 'relative'
  | 'participle'
  | 'comma'
  | 'stop'
  | 'frame'
  | Connective;

/** A stretch of a sentence that states one thing: tokens `first` to `last` (exclusive). */
export interface Clause {
  first: number;
  last: number;
  /** Letters of the first token that are a conjunction or preposition. */
  skip: number;
  opener: Opener;
  report: Report | null;
  /** Index of the first finite verb, or -1. */
  predicate: number;
  /** Whether the clause is the content of a report by its place (right after the cue). */
  content: boolean;
}

/** What carries over from one sentence to the next. */
export interface Discourse {
  speaker: Source | null;
  /** The report whose quotation is still open or goes on in the next paragraph. */
  lastReport: Report | null;
}

/** Splits a sentence into clauses and says of each who reports it. */
export function splitClauses(
  passage: Passage,
  sentence: Sentence,
  isTitle: boolean,
  discourse: Discourse,
): Clause[] {
  const reader = new Reader(passage, sentence, discourse);
  return reader.read(isTitle);
}

class Reader {
  readonly #passage: Passage;
  readonly #last: number;
  readonly #first: number;
  readonly #discourse: Discourse;
  readonly #clauses: Clause[] = [];
  #open: Clause;
  #frame: Report | null = null;

  constructor(passage: Passage, sentence: Sentence, discourse: Discourse) {
    this.#passage = passage;
    this.#first = sentence.first;
    this.#last = sentence.last;
    this.#discourse = discourse;
    this.#open = this.#clause(sentence.first, 0, 'start', null);
  }

  read(isTitle: boolean): Clause[] {
    const { tokens, words, verbs, bracketed, quotations } = this.#passage;
    let i = skipDateline(this.#passage, this.#first, this.#last);
    i = this.#openTitle(i, isTitle);
    this.#open.first = i;
    let relative = false;
    while (i < this.#last) {
      const token = tokens[i];
      const word = words[i];
      if (!token || !word) break;
      if (bracketed[i]) {
        i++;
        continue;
      }
      const pair = quotations.pairs[quotations.at[i] ?? -1];
      if (pair && pair.open === i && !isSpeech(this.#passage, pair.open, pair.close)) {
        i = pair.close + 1;
        continue;
      }
      if (
        token.kind === 'mark' &&
        (token.key === '.' || token.key === '؛' || token.key === '!' || token.key === '؟') &&
        i + 1 < this.#last
      ) {
        this.#next(i, i + 1, 0, 'stop', this.#open.report);
        relative = false;
        i++;
        continue;
      }
      const afterComma = i > 0 && tokens[i - 1]?.kind === 'mark' && tokens[i - 1]?.gap === 'none';
      const atHead = i === this.#open.first;

      const frame = readFrame(this.#passage, i, this.#last, atHead);
      if (frame) {
        i = this.#takeFrame(frame.report, i, frame.end, atHead);
        continue;
      }
      if (word.participle && (afterComma || atHead)) {
        const content = this.#participle(i);
        if (content >= 0) {
          relative = false;
          i = content;
          continue;
        }
      }
      if (word.classes & WordClass.relative) {
        if (this.#splitsRelative(i, afterComma, word.conjunction)) {
          this.#next(i, i + 1, 0, 'relative', this.#open.report);
          i++;
          continue;
        }
        relative = true;
        i++;
        continue;
      }
      const connective = this.#connective(i, afterComma, atHead);
      if (connective > i) {
        relative = false;
        i = connective;
        continue;
      }
      if (word.classes & WordClass.complementiser && !atHead && this.#takesThat(i)) {
        const long =
          word.rest.length > 3 ||
          (word.rest.length === 3 && word.rest !== 'بان' && word.rest !== 'فان' && word.rest !== 'وان');
        this.#next(i, long ? i : i + 1, long ? word.conjunction : 0, 'that', this.#open.report);
        relative = false;
        i++;
        continue;
      }
      if (this.#opensCoordinate(i, afterComma)) {
        const separate = token.key === 'و';
        this.#next(i, separate ? i + 1 : i, separate ? 0 : word.conjunction, 'and', this.#open.report);
        relative = false;
        if (separate) {
          i++;
          continue;
        }
      }
      if (verbs[i]) {
        if (relative && !word.conjunction) {
          relative = false;
          i++;
          continue;
        }
        if (afterComma && this.#open.predicate >= 0 && i > this.#open.first + 1 && !word.conjunction) {
          this.#next(i, i, 0, 'comma', this.#open.report);
        }
        if (this.#open.predicate < 0) {
          this.#open.predicate = i;
          const reported = readReport(
            this.#passage,
            i,
            this.#open.first,
            this.#last,
            this.#discourse.speaker,
          );
          if (reported) {
            i = this.#takeReport(reported, i);
            relative = false;
            continue;
          }
        }
      }
      i++;
    }
    this.#close(this.#last);
    return this.#clauses;
  }

  #clause(first: number, skip: number, opener: Opener, report: Report | null): Clause {
    return { first, last: first, skip, opener, report, predicate: -1, content: false };
  }

  #close(end: number): void {
    if (end <= this.#open.first) return;
    this.#open.last = end;
    this.#clauses.push(this.#open);
  }

  #next(end: number, first: number, skip: number, opener: Opener, report: Report | null): void {
    this.#close(end);
    this.#open = this.#clause(first, skip, opener, report ?? this.#frame);
  }

  #takeReport({ report, content, skip, clause }: Reported, verb: number): number {
    const outer = this.#open.report?.source ?? this.#frame?.source ?? null;
    const via = report.via ?? (outer && outer !== report.source ? outer : null);
    const full = { ...report, via: report.source ? via : null, source: report.source };
    if (report.source?.resolved === 'overt') this.#discourse.speaker = report.source;
    this.#discourse.lastReport = full;
    this.#open = this.#clause(content, skip, 'report', full);
    this.#open.content = true;
    if (!clause) this.#open.predicate = -1;
    return Math.max(content, verb + 1);
  }

  /** «…، مشيراً إلى أن …»: the same source says more. */
  #participle(i: number): number {
    const { words, tokens } = this.#passage;
    const entry = words[i]?.participle;
    if (!entry) return -1;
    const found = findComplement(this.#passage, i + 1, this.#last, entry);
    if (found === null || found.zone > i + 6) return -1;
    const open = this.#open;
    const source = open.report?.source ?? this.#subjectSource(open) ?? this.#discourse.speaker;
    if (!source) return -1;
    const report: Report = {
      source,
      via: open.report?.via ?? null,
      cue: {
        first: i,
        last: i + 1,
        skip: words[i]?.conjunction ?? 0,
        open: 0,
        lemma: entry.lemma,
        class: entry.class,
      },
      modality: modalityOf(entry, false),
      denies: entry.class === 'denial',
    };
    this.#next(i, found.content, found.skip, 'participle', report);
    this.#open.content = true;
    this.#discourse.speaker = source;
    this.#discourse.lastReport = report;
    return Math.max(found.content, i + 1) + (tokens[found.content] ? 0 : 0);
  }

  #subjectSource(clause: Clause): Source | null {
    if (clause.predicate < 0) return null;
    return (
      readSource(this.#passage, clause.predicate + 1, this.#last) ??
      readSource(this.#passage, clause.first, clause.predicate, clause.skip)
    );
  }

  #takeFrame(report: Report, start: number, end: number, atHead: boolean): number {
    const { tokens, words } = this.#passage;
    this.#discourse.speaker = report.source ?? this.#discourse.speaker;
    if (atHead) {
      this.#frame = report;
      let next = end;
      while (
        next < this.#last &&
        tokens[next]?.kind === 'mark' &&
        (this.#passage.quotations.at[next] ?? -1) < 0
      )
        next++;
      const word = words[next];
      let skip = 0;
      if (word && word.classes & WordClass.complementiser) {
        if (word.rest.length <= 3) next++;
        else skip = 1;
      } else skip = word?.conjunction ?? 0;
      this.#open = this.#clause(next, skip, 'frame', report);
      return next;
    }
    const ends = end >= this.#last || tokens[end]?.kind === 'mark' || words[end]?.conjunction === 1;
    const reach = ends ? this.#clauses.length : 0;
    if (ends) {
      for (let k = 0; k < reach; k++) {
        const clause = this.#clauses[k];
        if (clause) clause.report = joined(clause.report, report);
      }
    }
    this.#open.report = joined(this.#open.report, report);
    if (ends) this.#next(start, end, 0, 'stop', null);
    return end;
  }

  #connective(i: number, afterComma: boolean, atHead: boolean): number {
    const { words, tokens, lexicon, verbs } = this.#passage;
    const word = words[i];
    if (!word) return -1;
    const match =
      lexicon.connectives.match(word.rest, (k) => tokens[k]?.key, i + 1) ??
      (word.conjunction
        ? lexicon.connectives.match(tokens[i]?.key ?? '', (k) => tokens[k]?.key, i + 1)
        : null);
    if (!match) return -1;
    const next = i + match.length;
    const after = words[next];
    if (!after) return -1;
    switch (match.value) {
      case 'scene':
        return -1;
      case 'result':
        if (!verbs[next] || (word.rest === 'ما' && !afterComma) || (word.rest === 'بما' && !afterComma))
          return -1;
        this.#next(i, word.rest === 'ما' ? i : next, 0, 'result', this.#open.report);
        if (word.rest === 'ما') this.#open.predicate = -1;
        return next;
      case 'aside': {
        let to = next;
        while (tokens[to]?.kind === 'mark') to++;
        if (atHead) {
          this.#open.first = to;
          this.#open.skip = words[to]?.conjunction ?? 0;
          return to;
        }
        return -1;
      }
      default: {
        if (match.value === 'contrast' && word.rest === 'بل' && !afterComma && !verbs[next]) return -1;
        if (
          match.value === 'cause' &&
          word.rest === 'حيث' &&
          !(verbs[next] || afterComma || after.classes & WordClass.negator)
        )
          return -1;
        const suffixed = this.#suffixed(i, match.length);
        this.#next(
          i,
          suffixed ? next - 1 : next,
          suffixed
            ? (words[next - 1]?.conjunction ?? 0)
            : (words[next]?.conjunction ?? 0) && !verbs[next]
              ? 0
              : 0,
          match.value,
          this.#open.report,
        );
        return next;
      }
    }
  }

  /** Whether the last word of a connective carries the subject («لكنه»، «إلا أنها»), so that the clause begins with it. */
  #suffixed(i: number, length: number): boolean {
    const rest = this.#passage.words[i + length - 1]?.rest ?? '';
    return /^(?:لكن|ان|لان|كون)(?:ه|ها|هم|هما|نا|ني|ي)$/.test(rest);
  }

  #splitsRelative(i: number, afterComma: boolean, conjunction: number): boolean {
    return afterComma || conjunction === 1;
  }

  /** Whether a complementiser in the middle of a clause goes on with the report («وأن …»). */
  #takesThat(i: number): boolean {
    const { words } = this.#passage;
    const word = words[i];
    if (!word) return false;
    const conj =
      word.conjunction === 1 ||
      word.rest.startsWith('وان') ||
      word.rest.startsWith('فان') ||
      word.rest.startsWith('وبان');
    return conj;
  }

  /** Whether token `i` begins a clause joined by و or ف. */
  #opensCoordinate(i: number, afterComma: boolean): boolean {
    const { words, verbs, tokens } = this.#passage;
    const word = words[i];
    if (!word) return false;
    if (tokens[i]?.key === 'و' && verbs[i + 1]) return true;
    if (word.conjunction === 0) return false;
    if (verbs[i]) return true;
    const next = words[i + 1];
    if (word.classes & WordClass.negator) return verbs[i + 1] === 1 || word.rest.startsWith('ليس');
    if (word.classes & (WordClass.perfective | WordClass.future)) return true;
    if (word.classes & WordClass.pronoun) return afterComma || !(verbs[i + 1] === 1 && !next?.past);
    return false;
  }

  #openTitle(i: number, isTitle: boolean): number {
    if (!isTitle) return i;
    const { tokens, words, verbs } = this.#passage;
    for (let k = i; k < Math.min(this.#last, i + 8); k++) {
      if (verbs[k]) return i;
      if (tokens[k]?.key === '.' && tokens[k + 1]?.key === '.') return k + 2;
      if (tokens[k]?.key !== ':') continue;
      const source = readSource(this.#passage, i, k);
      if (
        source &&
        (source.kind === 'person' || source.kind === 'anonymous') &&
        (source.kind === 'anonymous' || (this.#passage.entityAt[source.last - 1] ?? -1) >= 0)
      ) {
        this.#open.report = { source, via: null, cue: null, modality: null, denies: false };
        this.#open.content = true;
        this.#open.opener = 'report';
      }
      return k + 1 + (words[k + 1] ? 0 : 0);
    }
    return i;
  }
}

/** A frame joins a report that is there already as the outer source. */
function joined(report: Report | null, frame: Report): Report {
  if (report?.source) return report.via ? report : { ...report, via: frame.source };
  return report ? { ...frame, modality: report.modality } : frame;
}

/** «دبي، الإمارات العربية المتحدة (CNN)--»: the text begins after the dash. */
function skipDateline({ tokens, verbs }: Passage, first: number, last: number): number {
  for (let i = first; i < Math.min(last, first + 12); i++) {
    if (verbs[i]) return first;
    const dash = tokens[i]?.kind === 'joiner' || tokens[i]?.key === '—';
    if (dash && i > first + 1 && (tokens[i - 1]?.key === ')' || tokens[i - 1]?.kind === 'joiner')) {
      let to = i + 1;
      while (to < last && (tokens[to]?.kind === 'joiner' || tokens[to]?.kind === 'mark')) to++;
      return to;
    }
  }
  return first;
}
