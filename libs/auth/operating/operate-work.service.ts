import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { Backlog, type FailedItem, type JobBacklog } from '#libs/jobs';
import { AuditLog } from '../audit/audit-log.service.js';

const MOST_FAILED = 100;

/** What waits to be done behind the requests and what went wrong with it, for the operators of the installation; they can have it tried again. */
@Injectable()
export class OperateWork {
  constructor(
    private readonly database: Database,
    private readonly backlog: Backlog,
    private readonly audit: AuditLog,
  ) {}

  async byJob(ctx: RequestContext): Promise<JobBacklog[]> {
    demand(ctx, 'work.read');
    return this.database.transaction(ctx, (em) => this.backlog.byJob(em));
  }

  /** The newest hundred. */
  async failed(ctx: RequestContext): Promise<FailedItem[]> {
    demand(ctx, 'work.read');
    return this.database.transaction(ctx, (em) => this.backlog.failed(em, MOST_FAILED));
  }

  /** How many begin anew; what is done or not failed meanwhile is left alone. */
  async retry(ctx: RequestContext, ids: readonly string[]): Promise<number> {
    demand(ctx, 'work.retry');
    const numbers = ids.filter((id) => /^\d{1,18}$/.test(id));
    return this.database.transaction(ctx, async (em) => {
      const jobs = await this.backlog.retry(em, numbers);
      if (jobs > 0) await this.audit.record(em, ctx, { action: 'work.retry', objectKind: 'work', detail: { jobs } });
      return jobs;
    });
  }
}
