import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { inForceOn, isFor } from '../../mandates/in-force.js';
import type { MeetingRow } from '../meeting.entity.js';
import type { MeetingNoticeKind } from './meeting-notice.entity.js';
import { sendMeetingNotice } from './meeting.jobs.js';

/**
 * Whom a meeting concerns: of a coalition's, those who represent a member, campaign for it or work there with a mandate of it, the
 * staff and whoever has a voice; of a group's, those who sit there.
 */
const people = `
  with house as (select organisation_id from coalition_member where coalition_id = $1 and standing = 'active' and kind <> 'candidate')
  select m.account_id from membership m join house using (organisation_id) where m.role in ('representative', 'campaigner') and $2::uuid is null
  union select m.account_id from mandate m join house using (organisation_id) where $2::uuid is null and ${inForceOn("(now() at time zone 'Africa/Casablanca')")} and ${isFor('$1')}
    and exists (select 1 from membership w where w.organisation_id = m.organisation_id and w.account_id = m.account_id)
  union select account_id from coalition_staff where coalition_id = $1 and $2::uuid is null
  union select account_id from coalition_voice where coalition_id = $1 and $2::uuid is null
  union select g.account_id from working_group_member g where g.group_id = $2::uuid and g.until_at is null and g.account_id is not null
    and (g.organisation_id is null or exists (select 1 from house h join membership m using (organisation_id) where h.organisation_id = g.organisation_id and m.account_id = g.account_id))`;

/** Leaves a mail to each person concerned, once of each kind (and once for each move) however often it is asked. For the worker. */
@Injectable()
export class MeetingNotices {
  constructor(private readonly outbox: Outbox) {}

  async tell(em: EntityManager, { id, coalitionId, groupId, moves }: MeetingRow, kind: MeetingNoticeKind): Promise<void> {
    const found = await em.query<{ account_id: string }[]>(people, [coalitionId, groupId]);
    if (found.length === 0) return;
    const made = await em.query<{ id: string }[]>(
      'insert into meeting_notice (id, meeting_id, account_id, kind, sequence) select u.id, $1, u.account_id, $2, $3 from unnest($4::uuid[], $5::uuid[]) u(id, account_id) on conflict do nothing returning id',
      [id, kind, kind === 'moved' ? moves : 0, found.map(() => newId()), found.map((person) => person.account_id)],
    );
    await this.outbox.add(em, sendMeetingNotice, ...made.map((notice) => ({ subject: notice.id })));
  }
}
