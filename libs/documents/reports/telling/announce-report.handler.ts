import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { DocumentRow } from '../../drafting/document.entity.js';
import { ReportThemeRow } from '../calling/report-theme.entity.js';
import { contributors } from '../held-report.js';
import { JointReportRow } from '../joint-report.entity.js';
import { ReportNotices } from './report-notices.service.js';
import { announceReport } from './report.jobs.js';

/** Asks those who were not told yet: organisations that were named, and for a theme open to all everybody who may contribute. */
@Injectable()
@HandlesJob(announceReport)
export class AnnounceReport implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly notices: ReportNotices,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const report = await em.findOneBy(JointReportRow, { id: subject, state: 'calling' });
      if (!report) return;
      const named = (await this.notices.open(em, report)).map(({ contribution: { organisationId, themeId } }) => ({ organisationId, subjectId: themeId, dueOn: null }));
      const everybody = await contributors(em, await em.findOneByOrFail(DocumentRow, { id: report.documentId }));
      const open = await em.findBy(ReportThemeRow, { reportId: report.id, isOpen: true });
      await this.notices.tell(em, report, 'asked', [...named, ...open.flatMap(({ id }) => everybody.map((organisationId) => ({ organisationId, subjectId: id, dueOn: null })))]);
    });
  }
}
