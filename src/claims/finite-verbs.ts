import { Ending, PERSONS, UNKNOWN } from '../arabic/conjugation.ts';
import { ACCUSATIVE, OWN, PRONOUN, SHADDA } from '../arabic/inflection.ts';
import { AN, IN, INDEED } from '../arabic/particles.ts';
import { COMMAS, STOPS } from '../arabic/punctuation.ts';
import { isAccusative } from './accusatives.ts';
import { isOwnAct } from './acts.ts';
import { THAT, type Verb, WordClass } from './lexicon.ts';
import { joinsBySo, type Passage } from './passage.ts';
import { commaBeforeName } from './spans.ts';
import { NO_VERB, Verbal } from './verb-forms.ts';
import { isJoinedAct } from './verbal-nouns.ts';
import { governsPronoun, shaped, type Word } from './words.ts';

const HIDDEN_REACH = 10;
/** A subject before its name takes at most so many words. */
const SUBJECT_REACH = 6;
/** Two verbs with one subject stand at most so far apart. */
const JOINED_REACH = 20;
/** Short perfects are more often nouns. */
const LONG = 4;
const IMPERFECT_PERSONS = Object.values(PERSONS).join('');
const THIRD_PERSONS = PERSONS.he + PERSONS.she;

/** Decides which words are finite verbs: by form where that is enough, else by what stands before and after. */
export function markVerbs(passage: Passage): void {
  const { words, verbs, entityAt } = passage;
  for (let i = 0; i < words.length; i++) {
    const read = words[i];
    if (read === undefined || entityAt[i] != null) continue;
    const word = wholeVerb(passage, i, read);
    words[i] = word;
    if (word.verbal === Verbal.no) {
      if (isUnknownVerb(passage, i, word)) {
        words[i] = shaped({ ...NO_VERB, feminine: word.rest.startsWith(PERSONS.she) }, word);
        verbs[i] = 1;
        continue;
      }
      const hidden = hiddenCue(passage, i, word) ?? doubledVerb(passage, i, word);
      if (hidden) {
        words[i] = hidden;
        verbs[i] = 1;
      }
      continue;
    }
    const finite = word.verbal === Verbal.sure ? !isGoverned(passage, i, word) : seemsVerb(passage, i, word);
    if (finite && !isJoinedAct(passage, i)) verbs[i] = 1;
  }
}

/** «فقد تركيزه», «قد فتحت», but not «فقد خسر»: a particle with ف is a verb as a whole before a noun and after «قد». */
function wholeVerb({ tokens, words, entityAt, lexicon }: Passage, i: number, word: Word): Word {
  const led = ((words[i - 1]?.classes ?? 0) & WordClass.perfective) !== 0 || words[i - 1]?.rest === INDEED;
  if (!word.conjunction || !(led ? word.classes : word.classes & WordClass.perfective)) return word;
  const key = tokens[i]?.key ?? '';
  const next = words[i + 1];
  const found =
    lexicon.stem('perfect', key, Ending.bare) ?? lexicon.stem('perfect', key.slice(0, -1), Ending.t);
  if (!found || !next) return word;
  const known = next.definite || OWN.test(tokens[i + 1]?.light ?? '') || entityAt[i + 1] != null;
  const noun = next.verbal === Verbal.no && known;
  if (!led && !noun) return word;
  const whole: Word = { ...word, conjunction: 0, rest: key, phrases: lexicon.phrases(key) };
  return asPerfect(whole, found.verb);
}

/** «وبيّن الوزير أن …»: at the head of a clause, before أن, a preposition may be a verb that reports; else null. */
function hiddenCue({ tokens, words, lexicon }: Passage, i: number, word: Word): Word | null {
  if (!(word.classes & WordClass.preposition) || word.classes & WordClass.suffixed) return null;
  const verb = lexicon.stem('perfect', word.rest, Ending.bare)?.verb;
  if (!verb?.cue?.flags.has('hidden')) return null;
  const after = words[i + 1]?.rest ?? '';
  // «الذي عبر عن …»: no preposition stands before another.
  const governed = verb?.cue?.nominal.has(after) === true;
  const starts =
    word.conjunction ||
    tokens[i]?.gap === 'newline' ||
    tokens[i - 1]?.kind === 'mark' ||
    // «فيما بين المحلل أن …»
    (words[i - 1]?.classes ?? 0) & (WordClass.conjoining | WordClass.perfective);
  if (!governed && !starts) return null;
  for (let k = governed ? i + 1 : i + 2; k < i + HIDDEN_REACH; k++) {
    const next = words[k];
    if (!next || tokens[k]?.gap === 'newline' || next.conjunction || next.verbal === Verbal.sure) return null;
    if (verb.cue.nominal.size > 0 ? verb.cue.nominal.has(next.rest) : next.classes & THAT)
      return asPerfect(word, verb);
  }
  return null;
}

