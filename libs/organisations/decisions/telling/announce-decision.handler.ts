import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { DecisionRow } from '../decision.entity.js';
import { DecisionNotices } from './decision-notices.service.js';
import { announceDecision } from './decision.jobs.js';

@Injectable()
@HandlesJob(announceDecision)
export class AnnounceDecision implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly notices: DecisionNotices,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const decision = await em.findOneBy(DecisionRow, { id: subject });
      if (!decision || decision.state === 'draft') return;
      await this.notices.tell(em, decision, decision.state === 'open' ? 'opened' : decision.state);
    });
  }
}
