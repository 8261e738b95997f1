import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { HandlesJob, Outbox, type TimedJobHandler } from '#libs/jobs';
import { inGoodStanding } from '../actions/participants.js';
import type { ActionNoticeKind } from './action-notice.entity.js';
import { keepActions, sendActionNotice } from './action.jobs.js';

const today = `(now() at time zone 'Africa/Casablanca')::date`;

/** What is worth a reminder today: days are those of Casablanca; what was missed for a week is known by then. */
const due = `
  select id, kind from (
    select a.id, 'embargo_lifted' as kind from coordinated_action a join campaign c on c.id = a.campaign_id and c.state = 'active'
      where a.state = 'planned' and a.embargo_until <= now() and a.embargo_until > now() - interval '1 day'
    union all select a.id, 'tomorrow' from coordinated_action a join campaign c on c.id = a.campaign_id and c.state = 'active'
      where a.state = 'planned' and a.starts_on = ${today} + 1
    union all select a.id, 'publication_missing' from coordinated_action a join campaign c on c.id = a.campaign_id and c.state = 'active'
      where a.state <> 'called_off' and a.starts_on between ${today} - 7 and ${today} - 1 and (a.embargo_until is null or a.embargo_until <= now() - interval '1 day')) waiting order by id limit 1000`;

/** Representatives and campaigners of the organisations that take part; of what is missing, those that said nothing. Each once. */
const people = `
  select distinct m.account_id from coordinated_action a join campaign_participation p on p.campaign_id = a.campaign_id and p.state = 'joined' and ${inGoodStanding}
    join membership m on m.organisation_id = p.organisation_id and m.role in ('representative', 'campaigner')
  where a.id = $1 and ($2 <> 'publication_missing' or not exists (select 1 from action_publication s where s.action_id = a.id and s.organisation_id = p.organisation_id))
    and not exists (select 1 from action_notice n where n.action_id = a.id and n.account_id = m.account_id and n.kind = $2)`;

/** Reminds those who take part, once of each; it moves nothing itself. */
@Injectable()
@HandlesJob(keepActions)
export class KeepActions implements TimedJobHandler {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    const ctx = systemContext('campaigns.keepActions');
    const waiting = await this.database.transaction(ctx, (em) => em.query<{ id: string; kind: ActionNoticeKind }[]>(due));
    for (const { id, kind } of waiting) await this.database.transaction(ctx, (em) => this.tell(em, id, kind));
  }

  private async tell(em: EntityManager, actionId: string, kind: ActionNoticeKind): Promise<void> {
    const found = await em.query<{ account_id: string }[]>(people, [actionId, kind]);
    if (found.length === 0) return;
    const made = await em.query<{ id: string }[]>(
      'insert into action_notice (id, action_id, account_id, kind) select u.id, $1, u.account_id, $2 from unnest($3::uuid[], $4::uuid[]) u(id, account_id) on conflict do nothing returning id',
      [actionId, kind, found.map(() => newId()), found.map((person) => person.account_id)],
    );
    await this.outbox.add(em, sendActionNotice, ...made.map((notice) => ({ subject: notice.id })));
  }
}