/** «وجّه الرئيس …»: a word of three letters that is no verb as it is written is one with the sign of a doubled letter; else null. */
function doubledVerb({ document, tokens, lexicon }: Passage, i: number, word: Word): Word | null {
  const token = tokens[i];
  const small = word.classes & ~(WordClass.noun | WordClass.preposition);
  if (!token || word.rest.length !== 3 || word.definite || small) return null;
  if (!document.text.slice(token.start, token.end).includes(SHADDA)) return null;
  const verb = lexicon.stem('perfect', word.rest, Ending.bare)?.verb;
  return verb ? asPerfect(word, verb) : null;
}

/** A word read as the bare perfect of a verb. */
function asPerfect(word: Word, verb: Verb): Word {
  return shaped({ ...NO_VERB, verbal: Verbal.sure, verb, past: true }, { ...word, classes: 0, source: null });
}

/** «لم تتزعزع»، «لن تخمد»، «التي تصفع»: after «لم», «لن», «سوف» and a relative pronoun an unknown word is a verb. */
function isUnknownVerb({ tokens, words }: Passage, i: number, word: Word): boolean {
  const before = words[i - 1]?.classes ?? 0;
  const governs = before & WordClass.future || (before & WordClass.past && before & WordClass.negator);
  // «التي تأثيرها …»
  const describes = before & WordClass.relative && !OWN.test(tokens[i]?.light ?? '');
  if (!governs && !describes) return false;
  if (word.classes & ~WordClass.noun || word.definite || tokens[i]?.kind !== 'arabic') return false;
  return (governs ? IMPERFECT_PERSONS : THIRD_PERSONS).includes(word.rest.charAt(0));
}

/** Whether a word that looks like a verb cannot be one: right after a preposition, or a bare perfect right after another verb. */
function isGoverned(passage: Passage, i: number, word: Word): boolean {
  const { words, verbs, tokens, lexicon } = passage;
  const before = words[i - 1];
  if (!before || word.conjunction || tokens[i - 1]?.kind === 'mark' || tokens[i]?.gap === 'newline')
    return isParted(passage, i, word);
  const { lead, partitive, imperfective, continuity } = WordClass;
  if (before.classes & lead && !(before.classes & partitive)) return true;
  // «خلال استضافته في البرنامج»، «خلال بث حي», but not «عنه قال …»، «منذ تولى …»، «أول من قال …»
  const apart = WordClass.suffixed | WordClass.subordinator | WordClass.conjoining | partitive;
  const led =
    before.classes & WordClass.preposition && !(before.classes & apart) && !PRONOUN.test(before.rest);
  const isNoun = word.object
    ? isOwnAct(word.rest, lexicon)
    : word.past && !word.feminine && !word.firstPerson;
  if (led && isNoun) return true;
  return (
    verbs[i - 1] === 1 &&
    word.past &&
    (!word.feminine || word.object) &&
    !(before.classes & (imperfective | continuity))
  );
}

/** «أعاد الرئيس، دونالد ترامب، فرض عقوبات»: whether the noun of an act at token `i` is the object of a verb whose subject is named between commas. */
function isParted(passage: Passage, i: number, word: Word): boolean {
  const { tokens, words, verbs, lexicon } = passage;
  if (word.conjunction || !word.past || !lexicon.act(word.rest)) return false;
  const comma = commaBeforeName(passage, i);
  for (let k = comma - 1; k >= Math.max(0, comma - SUBJECT_REACH); k--) {
    if (verbs[k]) return words[k]?.past === true;
    if (tokens[k]?.kind === 'mark' || words[k]?.classes) return false;
  }
  return false;
}

const VERB_AFTER =
  WordClass.perfective |
  WordClass.past |
  WordClass.negator |
  WordClass.relative |
  WordClass.future |
  WordClass.demonstrative |
  WordClass.suffixed |
  WordClass.what;

