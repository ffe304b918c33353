/** A set of words that are written one after the other, in their loose form as tokens have it (`key`). */
export function keys(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
