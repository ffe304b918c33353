import type { Language } from '../record.ts';
import type { Document } from '../text/document.ts';
import { isWord } from '../text/token.ts';
import { loadProfiles, type Profile } from './profiles.ts';
import { NO_SCRIPT, scriptOf } from './script.ts';
import { secondOpinion } from './vote.ts';

/** A text says what language it is in long before it ends. */
const ENOUGH_WORDS = 400;
/** A function word says more than a telling letter: letters are shared by loans and names. */
const WORD_WEIGHT = 6;
const LETTER_WEIGHT = 2;
/** Below this share of the evidence, another detector is asked. */
const CLEAR = 0.75;
/** So much evidence is needed before a language is named at all. */
const LEAST_EVIDENCE = 1;
const VOTE_WEIGHT = 2;
const FEW_WORDS = 6;

/**
 * The language of a document: its script first, then the letters and function words of the languages in that script, and
 * where these leave doubt, a trigram detector as one vote. `und` where nothing tells. URLs and addresses do not count.
 */
export async function detectLanguage(document: Document): Promise<Language> {
  const words = sample(document);
  const scripts = words.map(scriptOf);
  const scores = new Map(loadProfiles().map((profile) => [profile.code, scoreOf(profile, words, scripts)]));
  let best = leader(scores);
  let script = loadProfiles().find((profile) => profile.code === best.code)?.script ?? mainOf(scripts);
  if (best.share < CLEAR || best.score < LEAST_EVIDENCE) {
    script = mainOf(scripts);
    const vote = await secondOpinion(words.filter((_, at) => scripts[at] === script).join(' '), script);
    // A language of which a whole text shows no word and no letter does not win by trigrams.
    if (vote !== null && (scores.get(vote) !== 0 || words.length < FEW_WORDS)) {
      scores.set(vote, (scores.get(vote) ?? 0) + VOTE_WEIGHT);
    }
    best = leader(scores);
  }
  const share = scripts.filter((found) => found === script).length / (scripts.length || 1);
  if (best.score < LEAST_EVIDENCE) return { code: 'und', script, confidence: 0 };
  // More evidence, more confidence; never certain.
  const confidence = best.share * (1 - Math.exp(-best.score / 2)) * (0.5 + share / 2);
  return { code: best.code, script, confidence: Math.round(Math.min(confidence, 0.99) * 100) / 100 };
}

function sample(document: Document): string[] {
  const words: string[] = [];
  for (const token of document.tokens) {
    if (!isWord(token)) continue;
    // The source spelling: the light form folds away the very letters that tell Persian and Urdu from Arabic.
    const written = document.text.slice(token.start, token.end);
    words.push(/[\ufb50-\ufdff\ufe70-\ufefc]/.test(written) ? token.light : written.toLowerCase());
    if (words.length === ENOUGH_WORDS) break;
  }
  return words;
}

/** The script of most words. */
function mainOf(scripts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const script of scripts) counts.set(script, (counts.get(script) ?? 0) + 1);
  let best: readonly [string, number] = [NO_SCRIPT, 0];
  for (const entry of counts) if (entry[1] > best[1]) best = entry;
  return best[0];
}

function scoreOf(profile: Profile, words: readonly string[], scripts: readonly string[]): number {
  let score = 0;
  for (const [at, word] of words.entries()) {
    if (scripts[at] !== profile.script) continue;
    if (profile.words.has(word)) score += WORD_WEIGHT;
    else if (
      profile.beginnings.some((beginning) => word.length > beginning.length + 2 && word.startsWith(beginning))
    ) {
      score += LETTER_WEIGHT;
    }
    for (const letter of word) if (profile.letters.has(letter)) score += LETTER_WEIGHT;
  }
  return score / Math.sqrt(words.length || 1);
}

function leader(scores: ReadonlyMap<string, number>): { code: string; score: number; share: number } {
  let best = { code: 'und', score: 0 };
  let sum = 0;
  for (const [code, score] of scores) {
    sum += score;
    if (score > best.score) best = { code, score };
  }
  return { ...best, share: sum === 0 ? 0 : best.score / sum };
}
