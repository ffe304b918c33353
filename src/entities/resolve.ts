import { ARTICLE } from '../arabic/clitics.ts';
import type { Document } from '../text/document.ts';
import type { Candidate } from './candidate.ts';
import type { Gloss } from './gloss.ts';

/**
 * Groups mentions into the things that they name. Mentions are of one thing where they have the same lexicon entry, the
 * same name and type, where a gloss says so, or where one is a short form of a longer name seen before it («ألتمان»
 * after «سام ألتمان», «البنك المركزي» after «البنك المركزي المصري»). Groups come in the order of their first mention,
 * and mentions within a group in text order.
 */
export function resolve(
  document: Document,
  mentions: readonly Candidate[],
  glosses: readonly Gloss[],
): Candidate[][] {
  const groups = new Groups(mentions.length);
  const indexOf = new Map(mentions.map((mention, index) => [mention.start, index]));
  const byKey = new Map<string, number>();
  const byPart = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    const name = nameKeys(document, mention);
    const keys = identities(mention, name);
    for (const key of keys) {
      const earlier = byKey.get(key);
      if (earlier !== undefined) groups.merge(earlier, index);
      byKey.set(key, index);
    }
    const whole = byPart.get(`${mention.type} ${name.join(' ')}`);
    if (whole !== undefined) groups.merge(whole, index);
    for (const part of shortForms(mention, name)) {
      if (!byPart.has(part)) byPart.set(part, index);
    }
  }
  for (const { name, gloss } of glosses) {
    const [a, b] = [indexOf.get(name.start), indexOf.get(gloss.start)];
    if (a !== undefined && b !== undefined) groups.merge(a, b);
  }
  return groups.list(mentions);
}

/** The keys of the words of a name, its proclitics left out and an assimilated article restored. */
export function nameKeys(document: Document, mention: Candidate): string[] {
  const keys: string[] = [];
  for (let i = mention.first; i < mention.last; i++) {
    const key = document.tokens[i]?.key ?? '';
    keys.push(i === mention.first ? restored(key.slice(mention.prefix.length), mention) : key);
  }
  return keys;
}

/** What is left of a name after its proclitics, in its free form: «لاتحاد» of «للاتحاد» becomes «الاتحاد». */
export function restored(rest: string, mention: Candidate): string {
  return mention.assimilated ? ARTICLE.charAt(0) + rest : rest;
}

function identities(mention: Candidate, name: readonly string[]): string[] {
  const keys = [
    `${mention.type} ${mention.value === null ? '' : JSON.stringify(mention.value)} ${name.join(' ')}`,
  ];
  if (mention.entry !== null) keys.push(`#${mention.entry}`);
  return keys;
}

function shortForms(mention: Candidate, name: readonly string[]): string[] {
  if (name.length < 2) return [];
  if (mention.type === 'PERSON') {
    // The family name alone, with its بن, أبو … where it has one, or the given name alone.
    return name
      .map((_, at) => `PERSON ${name.slice(at).join(' ')}`)
      .slice(1)
      .concat(`PERSON ${name[0]}`);
  }
  if (mention.type !== 'ORG' && mention.type !== 'EVENT') return [];
  return name.slice(2).map((_, at) => `${mention.type} ${name.slice(0, at + 2).join(' ')}`);
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
