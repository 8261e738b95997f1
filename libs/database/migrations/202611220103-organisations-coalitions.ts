import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { each } from './each.js';
import { placeFunctions } from './place-functions.js';

const kinds = `('association', 'union', 'federation', 'coalition', 'foundation', 'cooperative', 'informal', 'other')`;
const places = `('candidate', 'founder', 'member', 'associate', 'observer')`;
const standings = `('active', 'suspended', 'left')`;
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
        id uuid primary key, slug text not null, name jsonb not null default '{}', about jsonb not null default '{}', accent text, logo text,
        is_archive boolean not null default false, welcomes_informal boolean not null default false, created_at timestamptz not null default now(), constraint coalition_slug_key unique (slug))`,
      `create table organisation (
        id uuid primary key, slug text not null, name jsonb not null default '{}', about jsonb not null default '{}', city jsonb not null default '{}',
        website text, accent text, embed_domains text[] not null default '{}', created_at timestamptz not null default now(),
        acronym text, kind text constraint organisation_kind_check check (kind in ${kinds}), formed_on date, unformed_reason text,
        seat text, branches text[] not null default '{}', branches_abroad jsonb not null default '[]', themes text[] not null default '{}', languages text[] not null default '{}', logo text,
        constraint organisation_slug_key unique (slug), constraint organisation_formation_check check (formed_on is null or unformed_reason is null))`,
      // A logo as it is served, in two sizes; the row of its owner names it by its hash.
      `create table logo (
        hash text primary key, organisation_id uuid references organisation on delete cascade, coalition_id uuid references coalition on delete cascade,
        small bytea not null, large bytea not null, made_at timestamptz not null default now(),
        constraint logo_organisation_id_key unique (organisation_id), constraint logo_coalition_id_key unique (coalition_id),
        constraint logo_owner_check check ((organisation_id is null) <> (coalition_id is null)))`,
      `create table coalition_member (
        coalition_id uuid not null references coalition on delete cascade, organisation_id uuid not null references organisation on delete cascade,
        kind text not null default 'member' constraint coalition_member_kind_check check (kind in ${places}),
        standing text not null default 'active' constraint coalition_member_standing_check check (standing in ${standings}),
        joined_on date not null default now()::date, left_on date, primary key (coalition_id, organisation_id),
        constraint coalition_member_left_check check ((standing = 'left') = (left_on is not null)))`,
      'create index coalition_member_organisation_id_idx on coalition_member (organisation_id)',
      // Every place as it was on every day: the last change from that day or before, the one recorded last among equals.
      `create table coalition_member_change (
        id uuid primary key default uuidv7(), coalition_id uuid not null references coalition on delete cascade, organisation_id uuid not null references organisation on delete cascade,
        kind text not null constraint coalition_member_change_kind_check check (kind in ${places}),
        standing text not null constraint coalition_member_change_standing_check check (standing in ${standings}),
        from_on date not null, recorded_at timestamptz not null default now(), constraint coalition_member_change_past_check check (from_on <= (recorded_at + interval '1 day')::date))`,
      'create index coalition_member_change_coalition_id_idx on coalition_member_change (coalition_id, organisation_id, from_on)',
      `create table coalition_member_reason (
        change_id uuid primary key references coalition_member_change on delete cascade, coalition_id uuid not null references coalition on delete cascade,
        organisation_id uuid not null references organisation on delete cascade, reason text not null, account_id uuid references account on delete set null)`,
      // Whether it may be named in the public list of that coalition: its own answer, none until it gave one.
      `create table coalition_member_consent (
        coalition_id uuid not null references coalition on delete cascade, organisation_id uuid not null references organisation on delete cascade,
        is_listed boolean not null, answered_at timestamptz not null default now(), account_id uuid references account on delete set null, primary key (coalition_id, organisation_id))`,
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
      // Who exists and who belongs to which coalition is public; who works there is not, and only who coordinates it is known within.
      ...protect('coalition', { read: 'true', write: leads('id') }),
      ...protect('organisation', { read: 'true', write: `${inOrganisation('id')} or ${ledMember('organisation.id')}` }),
      ...protect('logo', { read: 'true', write: `${inOrganisation()} or ${ledMember('logo.organisation_id')} or ${leads()}` }),
      ...protect('coalition_member', { read: 'true', write: false }),
      ...protect('coalition_member_change', { read: 'true', write: false }),
      ...protect('coalition_member_reason', { read: `${leads()} or ${inOrganisation()}`, write: false }),
      ...protect('coalition_member_consent', { read: 'true', write: inOrganisation() }),
      ...protect('coalition_staff', { read: `${isMe()} or ${leads()}`, write: leads() }),
      `create policy colleagues on coalition_staff for select to sawt_app using (role = 'coordinator' and (${inCoalition()} or ${hasVoice()}))`,
      ...protect('membership', { read: `${isMe()} or ${inOrganisation()} or ${ledMember('membership.organisation_id')}`, write: `${inOrganisation()} or ${ledMember('membership.organisation_id')}` }),
      ...protect('invitation', { read: invited, write: invited }),
      ...protect('organisation_key', { read: inOrganisation(), write: false }),
      announces('organisation', 'update'),
      announces('coalition_member_change', 'insert'),
      announces('coalition_member_consent', 'insert or update or delete'),
      announces('coalition', 'update'),
      // The API never deletes what others build on.
      'revoke insert, delete on coalition from sawt_app',
      'revoke delete on organisation from sawt_app',
      // Who leads a coalition founds organisations in it: an organisation made in this very transaction may be added, somebody else's may not.
      `create policy founders on organisation for insert to sawt_app with check (cardinality((select app_led())) > 0)`,
      `create policy founders on coalition_member for insert to sawt_app with check (${leads()} and exists (select 1 from organisation o where o.id = organisation_id and o.created_at = now()))`,
      `create policy leaders on coalition_member for update to sawt_app using (${leads()}) with check (${leads()})`,
      `create policy leavers on coalition_member for update to sawt_app using (${inOrganisation()} and standing <> 'left') with check (${inOrganisation()} and standing = 'left')`,
      'grant insert, update (kind, standing, joined_on, left_on) on coalition_member to sawt_app',
      // What was recorded stays, whoever would change it.
      `create policy recorders on coalition_member_change for insert to sawt_app with check (${leads()} or (${inOrganisation()} and standing = 'left'))`,
      `create policy recorders on coalition_member_reason for insert to sawt_app with check (${leads()} or ${inOrganisation()})`,
      'grant insert on coalition_member_change, coalition_member_reason to sawt_app',
      'revoke update, delete on coalition_member_change, coalition_member_reason from sawt_worker',
      ...placeFunctions,
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
    await runner.query('drop table organisation_key, invitation, membership, coalition_staff, coalition_member_consent, coalition_member_reason, coalition_member_change, coalition_member, logo, organisation, coalition');
    for (const name of ['app_invitation', 'place_kept', 'place_recorded', 'place_corrected']) await runner.query(`drop function ${name}()`);
  }
}
