import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { actingFor } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import type { AdoptionStepRow } from '../adoption-step.entity.js';
import { voters } from '../held-round.js';
import type { AdoptionNoticeKind } from './adoption-notice.entity.js';
import { sendAdoptionNotice } from './adoption.jobs.js';

/** `$1` is the coalition, `$2` the group, `$3` the document; Postgres wants each of them in every query. */
const answering = actingFor('vote', voters, '$1');
const keepers = `
  select k.account_id from (select account_id from document_keeper where document_id = $3 and role = 'rapporteur' union select made_by from document where id = $3 and made_by is not null) k
  where $2::uuid is not distinct from $2 and (exists (select 1 from membership w join coalition_member m using (organisation_id) where w.account_id = k.account_id and m.coalition_id = $1 and m.standing = 'active')
     or exists (select 1 from coalition_staff s where s.account_id = k.account_id and s.coalition_id = $1) or exists (select 1 from coalition_voice v where v.account_id = k.account_id and v.coalition_id = $1))`;
const voices = `
  select account_id from coalition_voice where coalition_id = $1 and role = 'community_representative' and $2::uuid is null
  union select account_id from working_group_member where group_id = $2 and organisation_id is null and until_at is null`;
const staff = 'select account_id from coalition_staff where coalition_id = $1 and $2::uuid is null';
const everybody = `${answering} union ${keepers} union ${voices}`;

const readers: Record<AdoptionNoticeKind, string> = {
  opened: everybody,
  gathered: keepers,
  silence: everybody,
  stopped: everybody,
  resumed: everybody,
  restarted: everybody,
  adopted: `${everybody} union ${staff}`,
  blocked: `${everybody} union ${staff}`,
  recalled: `${everybody} union ${staff}`,
  day_left: `${answering} union select account_id from document_keeper where false and document_id = $3`,
};

/** Leaves a mail about a step to each person whom it concerns, once of each kind however often it is asked. For the worker. */
@Injectable()
export class AdoptionNotices {
  constructor(private readonly outbox: Outbox) {}

  async tell(em: EntityManager, { id, documentId }: Pick<AdoptionStepRow, 'id' | 'documentId'>, kind: AdoptionNoticeKind): Promise<number> {
    const { coalitionId, groupId } = await em.findOneByOrFail(DocumentRow, { id: documentId });
    const people = await em.query<{ account_id: string | null }[]>(readers[kind], [coalitionId, groupId, documentId]);
    const ids = people.flatMap((person) => person.account_id ?? []);
    if (ids.length === 0) return 0;
    const made = await em.query<{ id: string }[]>(
      'insert into adoption_notice (id, step_id, account_id, kind) select u.id, $1, u.account_id, $2 from unnest($3::uuid[], $4::uuid[]) u(id, account_id) on conflict do nothing returning id',
      [id, kind, ids.map(() => newId()), ids],
    );
    await this.outbox.add(em, sendAdoptionNotice, ...made.map((notice) => ({ subject: notice.id })));
    return made.length;
  }
}
