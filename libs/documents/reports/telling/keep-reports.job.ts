import { Injectable, Logger } from '@nestjs/common';
import { systemContext, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { noticeDue } from '#libs/organisations';
import { JointReportRow } from '../joint-report.entity.js';
import { ReportNotices } from './report-notices.service.js';
import { keepReports } from './report.jobs.js';

const reminders = ['week_left', 'two_days_left', 'day_left'] as const;

/** Reminds a week, two days and a day before the last one whoever was asked or writes and has not handed in; of themes with the same day in one mail. */
@Injectable()
@HandlesJob(keepReports)
export class KeepReports implements TimedJobHandler {
  private readonly logger = new Logger(KeepReports.name);

  constructor(
    private readonly database: Database,
    private readonly notices: ReportNotices,
  ) {}

  async run(): Promise<void> {
    const calling = await this.database.transaction(systemContext(keepReports.name), (em) => em.findBy(JointReportRow, { state: 'calling' }));
    for (const { id } of calling) {
      try {
        await this.keep(systemContext(id), id);
      } catch (error) {
        this.logger.error(`Report ${id}: ${error instanceof Error ? error.stack : 'unknown'}`);
      }
    }
  }

  async keep(ctx: RequestContext, id: string): Promise<void> {
    await this.database.transaction(ctx, async (em) => {
      const report = await em.findOneBy(JointReportRow, { id, state: 'calling' });
      if (!report) return;
      const today = dayOf(await momentOf(em, ctx));
      const open = await this.notices.open(em, report);
      for (const kind of reminders) {
        const due = open.filter(({ dueOn, contribution }) => noticeDue({ signBy: dueOn, calledOn: dayOf(contribution.askedAt ?? contribution.begunAt!), today }) === kind);
        await this.notices.tell(em, report, kind, due.map(({ contribution, theme, dueOn }) => ({ organisationId: contribution.organisationId, subjectId: theme.id, dueOn })));
      }
    });
  }
}