function seemsVerb(passage: Passage, i: number, word: Word): boolean {
  const { tokens, words, entityAt, quotationAt, lexicon } = passage;
  const before = tokens[i - 1];
  const wordBefore = words[i - 1];
  const after = words[i + 1];
  const starts =
    before === undefined ||
    tokens[i]?.gap === 'newline' ||
    before.kind === 'mark' ||
    before.kind === 'joiner' ||
    ((wordBefore?.classes ?? 0) & WordClass.conjoining) !== 0;
  if (wordBefore && !starts) {
    // «كانت تركز على …»
    if (
      wordBefore.classes & WordClass.imperfective &&
      word.past === false &&
      !word.definite &&
      !word.imperative &&
      !word.conjunction
    )
      return word.lean !== 'noun';
    // «لا اتفاق رسمياً»، «لا وجود لـ»: nobody is told to, and nothing is joined.
    if (wordBefore.classes & WordClass.negator) return !word.imperative && word.conjunction === 0;
    if (wordBefore.classes & VERB_AFTER) return true;
    // «من المقرر أن تعقد القمة», but not «أن تراجع الأسعار»، «أن أصل الأزمة»
    if (before?.light === AN && !word.past && !word.imperative && !word.firstPerson)
      return word.lean !== 'noun' && word.lean !== 'even';
    if (wordBefore.classes & WordClass.preposition && !word.conjunction) return false;
  }
  // «بيانا ذكر فيه أن …», but not «ظناً منهم أن …»
  const back = governsPronoun(after) && !word.rest.endsWith(UNKNOWN.alef);
  const content = back ? words[i + 2] : after;
  if (content && content.classes & THAT && content.conjunction === 0 && !word.definite) return true;
  if (word.imperative) return starts;
  if (isAccusative(passage, i)) return false;
  // «… البلد ونهجه الديمقراطي»: no subject follows «we».
  if (word.firstPerson) return (starts || quotationAt[i] != null) && !(word.object && after?.definite);
  const named = entityAt[i + 1] != null || tokens[i + 1]?.kind === 'number';
  // «…، رداً على …», «…، تزامناً مع …»
  const governs = ((after?.classes ?? 0) & WordClass.preposition) !== 0;
  // «أمر قاض أميركي …»
  const acts = after?.source === 'person' && !lexicon.attribute(after.rest);
  const argument = named || after?.definite === true || acts || governs;
  // «من خلال تقطيع أوصالها، وحفر الخنادق …»
  const listed = word.conjunction === 1 && COMMAS.has(before?.key ?? '');
  if (listed && word.lean === 'noun' && (named || after?.definite)) return false;
  // «فيما تعادل غريمه مع …»
  if ((wordBefore?.classes ?? 0) & WordClass.conjoining && word.past && OWN.test(tokens[i + 1]?.light ?? ''))
    return true;
  // «خط الدفاع: …»
  if (starts) return word.lean !== 'noun' || (argument && tokens[i + 2]?.key !== ':');
  // «أما النادي فكتب …»: ف joins clauses only.
  const topic = wordBefore?.definite || entityAt[i - 1] != null;
  if (topic && word.past && !word.object && !word.firstPerson && joinsBySo(passage, i)) return true;
  if (word.conjunction)
    return argument && (word.lean === 'verb' || (governs && joinsBesides(passage, i, word)));
  // After a definite noun an indefinite one is rather a verb («كانت الشركة تأمل في …»).
  if (!word.past && !word.definite && (wordBefore?.definite || entityAt[i - 1] != null)) return true;
  // After its subject («ميسي سجل هدفا»).
  const subject = entityAt[i - 1] != null || (word.lean === 'verb' && wordBefore?.definite === true);
  if (!subject || !word.past || word.lean === 'noun') return false;
  // «… وعلى المستوى الشهري سجل المؤشر تراجعا»
  return !after?.definite || (word.lean === 'verb' && ACCUSATIVE.test(words[i + 2]?.rest ?? ''));
}

/** «هزم الاتحاد وتعادل مع النصر»، «اعتقل في المطار وحكم عليه»: a second perfect before a preposition, which as an indefinite noun would be joined to a definite one. */
function joinsBesides({ tokens, words, verbs, entityAt, lexicon }: Passage, i: number, word: Word): boolean {
  if (!lexicon.stem('perfect', word.rest, Ending.bare) || word.object || word.rest.endsWith(UNKNOWN.alef))
    return false;
  if (!words[i - 1]?.definite && !entityAt[i - 1]) return false;
  const after = words[i + 1];
  // «تراجع في الليرة وتراجع في الأسهم»
  if (!governsPronoun(after) && (word.rest.length < LONG || after?.rest === IN)) return false;
  let first = i - 1;
  while (first > i - JOINED_REACH && verbs[first] === 0) {
    if (STOPS.has(tokens[first]?.key ?? '') || tokens[first + 1]?.gap === 'newline') return false;
    first--;
  }
  return verbs[first] === 1 && words[first]?.past === true;
}
