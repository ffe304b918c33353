/** BIO labels over types: 0 is outside, 1 + 2t begins a mention of type t, 2 + 2t continues it. */
export const OUTSIDE = 0;

export function labelCount(types: number): number {
  return 1 + 2 * types;
}

export function beginOf(type: number): number {
  return 1 + 2 * type;
}

export function insideOf(type: number): number {
  return 2 + 2 * type;
}

/** The type of a label other than `OUTSIDE`. */
export function typeOf(label: number): number {
  return (label - 1) >> 1;
}

export function isBegin(label: number): boolean {
  return (label & 1) === 1;
}

/** Whether `to` may follow `from`; `from` is `OUTSIDE` at the start of a sentence. */
export function mayFollow(from: number, to: number): boolean {
  return to === OUTSIDE || isBegin(to) || from === to || from === to - 1;
}

/** A run of tokens of one sentence with one type, `last` exclusive. */
export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly type: number;
}

/** The mentions that the labels of a sentence, `first` to `last` exclusive, spell; a continuation of nothing begins one. */
export function spansOf(labels: ArrayLike<number>, first: number, last: number): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let i = first; i < last; ) {
    const label = labels[i] ?? OUTSIDE;
    const start = i++;
    if (label === OUTSIDE) continue;
    const type = typeOf(label);
    while (i < last && labels[i] === insideOf(type)) i++;
    spans.push({ first: start, last: i, type });
  }
  return spans;
}
