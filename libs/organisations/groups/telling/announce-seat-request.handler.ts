import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { HandlesJob, Outbox, type JobHandler, type OutboxItem } from '#libs/jobs';
import { actingChairs } from '../seats/acting-chairs.js';
import { WorkingGroupRequestRow } from '../seats/working-group-request.entity.js';
import { announceSeatRequest, sendGroupNotice } from './group.jobs.js';
import type { GroupNoticeKind } from './group-notice.entity.js';

/** Leaves a mail to each person concerned: the invited, the chairs who are asked, who waited for the answer. */
@Injectable()
@HandlesJob(announceSeatRequest)
export class AnnounceSeatRequest implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const request = await em.findOneBy(WorkingGroupRequestRow, { id: subject });
      if (!request || request.state === 'withdrawn') return;
      const kind: GroupNoticeKind = request.state === 'open' ? request.kind : 'answered';
      const people = kind === 'asked' ? await actingChairs(em, request.groupId) : ((await em.query(concerned[kind], [subject])) as { id: string }[]).map(({ id }) => id);
      if (people.length === 0) return;
      const made = (await em.query(
        'insert into working_group_notice (id, request_id, account_id, kind) select u.id, $1, u.account_id, $2 from unnest($3::uuid[], $4::uuid[]) u(id, account_id) on conflict do nothing returning id',
        [subject, kind, people.map(() => newId()), people],
      )) as { id: string }[];
      await this.outbox.add(em, sendGroupNotice, ...made.map((notice) => ({ subject: notice.id })));
    });
  }
}

const concerned = {
  invited: `select r.account_id as id from working_group_request r where r.id = $1 and r.account_id is not null
    union select m.account_id from working_group_request r join membership m using (organisation_id) where r.id = $1 and r.account_id is null and m.role = 'representative'`,
  answered: `select made_by as id from working_group_request where id = $1 and made_by is not null and made_by is distinct from answered_by`,
};
