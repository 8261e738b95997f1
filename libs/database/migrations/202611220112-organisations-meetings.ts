import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { each } from './each.js';
import { sits } from './group-functions.js';

/** A group's meetings are its own: read by who sits there, prepared by its chair and rapporteur. */
const within = `case when group_id is null then ${inCoalition()} or ${leads()} or ${hasVoice()} else ${sits('read')} end`;
const steers = `case when group_id is null then ${leads()} else ${sits('release')} end`;
const steersMeeting = (table: string) => `exists (select 1 from meeting m where m.id = ${table}.meeting_id and case when m.group_id is null then ${leads('m.coalition_id')} else ${sits('release', 'm.group_id')} end)`;
const proposes = `(${inCoalition()} and ${inOrganisation()}) or (organisation_id is null and ${hasVoice()} and ${isMe('author_id')})`;
const ofGroup = (table: string) => `constraint ${table}_group_fkey foreign key (group_id, coalition_id) references working_group (id, coalition_id)`;
const ofMeeting = (table: string) => `exists (select 1 from meeting m where m.id = ${table}.meeting_id)`;
const zones = `in ('Africa/Casablanca', 'Europe/Paris')`;

/** Meetings and what is proposed to them; the personal calendar feed. */
export class OrganisationsMeetings1795309920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table meeting_series (
        id uuid primary key, coalition_id uuid not null references coalition, group_id uuid,
        title jsonb not null default '{}', place jsonb not null default '{}', link text not null default '',
        rrule text not null, starts_on date not null, until_on date, local_time text not null constraint meeting_series_local_time_check check (local_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
        minutes smallint not null constraint meeting_series_minutes_check check (minutes between 15 and 720),
        ${ofGroup('meeting_series')}, time_zone text not null constraint meeting_series_time_zone_check check (time_zone ${zones}),
        notice_days smallint not null constraint meeting_series_notice_days_check check (notice_days between 0 and 30),
        author_id uuid references account on delete set null, created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
      'create index meeting_series_coalition_id_idx on meeting_series (coalition_id)',
      // Of a series each day it falls on once, however often it is made ahead; the day stays when the meeting is moved.
      `create table meeting (
        id uuid primary key, series_id uuid references meeting_series, occurs_on date, coalition_id uuid not null references coalition, group_id uuid,
        title jsonb not null default '{}', place jsonb not null default '{}', link text not null default '',
        starts_at timestamptz not null, ends_at timestamptz not null, time_zone text not null constraint meeting_time_zone_check check (time_zone ${zones}),
        notice_days smallint not null constraint meeting_notice_days_check check (notice_days between 0 and 30),
        state text not null default 'planned' constraint meeting_state_check check (state in ('planned', 'called_off')),
        moves integer not null default 0, reason jsonb not null default '{}', sequence integer not null default 0, agenda_sent_at timestamptz,
        minutes jsonb not null default '{}', minutes_state text not null default 'draft' constraint meeting_minutes_state_check check (minutes_state in ('draft', 'sent', 'approved')),
        minutes_sent_at timestamptz, minutes_approved_at timestamptz, minutes_hash bytea,
        author_id uuid references account on delete set null, created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        ${ofGroup('meeting')}, constraint meeting_once_key unique (series_id, occurs_on),
        constraint meeting_occurs_check check ((series_id is null) = (occurs_on is null)),
        constraint meeting_ends_check check (ends_at > starts_at),
        constraint meeting_approved_check check ((minutes_state = 'approved') = (minutes_hash is not null and minutes_approved_at is not null)))`,
      'create index meeting_coalition_id_idx on meeting (coalition_id, starts_at)',
      `create table proposal (
        id uuid primary key, coalition_id uuid not null references coalition, group_id uuid, organisation_id uuid references organisation,
        author_id uuid references account on delete set null, proposer text not null default '',
        kind text not null constraint proposal_kind_check check (kind in ('discussion', 'decision', 'petition', 'campaign')),
        title jsonb not null default '{}', text jsonb not null default '{}',
        state text not null default 'proposed' constraint proposal_state_check check (state in ('proposed', 'on_agenda', 'adopted', 'rejected', 'postponed', 'withdrawn')),
        word jsonb not null default '{}', treated_at timestamptz, created_at timestamptz not null default now(), updated_at timestamptz not null default now(), ${ofGroup('proposal')})`,
      'create index proposal_coalition_id_idx on proposal (coalition_id, created_at)',
      `create table meeting_item (
        id uuid primary key, meeting_id uuid not null references meeting, coalition_id uuid not null references coalition, proposal_id uuid references proposal,
        position smallint not null, title jsonb not null default '{}', minutes_planned smallint not null constraint meeting_item_minutes_planned_check check (minutes_planned between 0 and 480),
        notes jsonb not null default '{}',
        constraint meeting_item_proposal_key unique (meeting_id, proposal_id))`,
      `create table meeting_presence (
        id uuid primary key, meeting_id uuid not null references meeting, coalition_id uuid not null references coalition,
        organisation_id uuid references organisation, account_id uuid references account on delete set null,
        kind text not null constraint meeting_presence_kind_check check (kind in ('founder', 'member', 'associate', 'observer', 'community_representative')),
        standing text not null constraint meeting_presence_standing_check check (standing in ('present', 'excused', 'absent')),
        persons text not null default '', noted_at timestamptz not null,
        constraint meeting_presence_organisation_key unique (meeting_id, organisation_id),
        constraint meeting_presence_account_key unique (meeting_id, account_id),
        constraint meeting_presence_whose_check check ((organisation_id is null) = (kind = 'community_representative')))`,
      `create table meeting_outcome (
        id uuid primary key, meeting_id uuid not null references meeting, coalition_id uuid not null references coalition,
        item_id uuid references meeting_item, proposal_id uuid references proposal,
        kind text not null constraint meeting_outcome_kind_check check (kind in ('decision', 'task', 'petition', 'campaign')), object_id uuid not null,
        account_id uuid references account on delete set null, made_at timestamptz not null,
        constraint meeting_outcome_proposal_key unique (proposal_id))`,
      'create index meeting_outcome_meeting_id_idx on meeting_outcome (meeting_id)',
      `create table meeting_notice (
        id uuid primary key, meeting_id uuid not null references meeting on delete cascade, account_id uuid not null references account on delete cascade,
        kind text not null constraint meeting_notice_kind_check check (kind in ('agenda', 'moved', 'called_off', 'correction', 'minutes')),
        sequence integer not null, sent_at timestamptz,
        constraint meeting_notice_once_key unique (meeting_id, account_id, kind, sequence))`,
      'create index meeting_notice_account_id_idx on meeting_notice (account_id)',
      `create table calendar_feed (
        account_id uuid primary key references account on delete cascade, token_hash bytea not null, made_at timestamptz not null,
        constraint calendar_feed_token_hash_key unique (token_hash))`,
      `create function app_calendar() returns bytea language sql stable parallel safe
        as $$ select decode(nullif(current_setting('app.calendar', true), ''), 'hex') $$`,
      // What was approved stays as it was approved, whoever writes.
      `create function keep_minutes() returns trigger language plpgsql as $$ declare of_meeting uuid; begin
        if tg_table_name = 'meeting' then
          if old.minutes_state = 'approved' then raise exception 'The minutes of meeting % are approved', old.id using errcode = 'check_violation'; end if;
          return case tg_op when 'DELETE' then old else new end;
        end if;
        of_meeting := case tg_op when 'DELETE' then old.meeting_id else new.meeting_id end;
        if exists (select 1 from meeting m where m.id = of_meeting and m.minutes_state = 'approved') then raise exception 'The minutes of meeting % are approved', of_meeting using errcode = 'check_violation'; end if;
        return case tg_op when 'DELETE' then old else new end; end $$`,
      'create trigger keep_minutes before update of title, place, link, starts_at, ends_at, state, reason, minutes, minutes_state, minutes_hash, minutes_approved_at or delete on meeting for each row execute function keep_minutes()',
      'create trigger keep_minutes before insert or update or delete on meeting_item for each row execute function keep_minutes()',
      'create trigger keep_minutes before insert or update of standing, persons, kind or delete on meeting_presence for each row execute function keep_minutes()',
      'create trigger keep_minutes before update of meeting_id, item_id, proposal_id, kind, object_id, made_at or delete on meeting_outcome for each row execute function keep_minutes()',
      ...protect('meeting_series', { read: within, write: steers }),
      ...protect('meeting', { read: within, write: steers }),
      ...protect('proposal', { read: within, write: `${steers} or ((group_id is null or ${sits('read')}) and (${proposes}))` }),
      ...protect('meeting_item', { read: ofMeeting('meeting_item'), write: steersMeeting('meeting_item') }),
      ...protect('meeting_presence', { read: ofMeeting('meeting_presence'), write: steersMeeting('meeting_presence') }),
      ...protect('meeting_outcome', { read: ofMeeting('meeting_outcome'), write: steersMeeting('meeting_outcome') }),
      ...protect('meeting_notice', { read: isMe(), write: false }),
      ...protect('calendar_feed', { read: `${isMe()} or token_hash = (select app_calendar())`, write: isMe() }),
      'revoke delete on meeting_series, meeting, proposal, meeting_presence, meeting_outcome from sawt_app',
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_feed, meeting_notice, meeting_outcome, meeting_presence, meeting_item, proposal, meeting, meeting_series');
    await runner.query('drop function keep_minutes()');
    await runner.query('drop function app_calendar()');
  }
}
