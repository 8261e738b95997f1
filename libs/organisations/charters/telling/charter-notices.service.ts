import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { actingFor } from '../../mandates/acting-for.js';
import type { CharterVersionRow } from '../charter-version.entity.js';
import { CharterSignatures } from '../signing/charter-signatures.service.js';
import type { CharterNoticeKind } from './charter-notice.entity.js';
import { sendCharterNotice } from './charter.jobs.js';

const signers = actingFor('sign', 'select unnest($2::uuid[]) as organisation_id', '$1');
const staff = 'select distinct account_id from coalition_staff where coalition_id = $1 and cardinality($2::uuid[]) > 0';

/** Leaves a mail to each person concerned by the organisations that have not signed, once of each kind for a due date however often it is asked. For the worker. */
@Injectable()
export class CharterNotices {
  constructor(
    private readonly signatures: CharterSignatures,
    private readonly outbox: Outbox,
  ) {}

  async tell(em: EntityManager, version: CharterVersionRow, kind: CharterNoticeKind): Promise<number> {
    const { id, coalitionId, signBy } = version;
    const missing = await this.signatures.missing(em, version);
    const people = (await em.query(kind === 'passed' ? staff : signers, [coalitionId, missing])) as { account_id: string }[];
    if (people.length === 0) return 0;
    const made = (await em.query(
      'insert into charter_notice (id, version_id, account_id, kind, sign_by) select u.id, $1, u.account_id, $2, $5 from unnest($3::uuid[], $4::uuid[]) u(id, account_id) on conflict do nothing returning id',
      [id, kind, people.map(() => newId()), people.map((person) => person.account_id), signBy],
    )) as { id: string }[];
    await this.outbox.add(em, sendCharterNotice, ...made.map((notice) => ({ subject: notice.id })));
    return made.length;
  }
}
