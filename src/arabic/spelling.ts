/**
 * How Arabic writes sounds that it lacks. The letter for a foreign g differs by region (غوغل in the Levant and the Gulf,
 * جوجل in Egypt, قوقل in Saudi Arabia); each of these stands for no other sound of a name whose Latin form has a g and
 * none of the sounds in `OTHER_SOUNDS`.
 */
export const G_LETTERS: readonly string[] = ['غ', 'ج'];

/** Latin spellings whose sound is written with one of `G_LETTERS` as well, so that a g could not be told from it. */
export const OTHER_SOUNDS = /j|gh|dg|ge|gi|gy|z|ch|kh|q/;

/** How news writes the letters A I of a Latin name, by their English names. */
export const LETTERS_AI: readonly string[] = ['إيه آي', 'أي آي', 'إي آي', 'ايه اي', 'اي اي'];
