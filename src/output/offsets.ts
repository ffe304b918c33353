import type { Claim, Extraction, OffsetUnit } from '../record.ts';

/** Turns an offset in UTF-16 units into one in another unit. */
type Convert = (offset: number) => number;

/** A record whose offsets count UTF-16 units of `text`, with offsets in `unit`. Linear in the length of the text. */
export function inUnit(record: Extraction, text: string, unit: OffsetUnit): Extraction {
  const convert = converter(text, unit);
  if (convert === null) return { ...record, offsetUnit: unit };
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: convert(span.start),
    end: convert(span.end),
  });
  return {
    ...record,
    offsetUnit: unit,
    title: record.title && moved(record.title),
    stats: { ...record.stats, characters: convert(text.length) },
    entities: record.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(moved) })),
    claims: record.claims.map(
      (claim): Claim => ({
        ...moved(claim),
        subject: claim.subject && moved(claim.subject),
        source: claim.source && moved(claim.source),
        via: claim.via && moved(claim.via),
        cue: claim.cue && moved(claim.cue),
        signals: claim.signals.map(moved),
      }),
    ),
  };
}

/** Turns offsets into a text from UTF-16 units into another unit; null where they are the same in both. */
export function converter(text: string, unit: OffsetUnit): Convert | null {
  if (unit === 'utf16') return null;
  if (unit === 'codepoint' && !/[\ud800-\udfff]/.test(text)) return null;
  if (unit === 'utf8' && !/[^\0-\x7f]/.test(text)) return null;
  const width = unit === 'utf8' ? widthInUtf8 : widthInCodePoints;
  const table = new Uint32Array(text.length + 1);
  let total = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    total += width(code);
    // An offset inside a surrogate pair, which no span of a record has, would count the pair in.
    for (const next = i + (code > 0xffff ? 2 : 1); i < next; ) table[++i] = total;
  }
  return (offset) => table[offset] ?? total;
}

function widthInCodePoints(): number {
  return 1;
}

/** A lone surrogate is written as U+FFFD, which takes as many bytes as its own code would. */
function widthInUtf8(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
