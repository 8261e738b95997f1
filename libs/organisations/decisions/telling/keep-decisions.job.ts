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

/** Three days before the end a reminder, one day before it another, only to those who have not answered; the second not within a day of the opening. */
const due = `
  select id, case when closes_at <= now() then 'close' when closes_at <= now() + interval '1 day' then 'last_reminder' else 'reminder' end as kind
    from decision where state = 'open' and (closes_at <= now()
      or (closes_at <= now() + interval '1 day' and opened_at < now() - interval '12 hours' and not exists (select 1 from decision_seat s where s.decision_id = id and s.reminded_at >= closes_at - interval '1 day'))
      or (closes_at between now() + interval '1 day' and now() + interval '3 days' and opened_at < now() - interval '12 hours' and not exists (select 1 from decision_seat s where s.decision_id = id and s.reminded_at is not null)))
  union all
  select d.id, 'review' from decision d where d.state = 'closed' and d.review_on <= now()::date and not exists (select 1 from decision_notice n where n.decision_id = d.id and n.kind = 'review')
  order by 1 limit 500`;

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
    await this.database.transaction(ctx, async (em) => {
      await this.notices.tell(em, { id }, kind);
      if (kind !== 'review') await em.query('update decision_seat set reminded_at = now() where decision_id = $1', [id]);
    });
  }
}
