import { CONJUNCTIONS } from '../arabic/conjugation.ts';
import { STOPS } from '../arabic/punctuation.ts';
import type { Sentence } from '../text/sentences.ts';
import { antecedentOf, qualifiedBy } from './antecedents.ts';
import { admits, carriesOn, isClosing, isCondition, isInside, joins, splitsRelative } from './boundaries.ts';
import { type Clause, clauseAt, type Opener } from './clause.ts';
import { type Complement, findComplement, hangs } from './complements.ts';
import { type Discourse, goesOnAt, noteSpeaker, speakerOf } from './discourse.ts';
import { afterFrame, readFrame } from './frames.ts';
import { type CueEntry, THAT, WordClass } from './lexicon.ts';
import { readNominal } from './nominals.ts';
import { readHeadline, skipDateline } from './openings.ts';
import type { Passage } from './passage.ts';
import { joined, type Report, readReport, reportOf } from './reports.ts';
import { agrees, canSpeak, readSource, type Source } from './sources.ts';
import { isSpeech } from './speech.ts';

/** Splits a sentence into clauses and says of each who reports it. Reads every token a bounded number of times. */
export function splitClauses(
  passage: Passage,
  sentence: Sentence,
  isTitle: boolean,
  discourse: Discourse,
): Clause[] {
  return new Splitter(passage, sentence, discourse).split(isTitle);
}

/** A quotation before its cue has at most so many clauses. */
const LONGEST_SPEECH = 12;
/** A subject ends within so many tokens after its verb. */
const SUBJECT_REACH = 12;

class Splitter {
  readonly #passage: Passage;
  readonly #first: number;
  readonly #last: number;
  readonly #discourse: Discourse;
  readonly #clauses: Clause[] = [];
  #open: Clause;
  /** The frame at the head of the sentence, which covers all of it. */
  #frame: Report | null = null;
  /** The frame with which the sentence ends. */
  #closing: Report | null = null;
  /** How many clauses of this sentence a frame after them has covered. */
  #framed = 0;
  /** The conditional clause whose consequence has been read. */
  #answered: Clause | null = null;
  /** The subject of the last clause of this sentence. */
  #subject: Source | null = null;
  /** Whether the next verb belongs to a relative clause. */
  #relative = false;

  constructor(passage: Passage, sentence: Sentence, discourse: Discourse) {
    this.#passage = passage;
    this.#first = sentence.first;
    this.#last = sentence.last;
    this.#discourse = discourse;
    this.#open = clauseAt(sentence.first, 0, 'start', null, false);
  }

