import { looksRelative } from '../../arabic/adjectives.ts';
import { AND, ARTICLE, ASSIMILATING } from '../../arabic/clitics.ts';
import type { EntityType } from '../../record.ts';
import { wholeWord } from '../../text/clitics.ts';
import type { Document } from '../../text/document.ts';
import { type Candidate, candidateAt } from '../candidate.ts';
import type { Lexicon, Thing } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/matcher.ts';
import { isYear } from '../versions.ts';
import {
  isFeminineNationality,
  isMasculineNationality,
  loadPatterns,
  type Part,
  type Pattern,
  type PatternTable,
} from './patterns.ts';

const CONFIDENCE = 0.88;
const LONGEST_FIELD = 6;
/** Begins the next noun of a list: «والتكنولوجيا». */
const AND_THE = AND + ARTICLE;

/**
 * Names built from a head word and what may follow it: «الحكومة الأميركية», «وزارة التعليم العالي», «منتخب مصر», «مطار
 * القاهرة الدولي». `matches` are the lexicon's matches in the document, for the slots that want a place.
 */
export function findInstitutions(
  document: Document,
  lexicon: Lexicon,
  matches: readonly (readonly Match[])[],
): Candidate[] {
  const table = loadPatterns();
  const places = new Map<number, readonly Match[]>(matches.map((found) => [found[0]?.first ?? -1, found]));
  const reader = new Reader(document, lexicon, places, table);
  const candidates: Candidate[] = [];
  for (let i = 0; i < document.tokens.length; i++) {
    const token = document.tokens[i];
    if (token === undefined || token.kind !== 'arabic') continue;
    const reading = table.byHead.has(token.key)
      ? wholeWord(token.key)
      : token.readings.find(({ rest }) => table.byHead.has(rest));
    if (reading === undefined) continue;
    let best: Candidate | null = null;
    for (const pattern of table.byHead.get(reading.rest) ?? []) {
      if (pattern.notBehind.has(document.tokens[i - 1]?.key ?? '')) continue;
      const last = reader.read(pattern, i + 1);
      if (last < 0 || last <= (best?.last ?? i + 1)) continue;
      const at = { first: i, last, prefix: reading.length, assimilated: reading.assimilated };
      const { type, subtype } = pattern;
      best = candidateAt(document, at, { type, subtype, evidence: 'pattern', confidence: CONFIDENCE });
    }
    if (best) candidates.push(best);
  }
  return candidates;
}

/** Types of the names that institutions are named after. */
const NAMESAKES: ReadonlySet<EntityType> = new Set(['LOC', 'PERSON', 'ORG']);

function fits({ type, subtype }: Thing, slot: Part['slot']): boolean {
  if (slot === 'name') return NAMESAKES.has(type);
  if (type !== 'LOC') return false;
  if (slot === 'country' || slot === 'city') return subtype === slot;
  return slot !== 'town' || subtype !== 'facility';
}

/** Reads what follows a head word. */
class Reader {
  private readonly document: Document;
  private readonly lexicon: Lexicon;
  private readonly places: ReadonlyMap<number, readonly Match[]>;
  private readonly table: PatternTable;

  constructor(
    document: Document,
    lexicon: Lexicon,
    places: ReadonlyMap<number, readonly Match[]>,
    table: PatternTable,
  ) {
    this.document = document;
    this.lexicon = lexicon;
    this.places = places;
    this.table = table;
  }

  /** Where the pattern, read from the token after its head, ends; -1 where it does not fit. */
  read(pattern: Pattern, from: number): number {
    let at = from;
    for (const part of pattern.behind) {
      const next = this.readPart(part, at);
      if (next > at) at = next;
      else if (!part.optional) return -1;
    }
    return at;
  }

  private readPart(part: Part, at: number): number {
    if (part.slot === 'year') return isYear(this.document.tokens[at]) ? at + 1 : at;
    const key = this.keyAt(at);
    if (key === null) return at;
    if (part.words !== null) return part.words.has(key) ? at + 1 : at;
    if (part.slot === 'nisba-f') return isFeminineNationality(key) ? at + 1 : at;
    if (part.slot === 'nisba-m') return isMasculineNationality(key) ? at + 1 : at;
    if (part.slot === 'field') return this.readField(at);
    if (part.slot === 'rest') return this.readRest(at);
    return this.readName(at, part.slot);
  }

  private readField(from: number): number {
    let at = from;
    for (; at < from + LONGEST_FIELD; at++) {
      const key = this.keyAt(at);
      if (key === null) break;
      const isNew = at === from || key.startsWith(AND_THE);
      const word = isNew && at > from ? key.slice(1) : key;
      if (!word.startsWith(ARTICLE) || !(isNew || this.isRelative(word))) break;
      if (this.table.stops.has(word) && !isFeminineNationality(this.keyAt(at + 1) ?? '')) break;
      if (isFeminineNationality(word)) return at + 1;
    }
    return at;
  }

  /** Whether a word with the article may be an adjective: «العالي», «الاجتماعية», rather than the next noun. */
  private isRelative(word: string): boolean {
    return looksRelative(word) || this.table.adjectives.has(word);
  }

  /** Adjectives, then a purpose: «الوطني للعلوم والتكنولوجيا». */
  private readRest(from: number): number {
    let at = from;
    while (this.table.adjectives.has(this.keyAt(at) ?? '') && !this.isTime(at)) at++;
    const purpose = this.purposeAt(at);
    if (purpose === null) return at;
    let last = at + 1;
    if (!purpose.startsWith(ARTICLE)) {
      if (this.table.purposes.has(this.keyAt(last) ?? '')) last++;
      if (!this.keyAt(last)?.startsWith(ARTICLE)) return at;
      last++;
    }
    while (this.goesOn(this.keyAt(last))) last++;
    return last;
  }

  /** «العام الماضي» is a time and not a «general» thing. */
  private isTime(at: number): boolean {
    return this.table.stops.has(this.keyAt(at) ?? '') && this.table.stops.has(this.keyAt(at + 1) ?? '');
  }

  /** Whether a word goes on with a purpose: «والتكنولوجيا», «السيبراني». */
  private goesOn(key: string | null): boolean {
    return key !== null && (key.startsWith(AND_THE) || this.table.adjectives.has(key));
  }

  private purposeAt(at: number): string | null {
    if (this.keyAt(at)?.startsWith(ASSIMILATING) !== true) return null;
    for (const { rest, length } of this.document.tokens[at]?.readings ?? []) {
      if (length === 1 && this.table.purposes.has(rest)) return rest;
    }
    return null;
  }

  /** The longest name there, if it is one of a kind that the slot takes. */
  private readName(at: number, slot: Part['slot']): number {
    const match = this.places.get(at)?.find(({ prefix }) => prefix === 0);
    if (match === undefined) return at;
    const isFit = this.lexicon.forms(match.node).some(({ entry }) => fits(this.lexicon.thing(entry), slot));
    return isFit ? match.last : at;
  }

  /** The key of a word on the same line as the one before it, or null. */
  private keyAt(at: number): string | null {
    const token = this.document.tokens[at];
    return token === undefined || token.gap !== 'space' || token.kind !== 'arabic' ? null : token.key;
  }
}
