import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hasVoice, inCoalition, inOrganisation, leads, protect } from '../row-security.js';
import { activityFunctions } from './activity-functions.js';
import { dropTables, each } from './each.js';

const genders = `('woman', 'man', 'other')`;
const affiliations = `('member', 'other', 'none')`;
/** Who prepares it: the organisation's people, or who leads the coalition when it is the coalition's own. */
const steers = (table: string) => `case when ${table}.organisation_id is null then ${leads(`${table}.coalition_id`)} else ${inOrganisation(`${table}.organisation_id`)} end`;
const ofActivity = (table: string, also = 'true') => `exists (select 1 from activity a where a.id = ${table}.activity_id and ${also})`;
const steersIts = (table: string) => ofActivity(table, steers('a'));
const counted = `coalition_id uuid not null references coalition, organisation_id uuid references organisation, affiliation text not null, gender text`;
const countedChecks = (table: string) => `constraint ${table}_gender_check check (gender in ${genders}), constraint ${table}_affiliation_check check (affiliation in ${affiliations}), constraint ${table}_member_check check ((organisation_id is not null) = (affiliation = 'member'))`;

/**
 * `sawt_register` is the role of the few statements behind the registration form, its links and the giving of places:
 * it knows every registration of an activity, and may not read a sealed contact.
 */
const doorkeeper = [
  'do $$ begin create role sawt_register nologin; exception when duplicate_object then null; end $$',
  'grant sawt_register to sawt_app, sawt_worker',
  'grant sawt_register to current_user',
  ...['activity', 'activity_registration', 'activity_contact', 'activity_notice', 'activity_material'].map((table) => `create policy registering on ${table} to sawt_register using (true) with check (true)`),
  'grant select, update (updated_at) on activity to sawt_register',
  'grant select, insert, update on activity_registration to sawt_register',
  'grant insert, delete, select (registration_id) on activity_contact to sawt_register',
  'grant select, insert on activity_notice to sawt_register',
  'grant select on activity_material to sawt_register',
  'grant insert on outbox to sawt_register',
];

