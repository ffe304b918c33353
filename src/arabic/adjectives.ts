/** Endings of relative adjectives in both genders, as keys: «العالي», «الاجتماعية». */
const RELATIVE: readonly string[] = ['ي', 'يه'];

/** Whether a key has the form of a relative adjective. */
export function looksRelative(key: string): boolean {
  return RELATIVE.some((ending) => key.endsWith(ending));
}

/** Endings that are none of the masculine singular, in the loose form. */
const INFLECTED: readonly string[] = ['ات', 'ون', 'ين', 'ه'];
const SHORTEST = 3;

/** An adjective in the masculine singular, as far as its ending tells; in the loose form, without its article. */
export function masculineOf(adjective: string): string {
  const ending = INFLECTED.find(
    (end) => adjective.endsWith(end) && adjective.length >= end.length + SHORTEST,
  );
  return ending ? adjective.slice(0, -ending.length) : adjective;
}
