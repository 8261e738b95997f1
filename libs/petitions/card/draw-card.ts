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

const [WIDTH, HEIGHT, MARGIN, BAND] = [1200, 630, 84, 20];
const ROOM = WIDTH - 2 * MARGIN;
const colours = { paper: '#fbf8f2', ink: '#1c2126', soft: '#565e66', accent: '#0b5d57', sun: '#e9a23b' };
const small: Style = { size: 30, weight: 400, colour: colours.soft, leading: 1.4 };
const brand: Style = { size: 34, weight: 600, colour: colours.ink, leading: 1 };
const sizes = [68, 60, 52, 46];
const TITLE_ROOM = { top: 190, bottom: 480 }; // between the brand and the organisation
/** Measures and outlines; no page is ever written to it. */
const type = new Typesetter(new PDFDocument({ autoFirstPage: false }));

/** What messengers show beside a link: who is asked, the demand as title, who asks; no number, since they keep it for long. */
export function drawCard(words: CardWords, locale: Locale): Promise<Buffer> {
  return renderAsync(cardAsSvg(words, locale), { font: { loadSystemFonts: false } }).then((image) => image.asPng());
}

function cardAsSvg({ title, titleLocale, targets, organisation, accent }: CardWords, locale: Locale): string {
  const direction = directionOf(locale);
  const colour = accent && /^#[\da-f]{6}$/i.test(accent) ? accent : colours.accent;
  const heading = fit(title, directionOf(titleLocale));
  const height = heading.lines.length * heading.style.size * heading.style.leading;
  const top = TITLE_ROOM.top + (TITLE_ROOM.bottom - TITLE_ROOM.top - height) / 2;
  const markX = direction === 'rtl' ? WIDTH - MARGIN - 44 : MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<path fill="${colours.paper}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/><path fill="${colours.sun}" d="M0 ${HEIGHT - BAND - 6}h${WIDTH}v6H0z"/><path fill="${colour}" d="M0 ${HEIGHT - BAND}h${WIDTH}v${BAND}H0z"/>`,
    `<path transform="translate(${markX} 62) scale(2.2)" d="M2 13V7M7.3 16V4M12.7 14.5v-9M18 12V8" stroke="${colour}" stroke-width="2.4" stroke-linecap="round" fill="none"/>`,
    put(translate(locale, 'site.name'), brand, direction, 96, 60),
    targets && put(translate(locale, 'petitions.card.to', { targets }), small, direction, 160),
    ...heading.lines.map((line, i) => put(line, heading.style, direction, top + heading.style.size * (heading.style.leading * i + (heading.style.leading + 0.62) / 2), 0, directionOf(titleLocale))),
    put(organisation, { ...small, weight: 600, colour: colours.ink }, direction, 548),
    '</svg>',
  ].join('');
}

/** The largest letters in which the title takes no more than its room; the end of what is still too long is left out. */
function fit(title: string, direction: Direction): { lines: string[]; style: Style } {
  const leading = direction === 'rtl' ? 1.5 : 1.22;
  const tried = sizes.map((size) => ({ size, weight: 600, colour: colours.ink, leading }) satisfies Style).map((style) => ({ style, most: Math.floor((TITLE_ROOM.bottom - TITLE_ROOM.top) / (style.size * leading)), lines: type.lines(title, style, direction, ROOM).map(({ text }) => text) }));
  const fitting = tried.find(({ lines, most }) => lines.length <= most);
  if (fitting) return fitting;
  const { style, most, lines } = tried.at(-1)!;
  return { style, lines: [...lines.slice(0, most - 1), cut(lines[most - 1]!)] };
}

/** Without its last word, as there is more. */
const cut = (line: string) => `${line.split(' ').slice(0, -1).join(' ').replace(/[\s,،;:]+$/, '')}…`;

/** One line at this height, from the side where reading starts; what does not fit is cut. */
function put(text: string, style: Style, direction: Direction, baseline: number, start = 0, own = direction): string {
  const [line, more] = type.lines(text, style, own, ROOM - start);
  if (!line) return '';
  const shown = more ? type.lines(cut(line.text), style, own)[0]! : line;
  return type.outline(shown, direction === 'rtl' ? WIDTH - MARGIN - start - shown.width : MARGIN + start, baseline, style);
}
