import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import type { CharterVersionRow } from '../charter-version.entity.js';
import { CharterSignatures } from '../signing/charter-signatures.service.js';
import type { CharterNoticeKind } from './charter-notice.entity.js';
import { sendCharterNotice } from './charter.jobs.js';

/** Who signs for an organisation: those with its mandate, and its representatives when it has none, so that they name somebody. */
const signers = `
  with asked as (select unnest($2::uuid[]) as organisation_id),
  mandated as (
    select m.organisation_id, m.account_id from mandate m join asked using (organisation_id)
    where 'sign' = any(m.powers) and m.revoked_at is null and m.from_on <= $3 and coalesce(m.until_on, 'infinity') >= $3 and (m.coalition_id is null or m.coalition_id = $1))
  select account_id from mandated
  union select r.account_id from membership r join asked using (organisation_id)
    where r.role = 'representative' and not exists (select 1 from mandated d where d.organisation_id = r.organisation_id)`;
const staff = 'select distinct account_id from coalition_staff where coalition_id = $1 and cardinality($2::uuid[]) > 0 and $3::date is not null';

/** Leaves a mail to each person concerned by the organisations that have not signed, once of each kind for a due date however often it is asked. For the worker. */
@Injectable()
export class CharterNotices {
  constructor(
    private readonly signatures: CharterSignatures,
    private readonly outbox: Outbox,
  ) {}

  async tell(em: EntityManager, version: CharterVersionRow, kind: CharterNoticeKind, today: string): Promise<number> {
    const { id, coalitionId, signBy } = version;
    const missing = await this.signatures.missing(em, version);
    const people = (await em.query(kind === 'passed' ? staff : signers, [coalitionId, missing, today])) as { account_id: string }[];
    if (people.length === 0) return 0;
    const made = (await em.query(
      'insert into charter_notice (id, version_id, account_id, kind, sign_by) select u.id, $1, u.account_id, $2, $5 from unnest($3::uuid[], $4::uuid[]) u(id, account_id) on conflict do nothing returning id',
      [id, kind, people.map(() => newId()), people.map((person) => person.account_id), signBy],
    )) as { id: string }[];
    await this.outbox.add(em, sendCharterNotice, ...made.map((notice) => ({ subject: notice.id })));
    return made.length;
  }
}
