import { renderAsync } from '@resvg/resvg-js';
import PDFDocument from 'pdfkit';
import { directionOf, translate, type Locale } from '#libs/i18n';
import { Typesetter, type Direction, type Style } from '#libs/typesetting';

export interface CardWords {
  readonly title: string;
  readonly titleLocale: Locale;
  readonly targets: string;
  readonly organisation: string;
  /** The organisation's colour, like #0b5d57. */
  readonly accent: string | null;
}

/** Wide as messengers show a link, square as the networks show a picture. */
export const cardShapes = { wide: { width: 1200, height: 630 }, square: { width: 1080, height: 1080 } } as const;
export type CardShape = keyof typeof cardShapes;

const [MARGIN, BAND] = [84, 20];
const colours = { paper: '#fbf8f2', ink: '#1c2126', soft: '#565e66', accent: '#0b5d57', sun: '#e9a23b' };
const small: Style = { size: 30, weight: 400, colour: colours.soft, leading: 1.4 };
const brand: Style = { size: 34, weight: 600, colour: colours.ink, leading: 1 };
const sizes = { wide: [68, 60, 52, 46], square: [92, 80, 68, 60, 52, 46] };
/** Between the brand and the organisation. */
const titleRoom = (shape: CardShape) => ({ top: 190, bottom: cardShapes[shape].height - 150, width: cardShapes[shape].width - 2 * MARGIN });
/** Measures and outlines; no page is ever written to it. */
const type = new Typesetter(new PDFDocument({ autoFirstPage: false }));

/** What messengers show beside a link: who is asked, the demand as title, who asks; no number, since they keep it for long. */
export function drawCard(words: CardWords, locale: Locale, shape: CardShape = 'wide'): Promise<Buffer> {
  return renderAsync(cardAsSvg(words, locale, shape), { font: { loadSystemFonts: false } }).then((image) => image.asPng());
}

function cardAsSvg({ title, titleLocale, targets, organisation, accent }: CardWords, locale: Locale, shape: CardShape): string {
  const { width, height: whole } = cardShapes[shape];
  const room = titleRoom(shape);
  const direction = directionOf(locale);
  const colour = accent && /^#[\da-f]{6}$/i.test(accent) ? accent : colours.accent;
  const heading = fit(title, directionOf(titleLocale), shape);
  const height = heading.lines.length * heading.style.size * heading.style.leading;
  const top = room.top + (room.bottom - room.top - height) / 2;
  const markX = direction === 'rtl' ? width - MARGIN - 44 : MARGIN;
  const place = { width, direction };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`,
    `<path fill="${colours.paper}" d="M0 0h${width}v${whole}H0z"/><path fill="${colours.sun}" d="M0 ${whole - BAND - 6}h${width}v6H0z"/><path fill="${colour}" d="M0 ${whole - BAND}h${width}v${BAND}H0z"/>`,
    `<path transform="translate(${markX} 62) scale(2.2)" d="M2 13V7M7.3 16V4M12.7 14.5v-9M18 12V8" stroke="${colour}" stroke-width="2.4" stroke-linecap="round" fill="none"/>`,
    put(translate(locale, 'site.name'), brand, place, 96, 60),
    targets && put(translate(locale, 'petitions.card.to', { targets }), small, place, 160),
    ...heading.lines.map((line, i) => put(line, heading.style, place, top + heading.style.size * (heading.style.leading * i + (heading.style.leading + 0.62) / 2), 0, directionOf(titleLocale))),
    put(organisation, { ...small, weight: 600, colour: colours.ink }, place, whole - 82),
    '</svg>',
  ].join('');
}

/** The largest letters in which the title takes no more than its room; the end of what is still too long is left out. */
function fit(title: string, direction: Direction, shape: CardShape): { lines: string[]; style: Style } {
  const leading = direction === 'rtl' ? 1.5 : 1.22;
  const room = titleRoom(shape);
  const tried = sizes[shape].map((size) => ({ size, weight: 600, colour: colours.ink, leading }) satisfies Style).map((style) => ({ style, most: Math.floor((room.bottom - room.top) / (style.size * leading)), lines: type.lines(title, style, direction, room.width).map(({ text }) => text) }));
  const fitting = tried.find(({ lines, most }) => lines.length <= most);
  if (fitting) return fitting;
  const { style, most, lines } = tried.at(-1)!;
  return { style, lines: [...lines.slice(0, most - 1), cut(lines[most - 1]!)] };
}

/** Without its last word, as there is more. */
const cut = (line: string) => `${line.split(' ').slice(0, -1).join(' ').replace(/[\s,،;:]+$/, '')}…`;

/** One line at this height, from the side where reading starts; what does not fit is cut. */
function put(text: string, style: Style, { width, direction }: { readonly width: number; readonly direction: Direction }, baseline: number, start = 0, own = direction): string {
  const [line, more] = type.lines(text, style, own, width - 2 * MARGIN - start);
  if (!line) return '';
  const shown = more ? type.lines(cut(line.text), style, own)[0]! : line;
  return type.outline(shown, direction === 'rtl' ? width - MARGIN - start - shown.width : MARGIN + start, baseline, style);
}
