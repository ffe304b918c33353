import { isOnePart } from '../arabic/names.ts';
import type { EntityType } from '../record.ts';
import { isNationality } from './institutions/patterns.ts';

/** Names of more words are not shortened, so that the short forms of a text stay few. */
const LONGEST_NAME = 12;

/** The shorter names by which a text may come back to a name, given as the keys of its words; each joined by spaces. */
export function shortFormsOf(type: EntityType, name: readonly string[]): string[] {
  if (name.length < 2 || name.length > LONGEST_NAME) return [];
  if (type === 'PERSON') return shortPersons(partsOf(name));
  if (type !== 'ORG' && type !== 'EVENT') return [];
  // «البنك المركزي» of «البنك المركزي المصري»
  const forms = name.slice(2).map((_, at) => name.slice(0, at + 2).join(' '));
  // «الزمالك» of «الزمالك المصري»
  const [first = '', adjective = ''] = name;
  if (type === 'ORG' && name.length === 2 && isNationality(adjective)) forms.push(first);
  return forms;
}

/** The beginning, the end, and the given with the family name. */
function shortPersons(parts: readonly string[]): string[] {
  const forms: string[] = [];
  for (let at = 1; at < parts.length; at++) {
    forms.push(parts.slice(0, at).join(' '), parts.slice(at).join(' '));
  }
  if (parts.length > 2) forms.push(`${parts[0]} ${parts[parts.length - 1]}`);
  return forms;
}

/** The parts of a person's name, each with the words that belong to it: «محمد», «بن سلمان», «آل سعود». */
export function partsOf(name: readonly string[]): string[] {
  const parts: string[] = [];
  for (const [at, word] of name.entries()) {
    const before = parts[parts.length - 1];
    if (before !== undefined && isOnePart(name[at - 1] ?? '', word))
      parts[parts.length - 1] = `${before} ${word}`;
    else parts.push(word);
  }
  return parts;
}
