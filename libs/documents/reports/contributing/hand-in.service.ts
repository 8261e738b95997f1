import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { countWords, hasSuggestions, NotADocument } from '#libs/editor-schema';
import { Outbox } from '#libs/jobs';
import { Mandates } from '#libs/organisations';
import { holdText, LiveTexts, type LiveText } from '../../live/live-texts.service.js';
import { holdContribution, holdOwn, isOver, lastDay, worksFor, type HeldContribution } from '../held-report.js';
import { reportRefused, ReportRefused, type ReportFault } from '../report.errors.js';
import { nextContributionState } from '../report.states.js';
import { tellOfReport } from '../telling/report.jobs.js';
import { ReportContributionRow } from './report-contribution.entity.js';
import { ReportPaperRow } from './report-paper.entity.js';

/** Hands in what an organisation wrote, by whoever may speak for it: from then on nobody types in it, and who leads the report reads it. After the last day it is late. */
@Injectable()
export class HandIn {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly texts: LiveTexts,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, contributionId: string): Promise<ReportContributionRow | ReportFault> {
    return this.database.transaction(ctx, async (em) => {
      const held = await holdContribution(em, ctx, contributionId);
      const { contribution: { id, organisationId, state }, document: { coalitionId }, theme, contribution, report } = held;
      if (!worksFor(ctx, organisationId)) throw new NotAllowed();
      if (report.state !== 'calling') return reportRefused(ctx, 'notCalling');
      if (!(await this.mandates.held(em, ctx, { organisationId, coalitionId, power: 'speak' }))) return reportRefused(ctx, 'noMandate');
      const at = await momentOf(em, ctx);
      const next = nextContributionState(state, isOver(lastDay(theme, contribution), at) ? 'submitLate' : 'submit');
      if (!next) return reportRefused(ctx, 'illegal');
      const words = await this.keep(em, ctx, held);
      if (words instanceof ReportRefused) return words;
      await em.update(ReportContributionRow, { id }, { state: next, words, submittedAt: at, submittedBy: demandAccount(ctx) });
      if (next === 'late') await this.outbox.add(em, tellOfReport, { subject: id });
      await this.audit.record(em, ctx, { action: 'report.handIn', objectKind: 'report_contribution', objectId: id, coalitionId, organisationId, detail: { words, isLate: next === 'late' } });
      return em.findOneByOrFail(ReportContributionRow, { id });
    });
  }

  /** Written on, until somebody has settled it. */
  async takeBack(ctx: RequestContext, contributionId: string): Promise<ReportContributionRow | ReportFault> {
    return this.database.transaction(ctx, async (em) => {
      const { contribution: { id, state, organisationId }, document: { coalitionId }, report } = await holdOwn(em, ctx, contributionId);
      const next = nextContributionState(state, 'takeBack');
      if (!next || report.state !== 'calling') return reportRefused(ctx, next ? 'notCalling' : 'illegal');
      await em.update(ReportContributionRow, { id }, { state: next });
      await this.audit.record(em, ctx, { action: 'report.takeBack', objectKind: 'report_contribution', objectId: id, coalitionId, organisationId });
      return em.findOneByOrFail(ReportContributionRow, { id });
    });
  }

  /** The text as it stands, with nobody typing until the transaction ends; answers how many words count. */
  private async keep(em: EntityManager, ctx: RequestContext, { contribution: { id }, theme, report }: HeldContribution): Promise<number | ReportRefused> {
    const { textId } = await em.findOneByOrFail(ReportPaperRow, { contributionId: id });
    await holdText(em, textId);
    const live = await this.read(em, textId);
    if (!live) return reportRefused(ctx, 'broken');
    const words = countWords(live.content, report);
    const most = theme.wordsEach;
    if (hasSuggestions(live.content)) return reportRefused(ctx, 'suggestionsOpen');
    if (live.words === 0) return reportRefused(ctx, 'empty');
    if (most !== null && words > most) return reportRefused(ctx, 'tooLong', { words, most, over: words - most });
    await em.update(ReportPaperRow, { contributionId: id }, { content: live.content as never, hash: live.hash });
    return words;
  }

  private async read(em: EntityManager, textId: string): Promise<LiveText | undefined> {
    try {
      return await this.texts.readHeld(em, textId);
    } catch (error) {
      if (error instanceof NotADocument) return undefined;
      throw error;
    }
  }
}
