import { Injectable, Logger } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { CloseDecision } from '../course/close-decision.service.js';
import { DecisionRow } from '../decision.entity.js';
import type { NoticeKind } from './decision-notice.entity.js';
import { DecisionNotices } from './decision-notices.service.js';
import { keepDecisions } from './decision.jobs.js';

const name = 'organisations.keepDecisions';
type Due = { id: string; kind: NoticeKind | 'close' };

/** Three days before the end a reminder, one day before it another, not in the first half day; whom each kind reached already, notices know. */
const due = `
  select id, case when closes_at <= now() then 'close' when closes_at <= now() + interval '1 day' then 'last_reminder' else 'reminder' end as kind
    from decision where state = 'open' and (closes_at <= now() or (closes_at <= now() + interval '3 days' and opened_at < now() - interval '12 hours'))
  union all
  select d.id, 'review' from decision d where d.state = 'closed' and d.review_on <= (now() at time zone 'Africa/Casablanca')::date
    and not exists (select 1 from decision_notice n where n.decision_id = d.id and n.kind = 'review')
  order by 2, 1`;

@Injectable()
@HandlesJob(keepDecisions)
export class KeepDecisions implements TimedJobHandler {
  private readonly logger = new Logger(KeepDecisions.name);

  constructor(
    private readonly database: Database,
    private readonly closing: CloseDecision,
    private readonly notices: DecisionNotices,
  ) {}

  async run(): Promise<void> {
    const waiting = await this.database.transaction(systemContext(name), (em) => em.query<Due[]>(due));
    for (const one of waiting) {
      try {
        await this.keep(one);
      } catch (error) {
        this.logger.error(`Decision ${one.id}, ${one.kind}: ${error instanceof Error ? error.stack : 'unknown'}`);
      }
    }
  }

  private async keep({ id, kind }: Due): Promise<void> {
    const ctx = systemContext(`${name} ${id}`);
    if (kind === 'close') {
      const answer = await this.closing.run(ctx, id);
      if (!(answer instanceof DecisionRow)) this.logger.warn(`Decision ${id} could not close: ${answer.code}`);
      return;
    }
    await this.database.transaction(ctx, (em) => this.notices.tell(em, { id }, kind));
  }
}
