import { ARTICLE, bareNoun } from '../arabic/clitics.ts';
import { loosen } from '../arabic/letters.ts';
import type { Document } from '../text/document.ts';
import { isWord } from '../text/token.ts';
import type { Candidate } from './candidate.ts';
import { Editions } from './editions.ts';
import type { Gloss } from './gloss.ts';
import { shortFormsOf } from './short-forms.ts';

/**
 * Groups mentions into the things that they name. Mentions are of one thing where they have the same lexicon entry (and,
 * of products and events, the same edition), the same name and type, where a gloss says so, or where one is a short form of
 * a longer name («ألتمان» of «سام ألتمان», «البنك المركزي» of «البنك المركزي المصري»): of the last such name before it, or of
 * the first after it, as headlines have it. Two longer names are never one thing by a short form that they share, nor by what a
 * list knows of it. Groups come in the order of their first mention, and mentions within a group in text order.
 */
export function resolve(
  document: Document,
  mentions: readonly Candidate[],
  glosses: readonly Gloss[],
): Candidate[][] {
  const groups = new Groups(mentions.length);
  const names = mentions.map((mention) => nameKeys(document, mention));
  const longer = new Map<string, number[]>();
  for (const [index, mention] of mentions.entries()) {
    for (const form of shortFormsOf(mention.type, names[index] ?? [])) {
      const short = nameOf(mention.type, form);
      const owners = longer.get(short);
      if (owners) owners.push(index);
      else longer.set(short, [index]);
    }
  }
  const named = new Map<string, number>();
  const editions = new Editions();
  for (const [index, mention] of mentions.entries()) {
    const name = names[index] ?? [];
    const owners = longer.get(nameOf(mention.type, name.join(' '))) ?? [];
    const owner = lastBefore(owners, index) ?? owners[0];
    const isShort = owner !== undefined && mayBe(mention, mentions[owner], names[owner] ?? []);
    if (isShort) groups.merge(owner, index);
    const same = isShort ? undefined : sameNamed(named, index, mention, name);
    if (same !== undefined) groups.merge(same, index);
    // «كأس العالم» is of the edition that it is short of.
    const listed = isShort && mention.type === 'EVENT' ? undefined : editions.sameAs(index, mention, name);
    if (listed !== undefined) groups.merge(listed, index);
  }
  const indexOf = new Map(mentions.map((mention, index) => [mention.start, index]));
  for (const { name, gloss } of glosses) {
    const [a, b] = [indexOf.get(name.start), indexOf.get(gloss.start)];
    if (a !== undefined && b !== undefined) groups.merge(a, b);
  }
  return groups.list(mentions);
}

/**
 * Whether a longer name may be what a short form stands for. A single word is no short form of what a list or a head word tells
 * apart from it. A family name that a list knows («ترامب») is of a person that the list does not know only where the full name
 * shares another word with the list's.
 */
function mayBe(short: Candidate, owner: Candidate | undefined, name: readonly string[]): boolean {
  if (owner === undefined) return false;
  const words = short.last - short.first;
  if (words === 1 && (differ(short.subtype, owner.subtype) || differ(short.thing, owner.thing))) return false;
  if (short.type !== 'PERSON' || short.thing === null) return true;
  if (owner.thing !== null) return owner.thing === short.thing;
  const listed = loosen(short.thing.labels.ar ?? '').split(' ');
  return listed.filter((word) => name.includes(word)).length > words;
}

function nameOf(type: string, name: string): string {
  return `${type} ${name}`;
}

function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** The last of some ascending indexes that is lower than `index`, or undefined. */
function lastBefore(indexes: readonly number[], index: number): number | undefined {
  let low = 0;
  let high = indexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indexes[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return indexes[low - 1];
}

/** The keys of the words and numbers of a name, its proclitics left out and an assimilated article restored. */
export function nameKeys(document: Document, mention: Candidate): string[] {
  const keys: string[] = [];
  for (let i = mention.first; i < mention.last; i++) {
    const token = document.tokens[i];
    if (token === undefined || !(isWord(token) || token.kind === 'number')) continue;
    keys.push(i === mention.first ? restored(token.key.slice(mention.prefix.length), mention) : token.key);
  }
  return keys;
}

/** What is left of a name after its proclitics, in its free form: «لاتحاد» of «للاتحاد» becomes «الاتحاد». */
export function restored(rest: string, mention: Candidate): string {
  return mention.assimilated ? ARTICLE.charAt(0) + rest : rest;
}

/** The first mention of the same type, value and name before mention `index`, which is kept where it is the first; or undefined. */
function sameNamed(
  named: Map<string, number>,
  index: number,
  { type, value }: Candidate,
  name: readonly string[],
): number | undefined {
  // «الأرسنال» is «أرسنال».
  const words = type === 'ORG' && name.length === 1 ? bareNoun(name[0] ?? '') : name.join(' ');
  const key = `${type} ${value === null ? '' : JSON.stringify(value)} ${words}`;
  const earlier = named.get(key);
  if (earlier === undefined) named.set(key, index);
  return earlier;
}

/** Disjoint sets of mention indexes. */
class Groups {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  merge(a: number, b: number): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)];
    this.parent[Math.max(first, second)] = Math.min(first, second);
  }

  list(mentions: readonly Candidate[]): Candidate[][] {
    const groups = new Map<number, Candidate[]>();
    for (const [index, mention] of mentions.entries()) {
      const root = this.rootOf(index);
      const group = groups.get(root);
      if (group) group.push(mention);
      else groups.set(root, [mention]);
    }
    return [...groups.values()];
  }

  private rootOf(index: number): number {
    let root = index;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = this.parent[at] ?? root;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }
}
