/** Endings of relative adjectives in both genders, as keys: «العالي», «الاجتماعية». */
const RELATIVE: readonly string[] = ['ي', 'يه'];

/** Whether a key has the form of a relative adjective. */
export function looksRelative(key: string): boolean {
  return RELATIVE.some((ending) => key.endsWith(ending));
}
