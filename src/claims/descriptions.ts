import { COMMAS } from '../arabic/punctuation.ts';
import type { Complement } from './complement.ts';
import { WordClass } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { Source } from './sources.ts';

/** What is described takes at most so many words before what it is called. */
const REACH = 14;
/** With these no noun phrase begins. */
const NO_HEAD = WordClass.preposition | WordClass.relative | WordClass.time | WordClass.conjoining;

/**
 * «وصف الوزير الأوضاع بأنها "مروعة"», «تعتبر الشرطة الحادث "متعمدا"»: the content of a verb that describes, from what is described
 * on where that is written after the source; else as it is («وصفها بأنها …»).
 */
export function withDescribed(
  passage: Passage,
  verb: number,
  source: Source,
  complement: Complement,
): Complement {
  const { tokens, words, verbs } = passage;
  const { zone } = complement;
  const governed = (words[verb - 1]?.classes ?? 0) & WordClass.relative;
  if (complement.form === 'noun' || governed || words[verb]?.object) return complement;
  let first = source.first > verb ? source.last : verb + 1;
  while (first < zone && (COMMAS.has(tokens[first]?.key ?? '') || isDate(passage, first))) first++;
  const head = words[first];
  if (!head || first >= zone || zone - first > REACH) return complement;
  if (head.classes & NO_HEAD || head.conjunction) return complement;
  for (let i = first; i < zone; i++) if (tokens[i]?.kind === 'mark' || verbs[i]) return complement;
  return { ...complement, content: first };
}

function isDate({ entityAt }: Passage, i: number): boolean {
  return entityAt[i]?.type === 'DATE';
}
