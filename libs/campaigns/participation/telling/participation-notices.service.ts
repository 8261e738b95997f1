import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import type { ParticipationRow } from '../campaign-participation.entity.js';
import type { ParticipationNoticeKind } from './participation-notice.entity.js';
import { sendParticipationNotice } from './participation.jobs.js';

/** Leaves a mail to an organisation’s representatives and campaigners, once a kind and move however often it is asked. For the worker. */
@Injectable()
export class ParticipationNotices {
  constructor(private readonly outbox: Outbox) {}

  async tell(em: EntityManager, { id, round }: Pick<ParticipationRow, 'id' | 'round'>, kind: ParticipationNoticeKind, organisationId: string): Promise<void> {
    const people = (await em.query(`select distinct account_id as id from membership where organisation_id = $1 and role in ('representative', 'campaigner')`, [organisationId])) as { id: string }[];
    if (people.length === 0) return;
    const made = (await em.query(
      `insert into campaign_participation_notice (id, participation_id, account_id, kind, round) select u.id, $1, u.account_id, $2, $3 from unnest($4::uuid[], $5::uuid[]) u(id, account_id)
       on conflict do nothing returning id`,
      [id, kind, round, people.map(() => newId()), people.map((person) => person.id)],
    )) as { id: string }[];
    await this.outbox.add(em, sendParticipationNotice, ...made.map((notice) => ({ subject: notice.id })));
  }
}
