import { escapeHtml } from './escape.js';
import { clean, directionOfText } from './isolate.js';
import { styles } from './look.js';

/** Text an organisation wrote, in both shapes of a mail. Only `richText` makes one, so its HTML is safe. */
export class RichText {
  declare private readonly made: 'by richText';

  constructor(
    readonly html: string,
    readonly text: string,
  ) {}
}

interface Piece {
  readonly html: string;
  readonly text: string;
}

const LIMIT = 200; // characters of a link's name
const MARKS = new RegExp(String.raw`\[([^\[\]\n]{1,${LIMIT}})\]\((https:\/\/[^\s()<>"]{1,2000})\)|(https:\/\/[^\s<>"]+)|\*\*([^*\n]{1,2000})\*\*`, 'g');
const TRAILING = /[.,;:!?)\]}»”’'*،؛؟…]+$/;
const LOOKS_LIKE_ADDRESS = /:\/\/|^\s*www\.|@|[^\s.]\.[a-z]{2,}(\/|\s*$)/i;

/**
 * Paragraphs (an empty line apart), `https://…`, `[name](https://…)` and `**bold**`; all else is text.
 * No HTML passes, only https is linked, and a link's name cannot pretend to be another address.
 */
export function richText(source: string): RichText {
  const paragraphs = clean(source.replace(/\r\n?|\u2028/g, '\n').replace(/\u2029/g, '\n\n'))
    .split(/\n[^\S\n]*\n+/).map((paragraph) => paragraph.trim()).filter(Boolean);
  const pieces = paragraphs.map((paragraph) => ({ paragraph, ...inline(paragraph) }));
  return new RichText(
    pieces.map(({ paragraph, html }) => `<p${direction(paragraph)}>${html.replaceAll('\n', '<br>')}</p>`).join(''),
    pieces.map(({ text }) => text).join('\n\n'),
  );
}

function direction(paragraph: string): string {
  const dir = directionOfText(paragraph);
  if (!dir) return ` style="${styles.paragraph}"`;
  return ` dir="${dir}" style="${styles.paragraph};text-align:${dir === 'rtl' ? 'right' : 'left'}"`;
}

function inline(source: string): Piece {
  let [html, text, at] = ['', '', 0];
  for (const found of source.matchAll(MARKS)) {
    const piece = pieceOf(found);
    html += escapeHtml(source.slice(at, found.index)) + piece.html;
    text += source.slice(at, found.index) + piece.text;
    at = found.index + found[0].length;
  }
  return { html: html + escapeHtml(source.slice(at)), text: text + source.slice(at) };
}

function pieceOf([whole, name, target, bare, bold]: RegExpMatchArray): Piece {
  if (bold !== undefined) {
    const inner = inline(bold);
    return { html: `<strong>${inner.html}</strong>`, text: `*${inner.text}*` };
  }
  if (bare !== undefined) {
    const url = withoutFullStop(bare);
    const html = anchor(url, `<bdi dir="ltr">${escapeHtml(url)}</bdi>`);
    return { html: (html ?? escapeHtml(url)) + escapeHtml(bare.slice(url.length)), text: bare };
  }
  const html = LOOKS_LIKE_ADDRESS.test(name!) ? undefined : anchor(target!, `<bdi>${escapeHtml(name!)}</bdi>`);
  return html ? { html, text: `${name} (${target})` } : { html: escapeHtml(whole), text: whole };
}

/** The full stop or bracket after an address belongs to the sentence, unless the bracket was opened in the address. */
function withoutFullStop(bare: string): string {
  const url = bare.replace(TRAILING, '');
  return url.includes('(') && bare[url.length] === ')' ? `${url})` : url;
}

function anchor(address: string, label: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username || url.password) return undefined;
  return `<a href="${escapeHtml(url.href)}" style="${styles.link}" rel="noopener noreferrer">${label}</a>`;
}
