import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { leads, protect } from '../row-security.js';
import { each } from './each.js';

/** Which organisations coordinate a coalition and which steer it, from when to when. */
export class OrganisationsOffices1795309980000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table coalition_office (
        id uuid primary key, coalition_id uuid not null references coalition, organisation_id uuid not null references organisation,
        office text not null constraint coalition_office_office_check check (office in ('coordinator', 'steering')),
        from_on date not null, until_on date, account_id uuid references account on delete set null, recorded_at timestamptz not null default now(),
        constraint coalition_office_period_check check (until_on >= from_on))`,
      'create unique index coalition_office_held_idx on coalition_office (coalition_id, organisation_id, office) where until_on is null',
      'create index coalition_office_organisation_id_idx on coalition_office (organisation_id)',
      ...protect('coalition_office', { read: 'true', write: false }),
      `create policy givers on coalition_office for insert to sawt_app with check (${leads()} and exists (select 1 from coalition_member m
        where m.coalition_id = coalition_office.coalition_id and m.organisation_id = coalition_office.organisation_id and m.standing = 'active' and m.kind in ('founder', 'member')))`,
      `create policy enders on coalition_office for update to sawt_app using (until_on is null and ${leads()}) with check (until_on is not null and ${leads()})`,
      'grant insert, update (until_on) on coalition_office to sawt_app',
      // What was recorded stays: an office ends, it is not taken out of the past.
      'revoke update, delete on coalition_office from sawt_worker',
      'grant update (until_on) on coalition_office to sawt_worker',
      announces('coalition_office', 'insert or update'),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table coalition_office');
  }
}
