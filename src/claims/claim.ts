import type { Claim, ClaimSource, Cue, Quote, Subject, Via } from '../record.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Clause } from './clause.ts';
import { states, trim } from './edges.ts';
import { type Factuality, factualityOf } from './factuality.ts';
import type { Passage } from './passage.ts';
import type { CueSpan, Report } from './reports.ts';
import type { Source } from './sources.ts';
import { entitiesIn, entityIn, spanOf, VALUES } from './spans.ts';
import type { FoundSubject } from './subjects.ts';

/** What a clause is about, as the record has it. */
export function subjectIn(passage: Passage, { phrase, own }: FoundSubject): Subject {
  const { text, start, end } = spanOf(passage, phrase.first, phrase.last, phrase.skip);
  return {
    text,
    start,
    end,
    entity: entityIn(passage, phrase.first, phrase.last),
    resolved: own ? 'overt' : 'carried',
  };
}

/**
 * The record of a clause, or null where it claims nothing; the clause is cut to what is claimed. `before` is the claim before it in
 * the sentence. Identifier, subject and salience are filled in later.
 */
export function claimOf(
  passage: Passage,
  clause: Clause,
  sentence: Sentence,
  index: number,
  isTitle: boolean,
  before: Factuality | null,
): Claim | null {
  const span = trim(passage, clause);
  if (!span) return null;
  const { document, tokens } = passage;
  const [first, last] = span;
  clause.first = first;
  clause.last = last;
  const head = tokens[first];
  const tail = tokens[last - 1];
  if (!head || !tail || !states(passage, clause, sentence, isTitle)) return null;
  const start = document.shadow.origin[head.from + clause.skip] ?? head.start;
  const end = tail.end;
  const { polarity, modality, signals } = factualityOf(passage, clause, before);
  const inside = entitiesIn(passage, first, last);
  const report = clause.report?.source ? clause.report : null;
  return {
    id: '',
    text: document.text.slice(start, end),
    start,
    end,
    sentence: index,
    subject: null,
    source: report?.source ? sourceOf(passage, report.source) : null,
    via: report?.via ? viaOf(passage, report.via) : null,
    cue: report?.cue ? cueOf(passage, report.cue) : null,
    quote: quoteOf(passage, report, first, last),
    polarity,
    modality,
    signals,
    entities: inside.filter((entity) => !VALUES.has(entity.type)).map((entity) => entity.id),
    values: inside.filter((entity) => VALUES.has(entity.type)).map((entity) => entity.id),
    salience: 0,
    key: false,
  };
}

function sourceOf(passage: Passage, source: Source): ClaimSource {
  const { first, last, skip, kind, resolved } = source;
  const { text, start, end } = spanOf(passage, first, last, skip);
  return { kind, text, start, end, entity: entityIn(passage, first, last), resolved };
}

function viaOf(passage: Passage, { first, last, skip }: Source): Via {
  return { ...spanOf(passage, first, last, skip), entity: entityIn(passage, first, last) };
}

function cueOf(passage: Passage, cue: CueSpan): Cue {
  const { first, last, skip, open, lemma } = cue;
  const span = spanOf(passage, first, last, skip);
  const tail = passage.tokens[last - 1];
  // «وفقاً لـ»: of the last word only the preposition belongs to the cue.
  const end = open > 0 && tail ? (passage.document.shadow.origin[tail.from + open] ?? span.end) : span.end;
  const text = passage.document.text.slice(span.start, end);
  return { text, start: span.start, end, lemma, class: cue.class };
}

function quoteOf(
  { tokens, quotationAt }: Passage,
  report: Report | null,
  first: number,
  last: number,
): Quote {
  if (!report) return 'none';
  let inside = 0;
  let all = 0;
  for (let i = first; i < last; i++) {
    if (tokens[i]?.kind === 'mark') continue;
    all++;
    if (quotationAt[i] != null) inside++;
  }
  return inside * 2 > all ? 'direct' : 'indirect';
}
