/**
 * The record that `extract` prints for one document. These types are the single source of the contract:
 * `schema/extraction.schema.json` is generated from this file by `npm run build`.
 *
 * Every `start` and `end` counts the unit that `offsetUnit` names, from the beginning of the decoded text, `start`
 * inclusive and `end` exclusive; the slice at those offsets is exactly the `text` beside them.
 */
export interface Extraction {
  schemaVersion: 1;
  source: Source;
  /** What every `start` and `end` of the record counts. */
  offsetUnit: OffsetUnit;
  language: Language;
  /** The headline, or null where the text has none. */
  title: TextSpan | null;
  stats: Stats;
  entities: Entity[];
  claims: Claim[];
}

export type OffsetUnit = 'codepoint' | 'utf16' | 'utf8';

/** Where the document came from. */
export interface Source {
  /** Path as it was given, or null for standard input and for library calls. */
  path: string | null;
  /** The identifier that the input carried (a field of an NDJSON line), or null. */
  id: string | null;
  format: DocumentFormat;
  /** The encoding that the bytes were decoded from, a lower-case WHATWG label; null where text, not bytes, was given. */
  encoding: string | null;
}

export type DocumentFormat = 'text' | 'html';

export interface Language {
  /** ISO 639 code (`ar`, `fa`, `ur`, `ps`, `ckb`, `ug`, `en` …), or `und` where it cannot be known. */
  code: string;
  /** ISO 15924 code of the main script (`Arab`, `Latn` …), or `Zyyy` where there are no letters. */
  script: string;
  /** 0 to 1. */
  confidence: number;
}

export interface TextSpan {
  text: string;
  /** @asType integer */
  start: number;
  /** @asType integer */
  end: number;
}

export interface Stats {
  /**
   * Length of the text in `offsetUnit`s.
   * @asType integer
   */
  characters: number;
  /** @asType integer */
  words: number;
  /** @asType integer */
  sentences: number;
}

/** One thing or value that the article names, with all its mentions. */
export interface Entity {
  /** Unique in the record: `e1`, `e2` …, by first mention. */
  id: string;
  type: EntityType;
  /** A finer class, or null where none applies or none is known. */
  subtype: EntitySubtype | null;
  /** The best name that the article uses, without proclitics. */
  name: string;
  labels: Labels;
  /** Verified Wikidata id, or null. */
  wikidata: string | null;
  /** The identifier that the user's own lexicon gives the name, or null. */
  ref: string | null;
  /** The normalised value of a DATE, MONEY, PERCENT or QUANTITY; null for every other type. */
  value: Value | null;
  /** How central the entity is to the article, 0 to 1. */
  salience: number;
  /** The highest confidence among the mentions. */
  confidence: number;
  mentions: Mention[];
}

export type EntityType =
  | 'PERSON'
  | 'ORG'
  | 'LOC'
  | 'PRODUCT'
  | 'EVENT'
  | 'WORK'
  | 'DATE'
  | 'MONEY'
  | 'PERCENT'
  | 'QUANTITY';

export type EntitySubtype =
  | 'company'
  | 'media'
  | 'government'
  | 'university'
  | 'party'
  | 'team'
  | 'ngo'
  | 'country'
  | 'city'
  | 'region'
  | 'facility'
  | 'natural'
  | 'app'
  | 'model'
  | 'device'
  | 'software'
  | 'service'
  | 'other';

/** The usual names in Arabic and in Latin letters; null where not known. */
export interface Labels {
  ar: string | null;
  en: string | null;
}

/** One place in the text where an entity is named. The span leaves out proclitics, which `prefix` gives. */
export interface Mention extends TextSpan {
  /**
   * Index of the sentence.
   * @asType integer
   */
  sentence: number;
  /** Proclitics written onto the name and not part of it («و» in «وواتساب»), or an empty string. */
  prefix: string;
  /** 0 to 1; of mentions with confidence 0.9 about 90 % should be right. */
  confidence: number;
  evidence: Evidence;
}

/** What a mention rests on: a lexicon entry, the statistical tagger, or a value pattern. */
export type Evidence = 'lexicon' | 'model' | 'pattern';

/** A normalised value. */
export type Value = DateValue | MoneyValue | PercentValue | QuantityValue;

