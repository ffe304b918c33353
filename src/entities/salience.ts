import type { Document } from '../text/document.ts';
import type { Candidate } from './candidate.ts';

/** How much the first mention's place counts beside the number of mentions, and what the headline adds. */
const POSITION = 1;
const HEADLINE = 1.5;

/**
 * How central each group of mentions is to the article, 0 to 1: how often it is named (logarithmically), how early, and
 * whether the headline names it; relative to the most central group.
 */
export function salienceOf(document: Document, groups: readonly (readonly Candidate[])[]): number[] {
  const length = document.text.length || 1;
  const titleEnd = document.title?.end ?? 0;
  const raw = groups.map((mentions) => {
    const first = mentions[0]?.start ?? length;
    const earliness = 1 - first / length;
    return Math.log2(1 + mentions.length) + POSITION * earliness + (first < titleEnd ? HEADLINE : 0);
  });
  const most = raw.reduce((high, value) => Math.max(high, value), 0) || 1;
  return raw.map((value) => value / most);
}
