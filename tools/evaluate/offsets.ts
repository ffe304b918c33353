/** A function from UTF-16 offsets into a text to code-point offsets. */
export function codePoints(text: string): (offset: number) => number {
  const astral: number[] = [];
  for (let i = 0; i < text.length; i++) if ((text.codePointAt(i) ?? 0) > 0xffff) astral.push(i++);
  return (offset) => {
    let before = 0;
    while (before < astral.length && (astral[before] ?? 0) < offset) before++;
    return offset - before;
  };
}