/** A date, period or duration; exactly the fields that the text determines are not null. */
export interface DateValue {
  /**
   * ISO 8601 date, reduced date (`2025-03`, `2025`), interval (`2026-01/2026-06`) or duration (`P2Y`), in the Gregorian
   * calendar; null where it depends on the article's own date.
   */
  iso: string | null;
  /** For what depends on the article's date: the offset from it (`-P1D`, `P1W`), or a weekday, month or clock time; else null. */
  relative: string | null;
  /** The date as written in another calendar (`1446-09-12`), or null. */
  hijri: string | null;
}

export interface MoneyValue {
  /** The amount in units of the currency; null for vague counts («ملايين الدولارات»). */
  amount: number | null;
  /** The other end of a range, or null. */
  upTo: number | null;
  /** ISO 4217 code, or null where the text leaves it open («ريال»). */
  currency: string | null;
  bound: Bound | null;
}

export interface PercentValue {
  /** 0.15 for 15 %. */
  ratio: number | null;
  /** The other end of a range, or null. */
  upTo: number | null;
  bound: Bound | null;
}

export interface QuantityValue {
  /** Null for vague counts («آلاف المحتجين»). */
  amount: number | null;
  /** The other end of a range, or null. */
  upTo: number | null;
  /** The counted noun or measure as written, without its article. */
  unit: string;
  bound: Bound | null;
}

/** How an amount is hedged: «نحو» about, «أكثر من» over, «أقل من» under. */
export type Bound = 'about' | 'over' | 'under';

/** One proposition that the article puts forward. */
export interface Claim extends TextSpan {
  /** Unique in the record: `c1`, `c2` …, in text order. */
  id: string;
  /**
   * Index of the sentence.
   * @asType integer
   */
  sentence: number;
  /** What the claim is about, or null where that is not known. */
  subject: Subject | null;
  /** Who the article says the claim is from, or null where the article speaks for itself. */
  source: ClaimSource | null;
  /** The outer source where sources nest: the outlet that quotes the sources. */
  via: Via | null;
  /** The words that report, or null with no source. */
  cue: Cue | null;
  quote: Quote;
  polarity: Polarity;
  modality: Modality;
  /** Every word that negates or hedges the content. */
  signals: Signal[];
  /** Ids of the named entities inside the claim. */
  entities: string[];
  /** Ids of the DATE, MONEY, PERCENT and QUANTITY entities inside the claim. */
  values: string[];
  /** 0 to 1. */
  salience: number;
  /** True for the claims that a reader would keep for a summary of three to five lines. */
  key: boolean;
}

export interface Subject extends TextSpan {
  /** Id of the entity named in the subject, or null. */
  entity: string | null;
  /**
   * `overt` where it stands in the claim. `carried` where the claim only points to it: a dropped subject is taken from the clause before,
   * a relative pronoun from the noun before it, «أنه» and «we» from who speaks, one who is urged or accused from what reports it.
   */
  resolved: Resolution;
}

export interface ClaimSource extends TextSpan {
  kind: SourceKind;
  /** Id of the entity named in the source, or null. */
  entity: string | null;
  /** `carried` where the sentence names no speaker («وأضاف أن …») and the last one is taken. */
  resolved: Resolution;
}

export interface Via extends TextSpan {
  entity: string | null;
}

export type Resolution = 'overt' | 'carried';

export type SourceKind = 'person' | 'organization' | 'document' | 'anonymous' | 'media';

export interface Cue extends TextSpan {
  /** Dictionary form: the third person masculine perfect of a verb, or the frame itself. */
  lemma: string;
  class: CueClass;
}

/** What kind of speech act the cue reports. */
export type CueClass =
  | 'statement'
  | 'assertion'
  | 'announcement'
  | 'revelation'
  | 'denial'
  | 'allegation'
  | 'opinion'
  | 'expectation'
  | 'demand'
  | 'commitment'
  | 'evaluation'
  | 'no-comment'
  | 'attribution';

export type Quote = 'direct' | 'indirect' | 'none';

export type Polarity = 'positive' | 'negative';

export type Modality = 'asserted' | 'possible' | 'expected' | 'planned' | 'desired' | 'conditional';

export interface Signal extends TextSpan {
  kind: 'negation' | 'modality';
}
