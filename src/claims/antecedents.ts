import { ACCUSATIVE } from '../arabic/inflection.ts';
import type { Entity } from '../record.ts';
import { WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { procliticsAt } from './prefixed.ts';
import { headKind } from './source-kind.ts';
import { readSource, type Source } from './sources.ts';
import { governsPronoun, type Word } from './words.ts';

/** How far back the last mention of a speaker is looked for. */
const CARRY_REACH = 120;

/** The name right before the relative pronoun at token `i`, in a sentence that begins at `start`; `speaker` is the last one who spoke. */
export function antecedentOf(
  passage: Passage,
  start: number,
  i: number,
  speaker: Source | null,
): Source | null {
  const { tokens, mentionAt } = passage;
  const last = tokens[i - 1]?.kind === 'mark' ? i - 1 : i;
  // «وفقاً للشرطة، التي أضافت أن …»
  if (speaker?.last === last) return speaker;
  const mention = mentionAt[last - 1] ?? -1;
  if (mention < 0) return null;
  let first = last - 1;
  while (first > start && mentionAt[first - 1] === mention) first--;
  return readSource(passage, first, last);
}

/** «إلى مؤشرات أخرى تفيد أن …», «عن المصدر الذي قال إن …»: the noun that speaks, right before verb `i`, which tells of it. */
export function qualifiedBy(passage: Passage, first: number, i: number): Source | null {
  const { words, tokens, entityAt, lexicon } = passage;
  let last = i;
  if ((words[last - 1]?.classes ?? 0) & WordClass.relative) last--;
  if (last < i && tokens[last - 1]?.kind === 'mark') last--;
  for (let k = last - 1; k >= last - 2 && k > first; k--) {
    const word = words[k];
    if (!word || word.classes & ~WordClass.noun || word.definite === (last === i)) return null;
    // «إلى مليون شخص تقول: …»
    if (entityAt[k]?.type === 'QUANTITY') return null;
    const kind = headKind(word.rest, lexicon);
    if (kind === 'document' && !speaksItself(word, words[i], words[i + 1])) return null;
    if (kind !== null) return readSource(passage, k, last);
  }
  return null;
}

/** Whether a text is the subject of a verb right after it: not «بياناً أكد فيه أن …», «صورة قالوا إنها …», in or of which others speak. */
function speaksItself(text: Word, verb: Word | undefined, next: Word | undefined): boolean {
  if (governsPronoun(next) || verb?.people || verb?.firstPerson) return false;
  if (verb?.past === false || (verb?.feminine === false && !ACCUSATIVE.test(text.rest))) return true;
  return verb?.feminine === true && !((next?.classes ?? 0) & WordClass.suffixed);
}

/** The same source where it is carried to token `before`: by the last mention of its name until there. */
export function carried(passage: Passage, source: Source, before: number): Source {
  const { entityAt, mentionAt } = passage;
  const entity = nameOf(passage, source);
  const again: Source = { ...source, resolved: 'carried' };
  if (entity === null) return again;
  for (let i = before - 1; i >= Math.max(source.last, before - CARRY_REACH); i--) {
    if (entityAt[i] !== entity) continue;
    let first = i;
    while (first > 0 && mentionAt[first - 1] === mentionAt[i]) first--;
    return { ...again, first, last: i + 1, skip: procliticsAt(passage, first) };
  }
  return again;
}

/** The entity that a source is, not one that it only belongs to («متحدث باسم ميتا»، «رئيس فرنسا»); or null. */
function nameOf({ words, entityAt }: Passage, { first, last, kind }: Source): Entity | null {
  const own = entityAt[first];
  if (own) return own;
  for (let i = first + 1; i < last; i++) {
    const entity = entityAt[i];
    if (!entity || entity === entityAt[i - 1]) continue;
    // «وزير الخارجية فلان»، «رئيس فرنسا فلان»، «القيادي فلان»
    if (entity.type === 'PERSON') {
      if (words[i - 1]?.definite || entityAt[i - 1] != null) return entity;
    } else if (i === first + 1 && kind !== 'person' && kind !== 'anonymous') return entity;
  }
  return null;
}
