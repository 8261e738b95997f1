import { Injectable, Logger } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { AdoptionStepRow } from '../adoption-step.entity.js';
import { KeepRounds } from '../course/keep-rounds.service.js';
import { holdingObjections } from '../held-round.js';
import { AdoptionNotices } from './adoption-notices.service.js';
import { keepAdoptions } from './adoption.jobs.js';

type Due = { id: string; kind: 'round' | 'day_left' };

/** Whether something was typed in the texts of a round since its clock began, and nothing in the last minutes: not while somebody writes. */
const edited = `exists (select 1 from document_text t where t.document_id = r.document_id and (
    exists (select 1 from document_update u where u.text_id = t.id and u.made_at > r.silence_from) or exists (select 1 from document_state s where s.text_id = t.id and s.changed_at > r.silence_from)))
  and not exists (select 1 from document_text t join document_update u on u.text_id = t.id where t.document_id = r.document_id and u.made_at > now() - interval '10 minutes')`;
/** Rounds that reached their hour, were edited, voted on, or are held by nobody who has a say; and steps whose end is a day away, not in their first half day. Whom that reached, the notices know. */
const due = `
  select r.document_id as id, 'round' as kind from adoption_round r left join decision v on v.id = r.decision_id
      join document d on d.id = r.document_id and d.state <> 'archived'
    where (r.phase = 'comments' and r.comments_until <= now()) or (r.phase = 'stopped' and not exists (${holdingObjections})) or (r.phase = 'silence' and (r.silence_until <= now() or ${edited})) or (r.phase = 'voting' and v.state in ('closed', 'cancelled'))
  union all
  select t.id, 'day_left' from adoption_step t join adoption_round r on r.id = t.round_id join document d on d.id = r.document_id and d.state <> 'archived'
    where t.until_at > now() and t.until_at <= now() + interval '1 day' and t.at < now() - interval '12 hours'
      and ((r.phase = 'comments' and t.until_at = r.comments_until) or (r.phase = 'silence' and t.until_at = r.silence_until))
      and not exists (select 1 from adoption_notice n where n.step_id = t.id and n.kind = 'day_left')
  order by 2, 1`;

@Injectable()
@HandlesJob(keepAdoptions)
export class KeepAdoptions implements TimedJobHandler {
  private readonly logger = new Logger(KeepAdoptions.name);

  constructor(
    private readonly database: Database,
    private readonly rounds: KeepRounds,
    private readonly notices: AdoptionNotices,
  ) {}

  async run(): Promise<void> {
    const waiting = await this.database.transaction(systemContext(keepAdoptions.name), (em) => em.query<Due[]>(due));
    for (const one of waiting) {
      try {
        await this.keep(one);
      } catch (error) {
        this.logger.error(`Adoption ${one.id}, ${one.kind}: ${error instanceof Error ? error.stack : 'unknown'}`);
      }
    }
  }

  private async keep({ id, kind }: Due): Promise<void> {
    const ctx = systemContext(`${keepAdoptions.name} ${id}`);
    if (kind === 'day_left') {
      await this.database.transaction(ctx, async (em) => this.notices.tell(em, await em.findOneByOrFail(AdoptionStepRow, { id }), 'day_left'));
      return;
    }
    await this.rounds.run(ctx, id);
  }
}
