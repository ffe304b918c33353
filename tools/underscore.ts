/** The three functions of Underscore that the part of `natural` in the bundle calls; the rest would be loaded for nothing. */
export const isArray = Array.isArray;

export function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

export function without<T>(list: readonly T[], ...dropped: readonly T[]): T[] {
  return list.filter((item) => !dropped.includes(item));
}
