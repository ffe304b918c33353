import { PLURAL_SUBJECT } from '../arabic/inflection.ts';
import type { CueClass } from '../record.ts';
import { bareAct, isOwnAct } from './acts.ts';
import type { Complement } from './complement.ts';
import { type CueEntry, WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { canSpeak, type Source } from './sources.ts';

/** Cues of which also a thing may be the subject: «يشير المصطلح إلى …», «تهدد العقوبات بـ …». */
const INANIMATE: ReadonlySet<CueClass> = new Set([
  'statement',
  'assertion',
  'revelation',
  'commitment',
  'expectation',
]);

/** Whether what stands as the source of cue `verb`, if anything, may be one, and what it tells may be told. */
export function mayTell(
  passage: Passage,
  verb: number,
  entry: CueEntry,
  source: Source | null,
  complement: Complement,
): boolean {
  if (source && !tells(passage, verb, entry, source)) return false;
  if (complement.form !== 'noun' || source?.kind === 'document') return true;
  if (entry.flags.has('text')) return false;
  // «يشير المصطلح إلى …»
  if (source && INANIMATE.has(entry.class) && !isSomeone(passage, source)) return false;
  return holdsAct(passage, complement, entry);
}

/**
 * Whether a source may be that of cue `verb`: only a text tells by what it shows or holds, not «أثبت صلاح أنه …», «جاء القرار بعد
 * إعلانه أن …».
 */
function tells(passage: Passage, verb: number, { flags }: CueEntry, source: Source): boolean {
  if (!flags.has('document') || (passage.words[verb + 1]?.classes ?? 0) & WordClass.lead) return true;
  if (!flags.has('that')) return source.kind !== 'person';
  // «ورد فلان بأن …» is rather «و» with «رد».
  return (
    source.kind === 'document' ||
    (!flags.has('scene') && source.kind === 'person' && canSpeak(passage, source))
  );
}

/** Whether a source is one that can speak, or people («الإيرانيون»). */
function isSomeone(passage: Passage, source: Source): boolean {
  return canSpeak(passage, source) || PLURAL_SUBJECT.test(passage.words[source.first]?.rest ?? '');
}

/** Whether the noun that a cue reports is one that it may («كشف عن مقتل ثلاثة», not «كشف عن هاتفه»). */
function holdsAct({ words, lexicon }: Passage, { content, skip }: Complement, { flags }: CueEntry): boolean {
  return !flags.has('act') || isOwnAct(bareAct(words[content], skip), lexicon);
}
