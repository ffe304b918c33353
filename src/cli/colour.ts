/** What decides about colour on one stream. */
export interface Terminal {
  readonly isTTY: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** False where `--no-color` was given. */
  readonly wanted: boolean;
}

/**
 * Whether to colour text: `--no-color` forbids it, FORCE_COLOR orders it (`0` and `false` forbid it), NO_COLOR forbids it;
 * else it is for terminals that are not dumb.
 */
export function colours({ isTTY, env, wanted }: Terminal): boolean {
  if (!wanted) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR) return false;
  return isTTY && env.TERM !== 'dumb';
}