  split(isTitle: boolean): Clause[] {
    const { tokens, words, bracketed, quotations, lexicon } = this.#passage;
    let i = skipDateline(this.#passage, this.#first, this.#last);
    if (isTitle) {
      const { next, speaker } = readHeadline(this.#passage, i, this.#last);
      if (speaker) {
        const report = { source: speaker, via: null, cue: null, modality: null, denies: false };
        this.#open = clauseAt(next, 0, 'report', report, true);
        this.#discourse.speaker = speaker;
      }
      i = next;
    } else {
      this.#frame = this.#discourse.list;
      this.#open = goesOnAt(this.#passage, i, this.#discourse) ?? this.#open;
    }
    // «اقرأ أيضاً: …»
    if (lexicon.connectives.match(words[i]?.rest ?? '', (k) => tokens[k]?.key, i + 1)?.value.kind === 'link')
      return [];
    this.#open.first = i;
    if (this.#clauses.length === 0 && !this.#open.content) this.#open.skip = words[i]?.conjunction ?? 0;
    while (i < this.#last) {
      const pair = quotations.pairs[quotations.at[i] ?? -1];
      if (bracketed[i]) i++;
      else if (pair?.open === i && !isSpeech(this.#passage, pair.open, pair.close)) i = pair.close + 1;
      else if (STOPS.has(tokens[i]?.key ?? '') && i + 1 < this.#last) i = this.#stop(i);
      else i = this.#step(i);
    }
    this.#close(this.#last);
    this.#discourse.report = this.#clauses.at(-1)?.report ?? null;
    this.#noteList();
    return this.#clauses;
  }

  /** «وفقاً لموقع …:⏎», «وأشار فلان إلى ما يلي:⏎»: the lines that follow are reported. A quotation ends where its marks do. */
  #noteList(): void {
    const { tokens, words } = this.#passage;
    if (tokens[this.#last - 1]?.key === ':') {
      const verb = this.#clauses.at(-1)?.predicate ?? -1;
      const entry = words[verb]?.verb?.cue;
      const said = entry && this.#subject ? reportOf(this.#passage, verb, entry, this.#subject, null) : null;
      this.#discourse.list = this.#closing ?? this.#discourse.report ?? said;
    } else if (this.#isQuoted(this.#last - 1)) this.#discourse.list = null;
  }

  /** Reads what begins at token `i`; gives the next token to read. */
  #step(i: number): number {
    const { tokens, words, verbs } = this.#passage;
    const word = words[i];
    if (!word) return i + 1;
    const atHead = i === this.#open.first;
    const afterMark =
      i > this.#first &&
      tokens[i - 1]?.kind === 'mark' &&
      this.#passage.bracketed[i - 1] === 0 &&
      !isClosing(this.#passage, i - 1) &&
      !isInside(this.#passage, i - 1);

    const { speaker, subject } = this.#discourse;
    const told = this.#open.report?.source ?? speaker ?? this.#subject ?? subject;
    const frame = readFrame(this.#passage, i, this.#last, atHead, told);
    if (frame?.report) return this.#takeFrame(frame.report, i, frame.end, atHead);
    if (frame) return this.#takeRule(i, frame.end, atHead);
    if (word.participle && (afterMark || atHead || hangs(this.#passage, i))) {
      const next = this.#takeParticiple(i, word.participle);
      if (next > i) return next;
    }
    if (word.classes & WordClass.relative) {
      if (splitsRelative(this.#passage, this.#open, i, this.#last, afterMark || word.conjunction === 1)) {
        this.#next(i, i + 1, 0, 'relative');
        this.#subject = antecedentOf(this.#passage, this.#first, i, this.#discourse.speaker) ?? this.#subject;
      } else this.#relative = true;
      return i + 1;
    }
    const connective = this.#takeConnective(i, afterMark);
    if (connective > i) return connective;
    if (word.classes & THAT && word.conjunction && !atHead && !this.#answers(i, afterMark)) {
      // «وأن …» goes on with the report.
      const whole = (word.classes & WordClass.suffixed) !== 0;
      this.#next(
        i,
        whole ? i : i + 1,
        whole ? word.conjunction + (word.classes & WordClass.bythat ? 1 : 0) : 0,
        'that',
      );
      return i + 1;
    }
    const noun = this.#takeNoun(i);
    if (noun > i) return noun;
    if (!atHead && this.#answers(i, afterMark)) return i + 1;
    // «إذا كان … ويكافح …، فعليك …»: a condition is whole only with its consequence.
    if (
      !atHead &&
      joins(this.#passage, this.#open, i, this.#last, afterMark) &&
      (afterMark || !this.#pends())
    ) {
      const apart = word.rest.length === 1;
      this.#next(i, apart ? i + 1 : i, apart ? 0 : word.conjunction, 'and');
      if (apart) return i + 1;
    }

    return verbs[i] ? this.#takeVerb(i, afterMark) : i + 1;
  }
  #takeVerb(i: number, afterMark: boolean): number {
    const { words } = this.#passage;
    const word = words[i];
    if (!word) return i + 1;
    if (this.#relative && !word.conjunction) {
      this.#relative = false;
      return this.#takeSecond(i);
    }
    const { pairs, at } = this.#passage.quotations;
    const pair = pairs[at[this.#open.first] ?? -1];
    // «"…"، قال فلان»
    const spoken = pair !== undefined && pair.close === i - 2 && word.verb?.cue != null;
    if (afterMark && (this.#open.predicate >= 0 || spoken) && i > this.#open.first + 1)
      this.#next(i, i, 0, 'comma');
    if (word.classes & WordClass.imperfective) return i + 1;
    if (this.#open.predicate >= 0) return this.#takeSecond(i);
    this.#open.predicate = i;
    const { opener, content, report } = this.#open;
    const speakers = {
      subject: this.#subject ?? (this.#clauses.length === 0 ? this.#discourse.subject : null),
      speaker: speakerOf(this.#discourse, word),
    };
    const inside = content || (opener === 'scene' && report !== null);
    const reported = readReport(this.#passage, i, this.#open.first, this.#last, inside, speakers);
    if (!reported) {
      const after = this.#takePostposed(i);
      if (after > i) return after;
      if (!report) this.#noteSubject(i);
      return i + 1;
    }
    let { report: found } = reported;
    if (this.#discourse.list && found.source?.resolved === 'overt') this.#endList();
    const outer = this.#open.report ?? this.#frame;
    if (outer?.source && found.source === null) found = { ...outer, modality: found.modality };
    else if (outer?.source && found.source?.resolved === 'carried' && opener !== 'start') {
      found = { ...found, source: { ...outer.source, resolved: 'carried' }, via: outer.via };
    } else if (outer?.source && found.source && (content || outer === this.#frame)) {
      found = { ...found, via: found.via ?? outer.source };
    }
    this.#enter(found, reported.complement);
    return Math.max(reported.complement.content, i + 1);
  }

  #endList(): void {
    if (this.#frame === this.#discourse.list) this.#frame = null;
    if (this.#open.report === this.#discourse.list) this.#open.report = null;
    this.#discourse.list = null;
  }

  /** «مقطعاً يدّعون أنه …»، «الذي وصفه المدرب بأنه …»: a second verb of the clause that reports. */
  #takeSecond(i: number): number {
    const entry = this.#passage.words[i]?.verb?.cue;
    if (!entry || this.#open.content) return i + 1;
    const complement = findComplement(this.#passage, i + 1, this.#last, entry);
    if (complement === null || complement.form === 'noun') return i + 1;
    if (complement.form === 'speech' && entry.flags.has('describe')) return i + 1;
    const named = readSource(this.#passage, i + 1, complement.zone);
    const near = complement.zone <= i + 2;
    const source =
      named ??
      (near
        ? (qualifiedBy(this.#passage, this.#open.first, i) ?? (this.#open.report ? null : this.#subject))
        : null);
    if (!source || !canSpeak(this.#passage, source)) return i + 1;
    this.#close(i);
    this.#enter(reportOf(this.#passage, i, entry, source, null), complement);
    return Math.max(complement.content, i + 1);
  }

  /** «"…"، قال فلان»: the quotation comes before its cue. */
  #takePostposed(i: number): number {
    const { words } = this.#passage;
    const entry = words[i]?.verb?.cue;
    if (!entry || entry.flags.has('that') || i > this.#open.first + 1) return i;
    const quoted = this.#clauses.slice(-LONGEST_SPEECH);
    if (quoted.length === 0 || !quoted.every((clause) => this.#isQuoted(clause.first))) return i;
    const source = readSource(this.#passage, i + 1, this.#last);
    if (!source || !canSpeak(this.#passage, source)) return i;
    const report = reportOf(this.#passage, i, entry, source, null);
    for (const clause of quoted) clause.report ??= report;
    this.#discourse.speaker = source;
    this.#open = clauseAt(source.last, 0, 'stop', null, false);
    return source.last;
  }

  /** Begins the content of a report. */
  #enter(report: Report, complement: Complement): void {
    if (report.source) {
      this.#discourse.list = null;
      noteSpeaker(this.#discourse, report.source, this.#passage.words[report.cue?.first ?? -1]);
      this.#discourse.subject = null;
      this.#subject = null;
    }
    this.#relative = false;
    this.#open = clauseAt(complement.content, complement.skip, 'report', report, true);
  }

  /** «…، مشيراً إلى أن …»: the same source says more. */
  #takeParticiple(i: number, entry: CueEntry): number {
    // «…، مشترطاً عدم كشف هويته، أن …»
    if (entry.class === 'demand' && (this.#passage.words[i + 1]?.classes ?? 0) & WordClass.nominalnegator)
      return i;
    const complement = findComplement(this.#passage, i + 1, this.#last, entry);
    if (complement === null || complement.zone > i + 8) return i;
    const { report } = this.#open;
    const leading = report?.source || this.#subject ? null : readSource(this.#passage, this.#open.first, i);
    const named = leading && canSpeak(this.#passage, leading) ? leading : null;
    const source = report?.source ?? this.#subject ?? named ?? this.#discourse.speaker;
    if (!source) return i;
    this.#close(i);
    this.#enter(reportOf(this.#passage, i, entry, source, report?.via ?? null), complement);
    return Math.max(complement.content, i + 1);
  }

  #takeNoun(i: number): number {
    const found = readNominal(this.#passage, i, this.#last, this.#open.report);
    if (!found) return i;
    this.#close(i);
    this.#enter(found.report, found.complement);
    return Math.max(found.complement.content, i + 1);
  }

  #takeFrame(report: Report, start: number, end: number, atHead: boolean): number {
    const { tokens, words, lexicon } = this.#passage;
    if (this.#discourse.list) this.#endList();
    // «قال فلان …، بحسب الوكالة. وأضاف …»: goes on from him, not from the agency.
    if (atHead || !this.#open.report?.source)
      this.#discourse.speaker = report.source ?? this.#discourse.speaker;
    let next = afterFrame(this.#passage, end, this.#last);
    const classes = words[next]?.classes ?? 0;
    // «على أي حال، ووفقاً لـ س فإن …»
    const fronted =
      atHead ||
      (this.#open.predicate < 0 && !this.#open.content && classes & THAT && words[next]?.conjunction);
    if (fronted) {
      this.#frame = report;
      const skip = words[next]?.conjunction ?? 0;
      // «وفقاً لـ س فإن …»
      if (classes & THAT && !(classes & WordClass.suffixed)) next++;
      this.#open = clauseAt(
        next,
        classes & THAT && !(classes & WordClass.suffixed) ? 0 : skip,
        'frame',
        report,
        false,
      );
      return Math.max(next, start + 1);
    }
    const ends =
      end >= this.#last ||
      tokens[end]?.kind === 'mark' ||
      words[end]?.conjunction === 1 ||
      lexicon.connectives.match(words[end]?.rest ?? '', (k) => tokens[k]?.key, end + 1)?.value.kind ===
        'contrast';
    if (ends) {
      for (const clause of this.#clauses.slice(this.#framed)) clause.report = joined(clause.report, report);
      this.#framed = this.#clauses.length;
    }
    this.#open.report = joined(this.#open.report, report);
    if (next >= this.#last) this.#closing = report;
    if (ends) {
      this.#close(start);
      this.#open = clauseAt(end, words[end]?.conjunction ?? 0, 'stop', this.#frame, false);
    }
    return end;
  }

  /** «وفقاً للقانون الذي صدر أمس، فإن …»: is no claim, and no part of one that «فإن» begins. */
  #takeRule(start: number, end: number, atHead: boolean): number {
    const next = afterFrame(this.#passage, end, this.#last);
    const word = this.#passage.words[next];
    if (!atHead || !word?.conjunction || !(word.classes & THAT)) return Math.max(end, start + 1);
    this.#open.first = word.classes & WordClass.suffixed ? next : next + 1;
    this.#open.skip = word.classes & WordClass.suffixed ? 1 : 0;
    return next + 1;
  }

  #takeConnective(i: number, afterMark: boolean): number {
    const { words, tokens, lexicon } = this.#passage;
    const word = words[i];
    const match = word && lexicon.connectives.match(word.rest, (k) => tokens[k]?.key, i + 1);
    if (!word || !match) return i;
    const next = i + match.length;
    const { kind, suffixed } = match.value;
    if (next >= this.#last) return i;
    if (kind === 'aside') {
      if (i !== this.#open.first) return i;
      this.#open.first = next;
      this.#open.skip = words[next]?.conjunction ?? 0;
      while (tokens[this.#open.first]?.kind === 'mark') this.#open.first++;
      return this.#open.first;
    }
    if (!admits(this.#passage, this.#open, kind, i, next, this.#last, afterMark)) return i;
    // «وجاء القرار بعد أن …»: says nothing but when.
    if (kind === 'scene' && words[this.#open.predicate]?.verb?.cue?.flags.has('scene') && !this.#open.content)
      this.#open.first = next;
    // «لكنه» and «ما أدى إلى» are part of what they open.
    const from = suffixed ? next - 1 : kind === 'what' || kind === 'so' || kind === 'without' ? i : next;
    this.#next(i, from, from === i ? word.conjunction : 0, kind);
    return next;
  }

  /** «إذا …، فـ…»، «في حال …، سـ…»: what follows the condition belongs to it. */
  #answers(i: number, afterMark: boolean): boolean {
    const { tokens, words, verbs } = this.#passage;
    const word = words[i];
    if (!word || this.#answered === this.#open || (!afterMark && word.conjunction === 0)) return false;
    const consequence =
      word.conjunction === 1 ? tokens[i]?.key.startsWith(CONJUNCTIONS.charAt(1)) : verbs[i] === 1;
    if (!consequence) return false;
    if (!isCondition(this.#passage, this.#open)) return false;
    this.#answered = this.#open;
    return true;
  }

  /** Whether the open clause is a condition whose consequence is still to come. */
  #pends(): boolean {
    return this.#answered !== this.#open && isCondition(this.#passage, this.#open);
  }

  #stop(i: number): number {
    this.#next(i, i + 1, 0, 'stop');
    this.#open.skip = this.#passage.words[i + 1]?.conjunction ?? 0;
    return i + 1;
  }

  /** Notes the subject after verb `i`, where it is one that may speak later. */
  #noteSubject(i: number): void {
    const { words, verbs } = this.#passage;
    const before = readSource(this.#passage, this.#open.first, i);
    let end = i + 1;
    while (end < Math.min(this.#last, i + SUBJECT_REACH) && !verbs[end]) end++;
    const after = readSource(this.#passage, i + 1, end);
    const subject = [before, after].find(
      (source) =>
        source &&
        canSpeak(this.#passage, source) &&
        agrees(this.#passage, i, source) &&
        // «نشر مقالات»: a text is rather what is written.
        (source.kind !== 'document' || words[source.last - 1]?.definite),
    );
    if (!subject) return;
    this.#subject = subject;
    this.#discourse.subject = subject;
  }

  #isQuoted(i: number): boolean {
    return (this.#passage.quotations.at[i] ?? -1) >= 0;
  }

  #close(end: number): void {
    if (end <= this.#open.first) return;
    this.#open.last = end;
    this.#clauses.push(this.#open);
  }

  #next(end: number, first: number, skip: number, opener: Opener): void {
    const { report } = this.#open;
    this.#close(end);
    this.#relative = false;
    const passes = opener === 'that' || this.#isQuoted(first) || carriesOn(opener, report);
    this.#open = clauseAt(first, skip, opener, (passes ? report : null) ?? this.#frame, false);
  }
}
