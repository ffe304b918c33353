import { MEASURES, QUESTION_MARK } from '../arabic/punctuation.ts';
import type { Claim, ClaimSource, Cue, Entity, Quote, Subject, Via } from '../record.ts';
import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Clause, Opener } from './clause.ts';
import { type Discourse, splitClauses } from './clauses.ts';
import { type Factuality, factualityOf, mainVerb } from './factuality.ts';
import { markKey } from './key.ts';
import { WordClass } from './lexicon.ts';
import { type Passage, passageOf } from './passage.ts';
import type { CueSpan, Report } from './reports.ts';
import { rate, type Stated } from './salience.ts';
import type { Source } from './sources.ts';
import { type NounPhrase, subjectOf } from './subjects.ts';

/** What follows these need not hold a verb to be a claim: أن and its like make a sentence of it. */
const STATING: ReadonlySet<Opener> = new Set(['frame', 'that', 'ground', 'contrast']);

const VALUES = new Set(['DATE', 'MONEY', 'PERCENT', 'QUANTITY']);

/** The claims of a document, in text order; all offsets are UTF-16 units. Linear in the length of the text; never throws. */
export function findClaims(document: Document, entities: readonly Entity[]): Claim[] {
  const passage = passageOf(document, entities);
  const stated = statedIn(passage);
  rate(passage, stated);
  markKey(passage, stated);
  return stated.map(({ claim }) => claim);
}

/** The claims of a passage with their clauses, in text order, before they are weighed. */
export function statedIn(passage: Passage): Stated[] {
  const { document } = passage;
  const discourse: Discourse = { speaker: null, subject: null, report: null };
  const stated: Stated[] = [];
  document.sentences.forEach((sentence, index) => {
    const isTitle = sentence === document.title;
    let subject: NounPhrase | null = null;
    let before: Factuality | null = null;
    for (const clause of splitClauses(passage, sentence, isTitle, discourse)) {
      const claim: Claim | null = claimOf(passage, clause, sentence, index, isTitle, before);
      if (!claim) continue;
      before = claim;
      const own = subjectOf(passage, clause);
      claim.subject = subjectIn(passage, own, subject);
      subject = own ?? subject;
      stated.push({ claim, clause });
    }
  });
  stated.sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
  stated.forEach(({ claim }, index) => {
    claim.id = `c${index + 1}`;
  });
  return stated;
}

/** The subject of a clause, or that of the clause before where it drops its own. */
function subjectIn(passage: Passage, own: NounPhrase | null, before: NounPhrase | null): Subject | null {
  const phrase = own ?? before;
  if (!phrase) return null;
  const span = spanOf(passage, phrase.first, phrase.last, phrase.skip);
  return {
    ...span,
    entity: entityIn(passage, phrase.first, phrase.last),
    resolved: own ? 'overt' : 'carried',
  };
}

