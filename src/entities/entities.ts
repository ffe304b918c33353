import type { Entity } from '../record.ts';
import type { Document } from '../text/document.ts';
import { findEchoes } from './echo.ts';
import { entityOf } from './entity.ts';
import { evidenceOf } from './evidence.ts';
import { findGlosses } from './gloss.ts';
import { join, outside } from './join.ts';
import { joinTagged } from './join-tagged.ts';
import { joinUntagged } from './join-untagged.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findOwnNames } from './lexicon/own-names.ts';
import { resolve } from './resolve.ts';
import { salienceOf } from './salience.ts';
import { sureMentions } from './sureness.ts';
import type { Tagger } from './tagger/tagger.ts';

/** What names are found with. */
export interface Finders {
  readonly lexicon: Lexicon;
  /** The user's own names, or null. */
  readonly own: Lexicon | null;
  /** The statistical tagger, or null to do without it. */
  readonly tagger: Tagger | null;
}

/** The entities of a document, in the order of their first mention; offsets are UTF-16 units. */
export function findEntities(document: Document, { lexicon, own, tagger }: Finders): Entity[] {
  const evidence = evidenceOf(document, lexicon);
  const found =
    tagger === null
      ? sureMentions(document, joinUntagged(evidence))
      : joinTagged(document, lexicon, evidence, tagger);
  const owned = own === null ? [] : findOwnNames(document, own);
  const mentions = owned.length === 0 ? found : join(owned, outside(found, owned));
  const glosses = findGlosses(document, mentions);
  const given = new Set(mentions);
  const learnt = glosses.flatMap(({ name, gloss }) => [name, gloss]).filter((side) => !given.has(side));
  const known = join(mentions, learnt);
  const all = join(known, findEchoes(document, known, learnt));
  const groups = resolve(document, all, glosses);
  const salience = salienceOf(document, groups);
  return groups.map((group, index) => entityOf(document, group, `e${index + 1}`, salience[index] ?? 0));
}
