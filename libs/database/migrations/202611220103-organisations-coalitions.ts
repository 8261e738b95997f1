import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { inOrganisation, isMe, leads, protect } from '../row-security.js';
import { each } from './each.js';

const roles = `('representative', 'campaigner', 'contributor', 'moderator', 'mailing_operator', 'analyst')`;

/** Organisations that are today members of a coalition the actor leads. */
const ledMember = (column: string) => `exists (select 1 from coalition_member m where m.organisation_id = ${column} and m.left_on is null and ${leads('m.coalition_id')})`;
const invited = `${inOrganisation()} or ${leads()} or ${ledMember('invitation.organisation_id')}`;
const accepted = 'i.token_hash = (select app_invitation()) and i.accepted_at = now()';

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
        accepted_at timestamptz, revoked_at timestamptz, sealed bytea,
        constraint invitation_place_check check ((coalition_id is null) <> (organisation_id is null)))`,
      'create index invitation_organisation_id_idx on invitation (organisation_id)',
      `create table organisation_key (
        organisation_id uuid not null references organisation on delete cascade, number smallint not null, public_key bytea not null, wrapped_secret bytea,
        created_at timestamptz not null default now(), revoked_at timestamptz, primary key (organisation_id, number))`,
      // What proves an invitation in hand: the hash of its link, told to Postgres for one transaction.
      `create function app_invitation() returns bytea language sql stable parallel safe
        as $$ select decode(nullif(current_setting('app.invitation', true), ''), 'hex') $$`,
      // Who exists and who belongs to which coalition is public; who works there is not.
      ...protect('coalition', { read: 'true', write: leads('id') }),
      ...protect('organisation', { read: 'true', write: `${inOrganisation('id')} or ${ledMember('organisation.id')}` }),
      ...protect('coalition_member', { read: 'true', write: false }),
      ...protect('coalition_staff', { read: `${isMe()} or ${leads()}`, write: leads() }),
      ...protect('membership', { read: `${isMe()} or ${inOrganisation()} or ${ledMember('membership.organisation_id')}`, write: `${inOrganisation()} or ${ledMember('membership.organisation_id')}` }),
      ...protect('invitation', { read: invited, write: invited }),
      ...protect('organisation_key', { read: inOrganisation(), write: false }),
      announces('organisation', 'update'),
      announces('coalition_member', 'insert or update or delete'),
      // The API never deletes what others build on.
      'revoke insert, delete on coalition from sawt_app',
      'revoke delete on organisation from sawt_app',
      // Who leads a coalition founds organisations in it: an organisation made in this very transaction may be added, somebody else's may not.
      `create policy founders on organisation for insert to sawt_app with check (cardinality((select app_led())) > 0)`,
      `create policy founders on coalition_member for insert to sawt_app with check (${leads()} and exists (select 1 from organisation o where o.id = organisation_id and o.created_at = now()))`,
      `create policy leaders on coalition_member for update to sawt_app using (${leads()}) with check (${leads()})`,
      'grant insert, update (kind, left_on) on coalition_member to sawt_app',
      `create policy founders on organisation_key for insert to sawt_app with check (number = 1 and ${ledMember('organisation_key.organisation_id')})`,
      `create policy holders on organisation_key for update to sawt_app using (${inOrganisation()}) with check (${inOrganisation()})`,
      // The wrapped secret is the worker's to read: the API seals to organisations and opens nothing.
      'revoke select on organisation_key from sawt_app',
      'grant select (organisation_id, number, public_key, created_at, revoked_at), insert, update (revoked_at) on organisation_key to sawt_app',
      // Whoever holds the link may read and accept that invitation, and in the same transaction take the roles it offers and no others.
      `create policy bearers on invitation for select to sawt_app using (token_hash = (select app_invitation()))`,
      `create policy acceptors on invitation for update to sawt_app using (token_hash = (select app_invitation())) with check (token_hash = (select app_invitation()))`,
      `create policy invited on membership for insert to sawt_app with check (${isMe()} and exists (select 1 from invitation i where ${accepted} and i.organisation_id = membership.organisation_id and membership.role = any(i.roles)))`,
      `create policy invited on coalition_staff for insert to sawt_app with check (${isMe()} and exists (select 1 from invitation i where ${accepted} and i.coalition_id = coalition_staff.coalition_id and coalition_staff.role = any(i.roles)))`,
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    // In one statement, as their policies name one another.
    await runner.query('drop table organisation_key, invitation, membership, coalition_staff, coalition_member, organisation, coalition');
    await runner.query('drop function app_invitation()');
  }
}
