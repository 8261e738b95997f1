import type { Readable } from 'node:stream';
import type { PrintedLetter, TargetLetters } from '#libs/campaigns';
import { directionOf, formatDate, formatNumber, inLocale, translate, type Locale } from '#libs/i18n';
import { colours, Sheet, type Style } from '#libs/typesetting';

const body: Style = { size: 11, weight: 400, colour: colours.ink, leading: 1.6 };
const soft: Style = { ...body, size: 9.5, colour: colours.soft };
const GAP = 8;

/** Letters to be handed over: a cover in the language of who asked, then each letter in its own, on a page of its own. */
export class LettersPdf {
  private readonly sheet: Sheet;
  private count = 0;

  constructor(
    private readonly locale: Locale,
    private readonly about: Pick<TargetLetters, 'name' | 'title'>,
    private readonly madeAt: Date,
  ) {
    this.sheet = new Sheet(locale, inLocale(about.title, locale), madeAt);
    const { sheet } = this;
    sheet.ornament(() => sheet.doc.rect(sheet.left(0, 42), sheet.y - 14, 42, 3).fill(colours.sun));
    sheet.paragraph('P', translate(locale, 'exports.letters.kicker'), { ...soft, weight: 600, colour: colours.accent });
    sheet.gap(4);
    sheet.paragraph('H1', inLocale(about.title, locale), { size: 21, weight: 600, colour: colours.ink, leading: locale === 'ar' ? 1.6 : 1.3 });
    sheet.gap(GAP);
    sheet.paragraph('P', translate(locale, 'exports.letters.to', { target: inLocale(about.name, locale) }), body);
    sheet.paragraph('P', translate(locale, 'exports.report.madeOn', { day: formatDate(locale, madeAt) }), soft);
    sheet.gap(GAP);
    sheet.paragraph('P', translate(locale, 'exports.letters.care'), soft);
  }

  add({ locale, subject, greeting, paragraphs, closing, name, details, confirmedAt }: PrintedLetter): void {
    this.count++;
    const { sheet } = this;
    const direction = directionOf(locale);
    const leading = direction === 'rtl' ? 1.85 : 1.6;
    const write = (tag: string, text: string, style: Style = body) => sheet.paragraph(tag, text, { ...style, leading }, { direction });
    sheet.newPage();
    write('P', inLocale(this.about.name, locale), soft);
    write('P', formatDate(locale, confirmedAt), soft);
    sheet.gap(GAP * 2);
    write('H2', subject, { ...body, size: 14, weight: 600 });
    sheet.gap(GAP);
    for (const text of [greeting, ...paragraphs, closing]) {
      for (const line of text.split('\n')) write('P', line);
      sheet.gap(GAP);
    }
    sheet.gap(GAP);
    write('P', name, { ...body, weight: 600 });
    for (const line of details) write('P', line, soft);
  }

  end(): Readable {
    const { sheet, locale } = this;
    const { start, count } = sheet.doc.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      sheet.doc.switchToPage(start + page);
      const y = sheet.doc.page.height - 38;
      sheet.ornament(() => sheet.label(translate(locale, 'exports.report.page', { page: page + 1, pages: count }), y, { ...soft, size: 8 }, { start: sheet.width - 110, width: 110, align: 'end' }));
    }
    sheet.doc.switchToPage(start);
    sheet.y = sheet.doc.page.height / 2;
    sheet.paragraph('P', translate(locale, 'exports.letters.count', { count: this.count, number: formatNumber(locale, this.count) }), { ...body, size: 14, weight: 600 });
    sheet.doc.end();
    return sheet.doc as unknown as Readable;
  }
}
