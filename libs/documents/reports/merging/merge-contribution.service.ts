import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { inLocale } from '#libs/i18n';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import { isEdited } from '../../drafting/document.states.js';
import { FRAGMENT, joined } from '../../live/joined.js';
import { LiveTexts } from '../../live/live-texts.service.js';
import { TextClosed, UpdateLog } from '../../live/update-log.service.js';
import { ReportThemeRow } from '../calling/report-theme.entity.js';
import { ReportContributionRow } from '../contributing/report-contribution.entity.js';
import { ReportPaperRow } from '../contributing/report-paper.entity.js';
import { holdContribution, type HeldContribution } from '../held-report.js';
import { reportRefused, ReportRefused, type ReportFault } from '../report.errors.js';
import type { MergeContributionInput } from '../report.input.js';
import { nextContributionState } from '../report.states.js';
import { tellOfReport } from '../telling/report.jobs.js';
import { passagesAt } from './passages.js';
import { ReportPassageRow } from './report-passage.entity.js';
import { mergedInto, writtenBlocks, type Merged } from './theme-section.js';

/**
 * Puts what an organisation handed in at the end of its theme’s section, once: in the text of the same language, under its lock, so that what others type
 * is neither lost nor in the way. Which paragraphs came with it is kept beside the text, in the same transaction. By who leads the report.
 */
@Injectable()
export class MergeContribution {
  constructor(
    private readonly database: Database,
    private readonly texts: LiveTexts,
    private readonly log: UpdateLog,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { contributionId, hash, section }: MergeContributionInput): Promise<ReportContributionRow | ReportFault> {
    return this.database.transaction(ctx, async (em) => {
      const held = await holdContribution(em, ctx, contributionId, 'mayKeep');
      const { contribution: { id, state, organisationId }, document: { coalitionId } } = held;
      const next = nextContributionState(state, 'merge');
      if (held.report.state !== 'calling') return reportRefused(ctx, 'notCalling');
      if (!next) return reportRefused(ctx, state === 'late' ? 'late' : 'illegal');
      const paper = await em.findOneByOrFail(ReportPaperRow, { contributionId: id });
      if (paper.hash?.toString('hex') !== hash.toLowerCase()) return reportRefused(ctx, 'changed');
      const refusal = await this.write(em, ctx, held, paper, section?.trim() || undefined);
      if (refusal) return refusal;
      await em.update(ReportContributionRow, { id }, { state: next, settledAt: await momentOf(em, ctx), settledBy: demandAccount(ctx) });
      await this.outbox.add(em, tellOfReport, { subject: id });
      await this.audit.record(em, ctx, { action: 'report.merge', objectKind: 'report_contribution', objectId: id, coalitionId, organisationId, detail: { hash } });
      return em.findOneByOrFail(ReportContributionRow, { id });
    });
  }

  private async write(em: EntityManager, ctx: RequestContext, held: HeldContribution, { content, locale }: ReportPaperRow, section: string | undefined): Promise<ReportRefused | undefined> {
    const { document, theme, report, rights } = held;
    const text = await em.findOneBy(DocumentTextRow, { documentId: document.id, locale });
    if (!text) return reportRefused(ctx, 'noText');
    if (!isEdited(document.state)) return reportRefused(ctx, 'closed');
    const themes = await em.findBy(ReportThemeRow, { reportId: report.id });
    const wish = { title: section ?? inLocale(theme.title, locale), mayBegin: section === undefined, siblings: themes.map(({ title }) => inLocale(title, locale)), blocks: writtenBlocks(content!) };
    let merged: Merged | undefined;
    try {
      await this.texts.change(em, text.id, (now) => (merged = mergedInto(now, wish))?.content, { accountId: demandAccount(ctx), organisationId: rights.organisationId });
    } catch (error) {
      if (error instanceof TextClosed) return reportRefused(ctx, 'closed');
      throw error;
    }
    if (!merged) return reportRefused(ctx, 'sectionGone');
    await this.mark(em, held, text.id, merged);
    return undefined;
  }

  private async mark(em: EntityManager, { contribution: { id: contributionId, documentId, coalitionId } }: HeldContribution, textId: string, merged: Merged): Promise<void> {
    const fragment = joined((await this.log.heldBy(em, textId)).bodies).getXmlFragment(FRAGMENT);
    const passages = passagesAt(fragment, merged.content, merged);
    await em.insert(ReportPassageRow, passages.map(({ from, to, quote }, i) => ({ id: newId(), contributionId, documentId, coalitionId, textId, number: i + 1, begins: Buffer.from(from), ends: Buffer.from(to), quote })));
  }
}
