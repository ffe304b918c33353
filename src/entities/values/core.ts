/**
 * How coarse a piece of a date is. A date is a chain of pieces, each coarser than the one before: «صباح» «الأربعاء» «5 أغسطس»
 * «2015».
 */
export const Rank = {
  clock: 0,
  daypart: 1,
  day: 2,
  date: 3,
  month: 4,
  season: 5,
  year: 6,
  decade: 7,
  century: 8,
} as const;

/** A piece of a date that was read; its parts are already noted. */
export interface Core {
  readonly last: number;
  readonly rank: number;
  /** Whether it is a date even when nothing follows. */
  readonly complete: boolean;
}
