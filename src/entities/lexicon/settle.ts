import { RARE_PROCLITICS } from '../../arabic/clitics.ts';
import { readWordList } from '../../data.ts';
import type { EntitySubtype, EntityType } from '../../record.ts';
import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/token.ts';
import { type Candidate, candidateAt } from '../candidate.ts';
import type { Context } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import type { Found, Match } from './matcher.ts';

/** Confidence by what a form rests on, from precision on the training part of the annotated articles. */
const CONFIDENCE = {
  several: 0.97,
  single: 0.94,
  named: 0.9,
  near: 0.86,
  vote: 0.8,
  topic: 0.72,
  weakTopic: 0.5,
} as const;
/** Cities and outlets whose names are also words: the topic of a text hardly tells that they are meant. */
const WEAK_BY_TOPIC: ReadonlySet<EntitySubtype | null> = new Set(['city', 'media']);
/** Evidence must stand this near where the form is also the plain name of another entry. */
const BESIDE = 4;

/** Whether another finder takes the same tokens for a name of this type. */
export type Vote = (first: number, last: number, type: EntityType) => boolean;

/**
 * Decides which matches are mentions, and of which entry: at each place the longest form that holds. A form that is also
 * a common word or another name (`?` in the lexicon) holds only where the document names its entry in an unambiguous
 * form, where an evidence word stands near it, where the document is full of evidence words, or where `vote` says so.
 */
export function settle(
  document: Document,
  lexicon: Lexicon,
  found: Found,
  vote: Vote = () => false,
): Candidate[] {
  const { context } = found;
  const named = new Set<number>();
  for (const matches of found.matches) {
    const longest = matches[0];
    for (const form of longest ? lexicon.forms(longest.node) : []) {
      if (!form.ambiguous) named.add(form.entry);
    }
  }
  const candidates: Candidate[] = [];
  let from = 0;
  for (const [index, matches] of found.matches.entries()) {
    for (const match of matches) {
      if (match.first < from) break;
      const choice = choose(lexicon, match, context, named, vote, hasRareProclitic(document, match));
      if (choice === null) continue;
      const thing = lexicon.thing(choice.entry);
      const headless = isGenericHead(document.tokens[match.first], match.prefix)
        ? sameWithoutHead(lexicon, match, choice.entry, found.matches[index + 1])
        : undefined;
      candidates.push(
        candidateAt(document, headless ?? match, {
          type: thing.type,
          subtype: thing.subtype,
          evidence: 'lexicon',
          confidence: choice.confidence,
          thing,
        }),
      );
      from = match.last;
      break;
    }
  }
  return candidates;
}

/** Whether the first word would begin with ك or ف, so rare before a name that «كأس» and «فشل» are rather words. */
function hasRareProclitic({ tokens }: Document, { first, prefix }: Match): boolean {
  return prefix > 0 && RARE_PROCLITICS.has(tokens[first]?.key.charAt(prefix - 1) ?? '');
}

function isGenericHead(token: Token | undefined, prefix: number): boolean {
  return token !== undefined && readWordList('patterns/generic-heads.tsv').has(token.key.slice(prefix));
}

/** The match that begins one word later and names the same entry, or undefined. */
function sameWithoutHead(
  lexicon: Lexicon,
  { first, last }: Match,
  entry: number,
  next: readonly Match[] | undefined,
): Match | undefined {
  return next?.find(
    (inner) =>
      inner.first === first + 1 &&
      inner.last === last &&
      lexicon.forms(inner.node).some((form) => form.entry === entry),
  );
}

/** The entry that a match names, by the strongest reason at hand, or null where none holds. */
function choose(
  lexicon: Lexicon,
  match: Match,
  context: Context,
  named: ReadonlySet<number>,
  vote: Vote,
  isWord: boolean,
): { entry: number; confidence: number } | null {
  const forms = lexicon.forms(match.node);
  const ambiguous = isWord ? [] : forms.filter((form) => form.ambiguous);
  const plain = forms.find((form) => !form.ambiguous);
  const reach = plain === undefined ? undefined : BESIDE;
  const near = ambiguous.find((form) => context.isNear(form.entry, match.first, match.last, reach));
  if (near) return { entry: near.entry, confidence: CONFIDENCE.near };
  const voted = ambiguous.find((form) => vote(match.first, match.last, lexicon.type(form.entry)));
  if (plain && !(voted && lexicon.type(voted.entry) !== lexicon.type(plain.entry))) {
    return {
      entry: plain.entry,
      confidence: match.last - match.first > 1 ? CONFIDENCE.several : CONFIDENCE.single,
    };
  }
  if (voted) return { entry: voted.entry, confidence: CONFIDENCE.vote };
  const known = ambiguous.find((form) => named.has(form.entry));
  if (known) return { entry: known.entry, confidence: CONFIDENCE.named };
  const topical = ambiguous.find((form) => context.isTopic(form.entry));
  if (topical === undefined) return null;
  const isWeak = WEAK_BY_TOPIC.has(lexicon.thing(topical.entry).subtype);
  return { entry: topical.entry, confidence: isWeak ? CONFIDENCE.weakTopic : CONFIDENCE.topic };
}