function claimOf(
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

/** Takes marks off both ends; a quotation mark stays where its partner is inside. */
function trim({ tokens, words, quotations, bracketed }: Passage, clause: Clause): [number, number] | null {
  let { first, last } = clause;
  while (first < last) {
    const kind = tokens[first]?.kind;
    if (kind !== 'mark' && kind !== 'joiner' && kind !== 'emoji') break;
    const pair = quotations.pairs[quotations.at[first] ?? -1];
    if (
      pair &&
      pair.open === first &&
      pair.close < last - 1 &&
      !onlyMarks(tokens, pair.close + 1, Math.min(last, pair.close + 5))
    )
      break;
    first++;
    clause.skip = 0;
  }
  while (last > first) {
    const token = tokens[last - 1];
    if (token?.kind !== 'mark' && token?.kind !== 'joiner' && token?.kind !== 'emoji') break;
    const pair = quotations.pairs[quotations.at[last - 1] ?? -1];
    if (pair && pair.close === last - 1 && pair.open > first) break;
    if ((bracketed[last - 1] && token.key === ')') || MEASURES.has(token.key)) break;
    last--;
  }
  // «أن» only opens the clause.
  const opener = words[first]?.classes ?? 0;
  if (
    opener & WordClass.complementiser &&
    !(opener & (WordClass.suffixed | WordClass.negator)) &&
    last - first > 2
  ) {
    first++;
    clause.skip = 0;
  }
  return first < last ? [first, last] : null;
}

function onlyMarks(tokens: Passage['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== 'mark') return false;
  return true;
}

/** Whether a clause states something: it has a verb, is the content of a report, or is a nominal sentence. */
function states(passage: Passage, clause: Clause, sentence: Sentence, isTitle: boolean): boolean {
  const { tokens, words, verbs, bracketed, lexicon } = passage;
  const head = words[clause.first];
  if (!head) return false;
  for (let i = clause.last; i < Math.min(sentence.last, clause.last + 2); i++)
    if (tokens[i]?.key === QUESTION_MARK) return false;
  if (head.classes & WordClass.question && tokens[clause.first + 1] && !clause.content) {
    return false;
  }
  if (clause.content || STATING.has(clause.opener)) return clause.content || clause.last - clause.first >= 2;
  if (lexicon.hedges.match(head.rest, (k) => tokens[k]?.key, clause.first + 1))
    return clause.last - clause.first >= 3;
  if (isTitle) return mainVerb(passage, clause) >= 0;
  for (let i = clause.first; i < clause.last; i++) if (verbs[i] && !bracketed[i]) return true;
  const nominal =
    WordClass.pronoun |
    WordClass.demonstrative |
    WordClass.locative |
    WordClass.complementiser |
    WordClass.negator;
  if (head.classes & nominal) return clause.last - clause.first >= 2;
  return clause.last - clause.first >= 5 && tokens[sentence.last - 1]?.key === '.';
}

function entitiesIn({ entityAt, entities }: Passage, first: number, last: number): Entity[] {
  const inside: Entity[] = [];
  let before = -1;
  for (let i = first; i < last; i++) {
    const at = entityAt[i] ?? -1;
    if (at === before) continue;
    before = at;
    const entity = entities[at];
    if (entity && !inside.includes(entity)) inside.push(entity);
  }
  return inside;
}

function spanOf(
  { document, tokens }: Passage,
  first: number,
  last: number,
  skip: number,
): { text: string; start: number; end: number } {
  const head = tokens[first];
  const start = head ? (document.shadow.origin[head.from + skip] ?? head.start) : 0;
  const end = tokens[last - 1]?.end ?? start;
  return { text: document.text.slice(start, end), start, end };
}

function entityIn({ entityAt, entities }: Passage, first: number, last: number): string | null {
  let found: Entity | undefined;
  for (let i = first; i < last; i++) {
    const entity = entities[entityAt[i] ?? -1];
    if (entity && !VALUES.has(entity.type) && (found === undefined || entity.type === 'PERSON'))
      found = entity;
  }
  return found?.id ?? null;
}

function sourceOf(passage: Passage, source: Source): ClaimSource {
  const { first, last, skip, kind, resolved } = source;
  return { kind, ...spanOf(passage, first, last, skip), entity: entityIn(passage, first, last), resolved };
}

function viaOf(passage: Passage, { first, last, skip }: Source): Via {
  return { ...spanOf(passage, first, last, skip), entity: entityIn(passage, first, last) };
}

function cueOf(passage: Passage, cue: CueSpan): Cue {
  return { ...spanOf(passage, cue.first, cue.last, cue.skip), lemma: cue.lemma, class: cue.class };
}

function quoteOf({ tokens, quotations }: Passage, report: Report | null, first: number, last: number): Quote {
  if (!report) return 'none';
  let inside = 0;
  let all = 0;
  for (let i = first; i < last; i++) {
    if (tokens[i]?.kind === 'mark') continue;
    all++;
    if ((quotations.at[i] ?? -1) >= 0) inside++;
  }
  return inside * 2 > all ? 'direct' : 'indirect';
}
