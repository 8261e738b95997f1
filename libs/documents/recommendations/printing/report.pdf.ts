import type { Multilingual } from '#libs/database';
import type { DocumentNode } from '#libs/editor-schema';
import { formatDate, formatNumber, inLocale, translate, type Locale, type MessageKey } from '#libs/i18n';
import { colours, Sheet, type Style } from '#libs/typesetting';
import type { MergedContribution } from '../joint-report.js';
import type { PrintedPicture } from './course.js';
import { drawText } from './draw-text.js';

export interface PrintedSignatory {
  readonly name: Multilingual;
  readonly acronym: string | null;
  readonly reservation: string;
}
/** All that is printed of a report, in one language. */
export interface PrintedReport {
  readonly locale: Locale;
  readonly title: string;
  readonly coalition: Multilingual;
  readonly mechanism: string;
  readonly session: string;
  readonly content: DocumentNode;
  readonly words: number;
  readonly editionNumber: number;
  readonly editionHash: string;
  /** When its text was frozen: the same report gives the same bytes. */
  readonly frozenAt: Date;
  readonly signatories: readonly PrintedSignatory[];
  readonly contributions: readonly MergedContribution[];
  /** Those that stand in its text, by their address in it. */
  readonly pictures: ReadonlyMap<string, PrintedPicture>;
  /** Where pages of this site are. */
  readonly site: string;
}
const body: Style = { size: 11, weight: 400, colour: colours.ink, leading: 1.5 };
const soft: Style = { ...body, size: 9.5, colour: colours.soft };
const GAP = 8;

/** A report as it is handed over: its text, who signed it, who contributed to it, and the hash that proves it. */
export function printReport(report: PrintedReport): Promise<Buffer> {
  const { locale, title, frozenAt, content, pictures, site } = report;
  const sheet = new Sheet(locale, title, frozenAt);
  drawTitle(sheet, report);
  drawText(sheet, content, { endnotes: translate(locale, 'documents.recommendations.pdf.notes'), pictures, site });
  drawSignatories(sheet, report);
  drawContributions(sheet, report);
  drawProof(sheet, report);
  drawFeet(sheet, report);
  return bytesOf(sheet);
}

function drawTitle(sheet: Sheet, { locale, title, coalition, mechanism, session }: PrintedReport): void {
  sheet.ornament(() => sheet.doc.rect(sheet.left(0, 42), sheet.y - 14, 42, 3).fill(colours.sun));
  sheet.paragraph('P', [mechanism, session].filter(Boolean).join(' · '), { ...soft, weight: 600, colour: colours.accent });
  sheet.gap(4);
  sheet.paragraph('H1', title, { ...body, size: 21, weight: 600, leading: locale === 'ar' ? 1.6 : 1.3 });
  sheet.gap(4);
  sheet.paragraph('P', inLocale(coalition, locale), body);
  sheet.gap(GAP * 2);
}

function drawSignatories(sheet: Sheet, { locale, signatories }: PrintedReport): void {
  if (signatories.length === 0) return;
  drawHead(sheet, locale, 'documents.recommendations.pdf.signatories', { count: signatories.length });
  sheet.group('L', () => signatories.forEach(({ name, acronym, reservation }) => {
    const said = inLocale(name, locale);
    sheet.paragraph('LI', acronym && acronym !== said ? `${said} (${acronym})` : said, body);
    if (reservation) sheet.paragraph('P', translate(locale, 'documents.recommendations.pdf.reservation', { words: reservation }), soft, { start: GAP * 2, width: sheet.width - GAP * 2 });
  }));
}

function drawContributions(sheet: Sheet, { locale, contributions }: PrintedReport): void {
  if (contributions.length === 0) return;
  drawHead(sheet, locale, 'documents.recommendations.pdf.contributions');
  const themes = [...new Set(contributions.map(({ theme }) => inLocale(theme, locale)))];
  for (const theme of themes) {
    const from = contributions.filter((one) => inLocale(one.theme, locale) === theme).map(({ organisation }) => inLocale(organisation, locale));
    sheet.need(3 * body.size * body.leading);
    sheet.paragraph('P', theme, { ...body, weight: 600 });
    sheet.paragraph('P', new Intl.ListFormat(locale).format(from), body);
    sheet.gap(GAP / 2);
  }
}

function drawProof(sheet: Sheet, { locale, words, editionNumber, editionHash, frozenAt }: PrintedReport): void {
  drawHead(sheet, locale, 'documents.recommendations.pdf.proof');
  sheet.paragraph('P', translate(locale, 'documents.recommendations.pdf.edition', { number: formatNumber(locale, editionNumber), day: formatDate(locale, frozenAt), words }), soft);
  sheet.paragraph('P', translate(locale, 'documents.recommendations.pdf.hash'), soft);
  sheet.paragraph('P', editionHash, { ...soft, colour: colours.ink }, { direction: 'ltr' });
}

function drawHead(sheet: Sheet, locale: Locale, key: MessageKey, values: Record<string, number> = {}): void {
  sheet.gap(GAP * 2);
  sheet.need(90);
  sheet.paragraph('H2', translate(locale, key, values), { ...body, size: 14, weight: 600 });
  sheet.gap(GAP / 2);
}

function drawFeet(sheet: Sheet, { locale, title }: PrintedReport): void {
  const { start, count } = sheet.doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    sheet.doc.switchToPage(start + page);
    const y = sheet.doc.page.height - 38;
    const pages = translate(locale, 'documents.recommendations.pdf.page', { page: formatNumber(locale, page + 1), pages: formatNumber(locale, count) });
    sheet.ornament(() => {
      sheet.label(title, y, { ...soft, size: 8 }, { width: sheet.width - 130 });
      sheet.label(pages, y, { ...soft, size: 8 }, { start: sheet.width - 110, width: 110, align: 'end' });
    });
  }
}

async function bytesOf({ doc }: Sheet): Promise<Buffer> {
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
