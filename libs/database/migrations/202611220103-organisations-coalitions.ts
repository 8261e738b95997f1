import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inOrganisation, isMe, leads, protect } from '../row-security.js';
import { dropTables, each } from './each.js';

const roles = `('representative', 'campaigner', 'contributor', 'moderator', 'mailing_operator', 'analyst')`;

/** Coalitions, organisations and who may act in them; the keys to which signers' data is sealed. */
export class OrganisationsCoalitions1795309380000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table coalition (
        id uuid primary key, slug text not null, name jsonb not null default '{}', about jsonb not null default '{}', accent text,
        is_archive boolean not null default false, created_at timestamptz not null default now(), constraint coalition_slug_key unique (slug))`,
      `create table organisation (
        id uuid primary key, slug text not null, name jsonb not null default '{}', about jsonb not null default '{}', city jsonb not null default '{}',
        website text, accent text, embed_domains text[] not null default '{}', created_at timestamptz not null default now(),
        constraint organisation_slug_key unique (slug))`,
      `create table coalition_member (
        coalition_id uuid not null references coalition on delete cascade, organisation_id uuid not null references organisation on delete cascade,
        kind text not null default 'member' constraint coalition_member_kind_check check (kind in ('founder', 'member', 'associate', 'observer')),
        joined_on date not null default now()::date, left_on date, primary key (coalition_id, organisation_id))`,
      'create index coalition_member_organisation_id_idx on coalition_member (organisation_id)',
      `create table coalition_staff (
        coalition_id uuid not null references coalition on delete cascade, account_id uuid not null references account on delete cascade,
        role text not null constraint coalition_staff_role_check check (role in ('coordinator', 'admin')),
        created_at timestamptz not null default now(), primary key (coalition_id, account_id, role))`,
      'create index coalition_staff_account_id_idx on coalition_staff (account_id)',
      `create table membership (
        organisation_id uuid not null references organisation on delete cascade, account_id uuid not null references account on delete cascade,
        role text not null constraint membership_role_check check (role in ${roles}),
        created_at timestamptz not null default now(), primary key (organisation_id, account_id, role))`,
      'create index membership_account_id_idx on membership (account_id)',
      `create table invitation (
        id uuid primary key, email citext not null, name text not null, locale text not null, coalition_id uuid references coalition on delete cascade,
        organisation_id uuid references organisation on delete cascade, roles text[] not null, token_hash bytea not null,
        invited_by uuid references account on delete set null, created_at timestamptz not null default now(), expires_at timestamptz not null,
        accepted_at timestamptz, revoked_at timestamptz, sealed bytea)`,
      `create table organisation_key (
        organisation_id uuid not null references organisation on delete cascade, number smallint not null, public_key bytea not null, wrapped_secret bytea,
        created_at timestamptz not null default now(), revoked_at timestamptz, primary key (organisation_id, number))`,
      // Who exists and who belongs to which coalition is public; who works there is not.
      ...protect('coalition', { read: 'true', write: leads('id') }),
      ...protect('organisation', { read: 'true', write: inOrganisation('id') }),
      ...protect('coalition_member', { read: 'true', write: leads() }),
      ...protect('coalition_staff', { read: `${isMe()} or ${leads()}`, write: leads() }),
      ...protect('membership', { read: `${isMe()} or ${inOrganisation()} or exists (select 1 from coalition_member m where m.organisation_id = membership.organisation_id and ${leads('m.coalition_id')})`, write: `${inOrganisation()} or exists (select 1 from coalition_member m where m.organisation_id = membership.organisation_id and ${leads('m.coalition_id')})` }),
      ...protect('invitation', { read: `${inOrganisation()} or ${leads()}`, write: `${inOrganisation()} or ${leads()}` }),
      ...protect('organisation_key', { read: inOrganisation(), write: inOrganisation() }),
      // A coalition's administrator founds organisations: inserting one is open to whoever leads a coalition, changing it is not.
      `create policy founders on organisation for insert to sawt_app with check (cardinality((select app_led())) > 0)`,
      `create policy founders on organisation_key for insert to sawt_app with check (cardinality((select app_led())) > 0)`,
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, dropTables('organisation_key', 'invitation', 'membership', 'coalition_staff', 'coalition_member', 'organisation', 'coalition'));
  }
}
