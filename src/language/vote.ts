/** ISO 639-3 codes of franc, by script, and the codes that the record uses. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Arab: { arb: 'ar', pes: 'fa', prs: 'fa', urd: 'ur', pbu: 'ps', uig: 'ug' },
  Latn: {
    eng: 'en',
    fra: 'fr',
    spa: 'es',
    deu: 'de',
    tur: 'tr',
    ita: 'it',
    por: 'pt',
    nld: 'nl',
    ind: 'id',
    som: 'so',
  },
  Cyrl: { rus: 'ru', ukr: 'uk', bul: 'bg', kaz: 'kk' },
  Hebr: { heb: 'he' },
  Grek: { ell: 'el' },
  Deva: { hin: 'hi' },
};
/** Trigram statistics say little about a shorter text. */
const LEAST_LENGTH = 24;

/** What a trigram detector takes the text for, or null where it is too short or in a script it is not asked about. */
export async function secondOpinion(text: string, script: string): Promise<string | null> {
  const codes = CODES[script];
  if (codes === undefined || text.length < LEAST_LENGTH) return null;
  const { franc } = await import('franc');
  return codes[franc(text, { only: Object.keys(codes) })] ?? null;
}
