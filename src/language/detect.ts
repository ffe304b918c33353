import type { Language } from '../record.ts';
import type { Document } from '../text/document.ts';
import { loadProfiles } from './profiles.ts';
import { type Sample, sampleOf, scoreOf } from './sample.ts';
import { secondOpinion } from './vote.ts';

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
  const sample = sampleOf(document);
  const profiles = loadProfiles();
  const scores = new Map(profiles.map((profile) => [profile.code, scoreOf(profile, sample)]));
  let best = leader(scores);
  let script = profiles.find((profile) => profile.code === best.code)?.script ?? sample.script;
  if (best.share < CLEAR || best.score < LEAST_EVIDENCE) {
    script = sample.script;
    const vote = await secondOpinion(wordsIn(sample, script).join(' '), script);
    // A language of which a whole text shows no word and no letter does not win by trigrams.
    if (vote !== null && (scores.get(vote) !== 0 || sample.words.length < FEW_WORDS)) {
      scores.set(vote, (scores.get(vote) ?? 0) + VOTE_WEIGHT);
    }
    best = leader(scores);
  }
  if (best.score < LEAST_EVIDENCE) return { code: 'und', script, confidence: 0 };
  const share = wordsIn(sample, script).length / (sample.words.length || 1);
  // More evidence, more confidence; never certain.
  const confidence = best.share * (1 - Math.exp(-best.score / 2)) * (0.5 + share / 2);
  return { code: best.code, script, confidence: Math.round(Math.min(confidence, 0.99) * 100) / 100 };
}

function wordsIn(sample: Sample, script: string): string[] {
  return sample.words.filter((word) => word.script === script).map((word) => word.text);
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
