import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { actingFor } from '../../mandates/acting-for.js';
import type { DecisionRow } from '../decision.entity.js';
import type { NoticeKind } from './decision-notice.entity.js';
import { sendDecisionNotice } from './decision.jobs.js';

/** Who votes for an organisation; one that gave a proxy is answered for by the holder. */
const voters = actingFor(
  'vote',
  `select coalesce(p.holder_id, s.organisation_id) as organisation_id from decision_seat s
     left join decision_proxy p on p.decision_id = s.decision_id and p.organisation_id = s.organisation_id and p.revoked_at is null
     left join decision_vote v on v.decision_id = s.decision_id and v.organisation_id = s.organisation_id
   where s.decision_id = $1 and (not $2 or v.answer is null)
     and exists (select 1 from coalition_member m where m.coalition_id = s.coalition_id and m.organisation_id = s.organisation_id and m.standing = 'active')`,
  '(select coalition_id from decision where id = $1)',
);
const voices = `select account_id from coalition_voice where coalition_id = (select coalition_id from decision where id = $1) and role = 'community_representative' and not $2`;
const staff = 'select account_id from coalition_staff where coalition_id = (select coalition_id from decision where id = $1) and not $2';
const everybody = { from: `${voters} union ${voices} union ${staff}`, missingOnly: false };

const readers: Record<NoticeKind, { from: string; missingOnly: boolean }> = {
  opened: { from: `${voters} union ${voices}`, missingOnly: false },
  reminder: { from: voters, missingOnly: true },
  last_reminder: { from: voters, missingOnly: true },
  closed: everybody,
  cancelled: everybody,
  review: { from: staff, missingOnly: false },
};

/** Leaves a mail to each person concerned, once of each kind however often it is asked; reminders go to those whose answer is missing. For the worker. */
@Injectable()
export class DecisionNotices {
  constructor(private readonly outbox: Outbox) {}

  async tell(em: EntityManager, { id }: Pick<DecisionRow, 'id'>, kind: NoticeKind): Promise<number> {
    const { from, missingOnly } = readers[kind];
    const people = (await em.query(from, [id, missingOnly])) as { account_id: string }[];
    if (people.length === 0) return 0;
    const made = (await em.query(
      'insert into decision_notice (id, decision_id, account_id, kind) select u.id, $1, u.account_id, $2 from unnest($3::uuid[], $4::uuid[]) u(id, account_id) on conflict do nothing returning id',
      [id, kind, people.map(() => newId()), people.map((person) => person.account_id)],
    )) as { id: string }[];
    await this.outbox.add(em, sendDecisionNotice, ...made.map((notice) => ({ subject: notice.id })));
    return made.length;
  }
}
