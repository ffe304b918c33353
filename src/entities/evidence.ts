import type { Document } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import { headed } from './headed.ts';
import { findInstitutions } from './institutions/institutions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type Found, matchForms } from './lexicon/matcher.ts';
import { settle, type Vote } from './lexicon/settle.ts';
import { findQuotedNames } from './quoted.ts';
import { findValues } from './values/values.ts';
import { withVersions } from './versions.ts';

/** What is known of a document without the tagger. */
export interface Evidence {
  /** Every form of the lexicon that stands in the text. */
  readonly found: Found;
  /** The forms that are mentions by the lexicon's own rules. */
  readonly settled: readonly Candidate[];
  readonly institutions: readonly Candidate[];
  /** Names in quotation marks behind a head word. */
  readonly quoted: readonly Candidate[];
  readonly values: readonly Candidate[];
}

/** Gathers what the lexicon and the patterns find in a document. */
export function evidenceOf(document: Document, lexicon: Lexicon): Evidence {
  const found = matchForms(document, lexicon);
  const values = findValues(document);
  return {
    found,
    settled: settledNames(document, lexicon, found, values),
    institutions: headed(document, findInstitutions(document, lexicon, found.matches)),
    quoted: findQuotedNames(document),
    values,
  };
}

/** The names of the lexicon that hold (see `settle`), with their versions and with what the head words before them say. */
export function settledNames(
  document: Document,
  lexicon: Lexicon,
  found: Found,
  values: readonly Candidate[],
  vote?: Vote,
): Candidate[] {
  return headed(document, withVersions(document, settle(document, lexicon, found, vote), values));
}
