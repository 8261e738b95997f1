import { Injectable, Logger } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { CarryPetitions } from '../course/carry-petitions.service.js';
import { holdParticipation } from '../course/held-participation.js';
import { MoveParticipation } from '../move-participation.service.js';
import { ParticipationNotices } from './participation-notices.service.js';
import { keepParticipations } from './participation.jobs.js';

const name = 'campaigns.keepParticipations';
/** Reminded three days before the end, when there were more; who was, the notices know. */
const due = `select id from campaign_participation where state = 'invited' and (until_at <= now() or (until_at <= now() + interval '3 days' and until_at > changed_at + interval '4 days'
  and not exists (select 1 from campaign_participation_notice n where n.participation_id = campaign_participation.id and n.kind = 'ending' and n.round = campaign_participation.round))) order by id`;

/** Ends invitations at their moment, reminds of those that end soon, and lets who takes part carry petitions that came later. */
@Injectable()
@HandlesJob(keepParticipations)
export class KeepParticipations implements TimedJobHandler {
  private readonly logger = new Logger(KeepParticipations.name);

  constructor(
    private readonly database: Database,
    private readonly moves: MoveParticipation,
    private readonly notices: ParticipationNotices,
    private readonly petitions: CarryPetitions,
  ) {}

  async run(): Promise<void> {
    const waiting = await this.database.transaction(systemContext(name), (em) => em.query<{ id: string }[]>(due));
    await this.database.transaction(systemContext(name), (em) => this.petitions.join(em));
    for (const { id } of waiting) {
      try {
        await this.keep(id);
      } catch (error) {
        this.logger.error(`Participation ${id}: ${error instanceof Error ? error.stack : 'unknown'}`);
      }
    }
  }

  /** Looked at again while held: who answered meanwhile is left alone. */
  private async keep(id: string): Promise<void> {
    const ctx = systemContext(`${name} ${id}`);
    await this.database.transaction(ctx, async (em) => {
      const row = await holdParticipation(em, id);
      if (row.state !== 'invited') return;
      if (row.untilAt! <= (await momentOf(em, ctx))) await this.moves.run(em, ctx, 'expire', row);
      else await this.notices.tell(em, row, 'ending', row.organisationId);
    });
  }
}
