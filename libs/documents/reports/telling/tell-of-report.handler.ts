import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { ReportExtensionRow } from '../calling/report-extension.entity.js';
import { ReportContributionRow } from '../contributing/report-contribution.entity.js';
import { JointReportRow } from '../joint-report.entity.js';
import { ReportSpokespersonRow } from '../speaking/report-spokesperson.entity.js';
import { ReportNotices } from './report-notices.service.js';
import { tellOfReport } from './report.jobs.js';

/** Tells whom it concerns of one thing that happened to a report. */
@Injectable()
@HandlesJob(tellOfReport)
export class TellOfReport implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly notices: ReportNotices,
  ) {}

  async run({ subject: id }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(id), async (em) => {
      const contribution = await em.findOneBy(ReportContributionRow, { id });
      if (contribution) return this.contribution(em, contribution);
      const extension = await em.findOneBy(ReportExtensionRow, { id });
      if (extension) return this.extension(em, extension);
      const asked = await em.findOneBy(ReportSpokespersonRow, { id, state: 'asked' });
      if (asked?.accountId) await this.notices.tellOne(em, await em.findOneByOrFail(JointReportRow, { id: asked.reportId }), 'spokesperson', asked.accountId, id);
    });
  }

  /** Its organisation, how it ended; who leads the report, that it came late. */
  private async contribution(em: EntityManager, { id, reportId, state, organisationId }: ReportContributionRow): Promise<void> {
    const report = await em.findOneByOrFail(JointReportRow, { id: reportId });
    if (state === 'late') await this.notices.tellLeaders(em, report, 'late', id);
    if (state === 'merged' || state === 'rejected') await this.notices.tell(em, report, state, [{ organisationId, subjectId: id, dueOn: null }]);
  }

  private async extension(em: EntityManager, { id, themeId, documentId, organisationId }: ReportExtensionRow): Promise<void> {
    const report = await em.findOneByOrFail(JointReportRow, { documentId });
    const open = await this.notices.open(em, report, organisationId ? [organisationId] : undefined);
    await this.notices.tell(em, report, 'extended', open.filter(({ theme }) => theme.id === themeId).map(({ contribution }) => ({ organisationId: contribution.organisationId, subjectId: id, dueOn: null })));
  }
}