/** Events and trainings: who comes, who came, and what was handed out. */
export class CampaignsActivities1795310340000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table activity (
        id uuid primary key, coalition_id uuid not null references coalition, organisation_id uuid references organisation, slug text not null,
        project_id uuid, campaign_id uuid,
        kind text not null constraint activity_kind_check check (kind in ('training', 'workshop', 'round_table', 'conference', 'day_of_action', 'event')),
        state text not null default 'planned' constraint activity_state_check check (state in ('planned', 'announced', 'held', 'evaluated', 'called_off')),
        title jsonb not null default '{}', summary jsonb not null default '{}', module jsonb not null default '{}', themes text[] not null default '{}',
        place jsonb not null default '{}', link text not null default '',
        starts_at timestamptz not null, ends_at timestamptz not null, time_zone text not null constraint activity_time_zone_check check (time_zone in ('Africa/Casablanca', 'Europe/Paris')),
        trainers jsonb not null default '[]',
        audience text not null constraint activity_audience_check check (audience in ('public', 'members', 'invited')), invited uuid[] not null default '{}',
        capacity integer constraint activity_capacity_check check (capacity between 1 and 5000), per_organisation integer constraint activity_per_organisation_check check (per_organisation between 1 and 5000),
        moves integer not null default 0, reason jsonb not null default '{}', sequence integer not null default 0,
        attended integer, evaluation jsonb not null default '{}',
        keep_days smallint not null default 90 constraint activity_keep_days_check check (keep_days between 1 and 365), erased_at timestamptz,
        announced_at timestamptz, held_at timestamptz, evaluated_at timestamptz,
        author_id uuid references account on delete set null, created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        constraint activity_project_fkey foreign key (project_id, coalition_id) references project (id, coalition_id),
        constraint activity_campaign_fkey foreign key (campaign_id, coalition_id) references campaign (id, coalition_id),
        constraint activity_slug_key unique (slug), constraint activity_ends_check check (ends_at > starts_at))`,
      'create index activity_coalition_id_idx on activity (coalition_id, starts_at)',
      'create index activity_organisation_id_idx on activity (organisation_id)',
      `create table activity_registration (
        id uuid primary key, activity_id uuid not null references activity, ${counted},
        source text not null constraint activity_registration_source_check check (source in ('web', 'staff', 'walk_in')),
        state text not null constraint activity_registration_state_check check (state in ('pending', 'confirmed', 'waiting', 'withdrawn')),
        dedup_token bytea, confirm_hash bytea, manage_hash bytea, locale text not null, mails smallint not null default 0,
        asked_at timestamptz not null default now(), answered_at timestamptz, confirmed_at timestamptz, queued_at timestamptz, ended_at timestamptz,
        attended boolean, noted_at timestamptz, account_id uuid references account on delete set null,
        ${countedChecks('activity_registration')},
        constraint activity_registration_person_key unique (activity_id, dedup_token))`,
      'create index activity_registration_activity_id_idx on activity_registration (activity_id, state)',
      'create table activity_contact (registration_id uuid primary key references activity_registration on delete cascade, sealed bytea not null)',
      // What stays when the persons are erased: written when it is held, again with each tick, fixed when it is evaluated.
      `create table activity_count (
        id uuid primary key, activity_id uuid not null references activity, ${counted},
        registered integer not null constraint activity_count_registered_check check (registered >= 0), attended integer not null constraint activity_count_attended_check check (attended >= 0),
        ${countedChecks('activity_count')})`,
      `create unique index activity_count_once_idx on activity_count (activity_id, affiliation, coalesce(organisation_id::text, ''), coalesce(gender, ''))`,
      `create table activity_correction (
        id uuid primary key, activity_id uuid not null references activity, ${counted},
        delta integer not null constraint activity_correction_delta_check check (delta <> 0), reason text not null, account_id uuid references account on delete set null, made_at timestamptz not null,
        ${countedChecks('activity_correction')})`,
      'create index activity_correction_activity_id_idx on activity_correction (activity_id)',
      `create table activity_material (
        id uuid primary key, activity_id uuid not null references activity, coalition_id uuid not null references coalition,
        kind text not null constraint activity_material_kind_check check (kind in ('file', 'link')), audience text not null constraint activity_material_audience_check check (audience in ('public', 'participants')),
        name text not null, type text, bytes integer, sha256 bytea, content bytea, url text,
        account_id uuid references account on delete set null, made_at timestamptz not null default now(),
        constraint activity_material_whole_check check ((kind = 'file') = (content is not null) and (kind = 'link') = (url is not null)))`,
      'create index activity_material_activity_id_idx on activity_material (activity_id)',
      `create table activity_notice (
        id uuid primary key, registration_id uuid not null references activity_registration on delete cascade,
        kind text not null constraint activity_notice_kind_check check (kind in ('enrolled', 'moved_up', 'reminder', 'moved', 'called_off')), sequence integer not null, sent_at timestamptz,
        constraint activity_notice_once_key unique (registration_id, kind, sequence))`,
      ...activityFunctions,
      ...protect('activity', {
        read: `(audience = 'public' and state <> 'planned' and announced_at is not null) or ${steers('activity')} or (audience <> 'invited' and (${inCoalition()} or ${hasVoice()})) or ${leads()} or invited && (select app_orgs())::uuid[]`,
        write: steers('activity'),
      }),
      ...protect('activity_registration', { read: `${steersIts('activity_registration')} or (source = 'staff' and ${inOrganisation()})`, write: steersIts('activity_registration') }),
      // Hashes are no business of staff; places are given by the door alone.
      'revoke all on activity_registration from sawt_app',
      'grant select (id, activity_id, coalition_id, organisation_id, affiliation, gender, source, state, locale, asked_at, confirmed_at, queued_at, ended_at, attended, noted_at, account_id), update (attended, noted_at) on activity_registration to sawt_app',
      ...protect('activity_contact', { read: 'exists (select 1 from activity_registration r where r.id = registration_id)', write: false }),
      ...protect('activity_count', { read: steersIts('activity_count'), write: steersIts('activity_count') }),
      ...protect('activity_correction', { read: steersIts('activity_correction'), write: steersIts('activity_correction') }),
      ...protect('activity_material', { read: `(audience = 'public' and ${ofActivity('activity_material')}) or ${steersIts('activity_material')}`, write: steersIts('activity_material') }),
      ...protect('activity_notice', { read: 'false', write: false }),
      'revoke delete on activity, activity_correction from sawt_app',
      'revoke update on activity_correction from sawt_app',
      ...doorkeeper,
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, [...dropTables('activity_notice', 'activity_material', 'activity_correction', 'activity_count', 'activity_contact', 'activity_registration', 'activity'), 'drop function take_place()', 'drop function move_up(uuid)', 'drop function keep_evaluated()']);
  }
}
