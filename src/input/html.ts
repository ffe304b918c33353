import { FILLER } from '../text/filler.ts';
import { referenced } from './references.ts';

/** Elements that stand on lines of their own, so that no sentence runs across their borders. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br button caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hr html label legend li main nav ol option p pre section summary table ' +
    'tbody td tfoot th thead title tr ul video'
  ).split(' '),
);
/** Elements whose content is no text of the page. */
const UNREAD = new Set('iframe noscript script select style svg template textarea'.split(' '));
const REFERENCE = /&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,7});/gi;
const LINE_BREAK = /[\n\r\t\u0085\u2028\u2029]/g;
const TAG = /<(\/?)([a-z][a-z0-9-]*)/iy;

/** A stretch of markup: where it ends, and whether a line ends with it. */
interface Markup {
  readonly end: number;
  readonly breaks: boolean;
}

/**
 * The text that a reader of an HTML page sees, in a string of the same length as the page, so that an offset in one is an
 * offset in the other: markup becomes spaces, the border of a block a line break, and a character reference the
 * character followed by invisible fillers. Never throws, on no matter what; one pass, linear.
 */
export function readable(html: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const stop = open < 0 ? html.length : open;
    out.push(textOf(html.slice(at, stop)));
    at = stop;
    if (open < 0) break;
    const markup = markupAt(html, open);
    if (markup === null) {
      out.push('<');
      at++;
    } else {
      out.push(markup.breaks ? '\n' : ' ', ' '.repeat(markup.end - open - 1));
      at = markup.end;
    }
  }
  return out.join('');
}

function textOf(source: string): string {
  return source.replace(LINE_BREAK, ' ').replace(REFERENCE, (reference, name: string) => {
    const character = referenced(name);
    return character === null ? reference : character + FILLER.repeat(reference.length - character.length);
  });
}

/** The markup that begins with the `<` at `open`, or null where that is only a character. */
function markupAt(html: string, open: number): Markup | null {
  if (html.startsWith('<!--', open)) return { end: after(html, '-->', open + 4), breaks: false };
  TAG.lastIndex = open;
  const tag = TAG.exec(html);
  if (tag === null) {
    const declaration = html[open + 1] === '!' || html[open + 1] === '?' || html[open + 1] === '/';
    return declaration ? { end: after(html, '>', open), breaks: false } : null;
  }
  const [, slash, name = ''] = tag;
  const element = name.toLowerCase();
  const end = tagEnd(html, TAG.lastIndex);
  return {
    end: slash === '' && UNREAD.has(element) ? elementEnd(html, element, end) : end,
    breaks: BLOCKS.has(element),
  };
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** The end of a tag whose attributes begin at `from`: the first `>` outside a quoted value. */
function tagEnd(html: string, from: number): number {
  let value = false;
  for (let i = from; i < html.length; i++) {
    const character = html.charAt(i);
    if (character === '>') return i + 1;
    if (value && (character === '"' || character === "'")) {
      i = html.indexOf(character, i + 1);
      if (i < 0) break;
    }
    if (character > ' ') value = character === '=';
  }
  return html.length;
}

function elementEnd(html: string, element: string, from: number): number {
  const close = new RegExp(`</${element}(?![a-z0-9-])`, 'gi');
  close.lastIndex = from;
  return close.test(html) ? tagEnd(html, close.lastIndex) : html.length;
}
