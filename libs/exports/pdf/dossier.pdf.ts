import type { Readable } from 'node:stream';
import type { Dossier } from '#libs/campaigns';
import { directionOf, formatDate, formatDateTime, formatNumber, isLocale, translate, type MessageKey } from '#libs/i18n';
import { colours, Sheet, type Style } from '#libs/typesetting';
import { drawFeet } from './feet.js';
import { drawPlainTable } from './plain-table.js';

const body: Style = { size: 10.5, weight: 400, colour: colours.ink, leading: 1.7 };
const soft: Style = { ...body, size: 9, colour: colours.soft };
const heading: Style = { size: 13, weight: 600, colour: colours.ink, leading: 1.7 };
const NUMBER = 86;
/** So that a source is told whole beside four figures. */
const NARROW = 64;
const BOX = 10;

/** What is handed to an authority, as a document of A4 pages in French or Arabic: the letter, then the numbers, the text and the list of annexes. */
export function makeDossierPdf(dossier: Dossier, address: string, madeAt: Date): Readable {
  const sheet = new Sheet(dossier.locale, dossier.title, madeAt);
  const say = (key: MessageKey, values = {}) => translate(dossier.locale, key, values);
  drawLetter(sheet, dossier, say);
  sheet.need(sheet.doc.page.height);
  drawNumbers(sheet, dossier, say);
  drawAreas(sheet, dossier, say);
  drawAnnexes(sheet, dossier, say);
  for (const text of dossier.texts) drawText(sheet, text, say);
  drawFeet(sheet, { locale: dossier.locale, address, madeAt });
  sheet.doc.end();
  return sheet.doc as unknown as Readable;
}

type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

function drawLetter(sheet: Sheet, { letter, locale, countedAt }: Dossier, say: Say): void {
  sheet.ornament(() => sheet.doc.rect(sheet.left(0, 42), sheet.y - 14, 42, 3).fill(colours.sun));
  sheet.paragraph('P', formatDate(locale, countedAt), { ...soft, colour: colours.ink }, { align: 'end' });
  sheet.gap(18);
  sheet.paragraph('H1', say('exports.dossier.letter'), { ...soft, weight: 600, colour: colours.accent });
  sheet.gap(8);
  for (const paragraph of letter.split(/\n+/).filter((text) => text.trim())) {
    sheet.paragraph('P', paragraph, body);
    sheet.gap(9);
  }
}

function drawNumbers(sheet: Sheet, dossier: Dossier, say: Say): void {
  const { locale, track, confirmed, countedAt, openedAt, closedAt, textHash } = dossier;
  sheet.paragraph('H1', dossier.title, { ...heading, size: 18 });
  sheet.gap(6);
  const place = track?.place ? ` · ${track.place}` : '';
  if (track) sheet.paragraph('P', `${track.name}${place} · ${track.law} (${say('exports.dossier.version', { version: track.version })})`, body);
  sheet.paragraph('P', say('exports.dossier.count', { count: confirmed, number: formatNumber(locale, confirmed), moment: formatDateTime(locale, countedAt) }), { ...body, weight: 600 });
  sheet.paragraph('P', say(closedAt ? 'exports.dossier.openedClosed' : 'exports.dossier.opened', { opened: formatDate(locale, openedAt), closed: formatDate(locale, closedAt ?? openedAt) }), body);
  sheet.gap(4);
  sheet.paragraph('P', say('exports.dossier.hash'), soft);
  sheet.paragraph('P', textHash, { ...soft, colour: colours.ink }, { direction: 'ltr', align: sheet.direction === 'ltr' ? 'start' : 'end' });
  if (dossier.readings.length === 0) return;
  sheet.gap(12);
  sheet.paragraph('H2', say('exports.dossier.readings'), heading);
  drawPlainTable(sheet, {
    columns: [say('exports.dossier.source'), say('exports.dossier.confidence'), say('exports.dossier.counted'), say('exports.dossier.needed'), say('exports.dossier.verdict')],
    rows: dossier.readings.map((reading) => [reading.source || say('exports.dossier.noSource'), say(`exports.dossier.${reading.confidence}` as MessageKey), formatNumber(locale, reading.counted), formatNumber(locale, reading.total), say(`exports.dossier.${reading.verdict}` as MessageKey)]),
    width: NARROW,
  });
  sheet.paragraph('P', say('exports.dossier.noAdvice'), soft);
}

function drawAreas(sheet: Sheet, { locale, areas, readings, elsewhere }: Dossier, say: Say): void {
  if (areas.length === 0) return;
  sheet.gap(14);
  sheet.paragraph('H2', say('exports.dossier.areas'), heading);
  const number = (count: number | null) => (count === null ? '–' : formatNumber(locale, count));
  const leasts = areas.some((area) => area.needed.some((least) => least !== null)) ? readings : [];
  drawPlainTable(sheet, {
    columns: [say('exports.dossier.area'), say('exports.column.signatures'), ...leasts.map((reading) => say('exports.dossier.least', { total: formatNumber(locale, reading.total) }))],
    rows: [...areas.map(({ name, confirmed, needed }) => [name, number(confirmed), ...leasts.map((_, i) => number(needed[i] ?? null))]), ...(elsewhere > 0 ? [[say('exports.dossier.elsewhere'), number(elsewhere), ...leasts.map(() => '–')]] : [])],
    width: NUMBER,
  });
}

/** Boxes, ticked where Sawt has what they ask for; the others are ticked by hand. */
function drawAnnexes(sheet: Sheet, { annexes }: Dossier, say: Say): void {
  if (annexes.length === 0) return;
  sheet.gap(16);
  sheet.need(60);
  sheet.paragraph('H2', say('exports.dossier.annexes'), heading);
  for (const { text, isThere, note } of annexes) {
    sheet.need(24);
    const [left, top] = [sheet.left(0, BOX), sheet.y + 4];
    sheet.ornament(() => sheet.doc.rect(left, top, BOX, BOX).lineWidth(0.8).stroke(colours.ink));
    if (isThere) sheet.ornament(() => sheet.doc.moveTo(left + 2, top + 5).lineTo(left + 4.2, top + 7.6).lineTo(left + 8.2, top + 2.2).lineWidth(1.2).stroke(colours.ink));
    sheet.paragraph('P', note ? `${text} – ${note}` : text, body, { start: BOX + 8, width: sheet.width - BOX - 8 });
  }
}

function drawText(sheet: Sheet, { locale, title, body: words }: Dossier['texts'][number], say: Say): void {
  const direction = directionOf(isLocale(locale) ? locale : 'fr');
  sheet.gap(22);
  sheet.need(110);
  sheet.paragraph('P', say('exports.dossier.text'), { ...soft, weight: 600, colour: colours.accent });
  sheet.paragraph('H2', title, heading, { direction });
  for (const paragraph of words.split(/\n+/).filter((text) => text.trim())) {
    sheet.paragraph('P', paragraph, body, { direction });
    sheet.gap(5);
  }
}
