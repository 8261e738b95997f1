import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { measure, tooLongSections, type Measured } from '#libs/editor-schema';
import { fault, type FieldFault } from '#libs/graphql';
import { inLocale, languageNames, translate, type Locale } from '#libs/i18n';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { FreezeChecks } from '../../versions/freeze-checks.js';
import type { StandingText } from '../../versions/keeping/standing-texts.service.js';
import { ReportThemeRow } from '../calling/report-theme.entity.js';
import { JointReportRow } from '../joint-report.entity.js';

/** A text over its limit is not frozen, and so neither adopted, signed nor submitted; who tries is told how many words too many, and in which sections. */
@Injectable()
export class LimitWords {
  constructor(checks: FreezeChecks) {
    checks.offer((em, ctx, document, texts) => this.faults(em, ctx, document, texts));
  }

  private async faults(em: EntityManager, ctx: RequestContext, document: DocumentRow, texts: readonly StandingText[]): Promise<FieldFault[]> {
    if (document.wordLimit === null) return [];
    const report = await em.findOneBy(JointReportRow, { documentId: document.id });
    const themes = report ? await em.find(ReportThemeRow, { where: { reportId: report.id }, order: { number: 'ASC' } }) : [];
    return texts.flatMap(({ locale, live }) => {
      const measured = live && measure(live.content, rulesOf(document, report, themes, locale));
      return measured && measured.over > 0 ? [fault(ctx, `texts.${locale}`, 'documents.reports.overLimit', { language: languageNames[locale], words: measured.words, limit: measured.limit!, over: measured.over, sections: named(ctx, measured) })] : [];
    });
  }
}

/** What a text in that language may hold. */
export const rulesOf = ({ wordLimit }: Pick<DocumentRow, 'wordLimit'>, report: Pick<JointReportRow, 'countsFootnotes'> | null, themes: readonly ReportThemeRow[], locale: Locale) => ({
  limit: wordLimit, countsFootnotes: report?.countsFootnotes ?? true,
  budgets: themes.flatMap(({ title, wordBudget }) => (wordBudget === null ? [] : [{ title: inLocale(title, locale), words: wordBudget }])),
});

const named = ({ locale }: RequestContext, measured: Measured): string =>
  tooLongSections(measured).map(({ title, words, budget }) => (budget === null ? translate(locale, 'documents.reports.sectionWords', { title, words }) : translate(locale, 'documents.reports.sectionOver', { title, words, budget }))).join(' · ') || translate(locale, 'documents.reports.noSections');
