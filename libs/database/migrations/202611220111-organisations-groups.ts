import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { each } from './each.js';
import { groupFunctions, sits } from './group-functions.js';

const within = `(${inCoalition()} or ${leads()} or ${hasVoice()})`;
/** The moment that services write: that of the transaction, in whole milliseconds. */
const now = `date_trunc('milliseconds', now())`;
const ofMyOrganisation = `(${inOrganisation()} and ${inCoalition()})`;
/** A seat the actor may take: for an organisation of theirs, or for none when they lead the coalition or have a voice in it. */
const mySeat = `${isMe()} and case when organisation_id is null then ${leads()} or ${hasVoice()} else ${ofMyOrganisation} end`;
const answered = (kind: string) => `exists (select 1 from working_group_request r where r.group_id = working_group_member.group_id and r.kind = '${kind}' and r.state = 'accepted' and r.answered_at = ${now}
  and r.role = working_group_member.role and (r.account_id is null or r.account_id = working_group_member.account_id) and r.organisation_id is not distinct from working_group_member.organisation_id)`;
const seated = 'exists (select 1 from working_group_member m where m.group_id = working_group_organisation.group_id and m.organisation_id = working_group_organisation.organisation_id and m.until_at is null)';
const mine = `(${leads()} or ${ofMyOrganisation} or (${isMe()} and ${within}) or ${sits('release')})`;
const inGroup = 'constraint %_group_fkey foreign key (group_id, coalition_id) references working_group (id, coalition_id)';
const isMember = 'constraint %_organisation_fkey foreign key (coalition_id, organisation_id) references coalition_member (coalition_id, organisation_id)';
const of = (table: string, part: string) => part.replace('%', table);

/** Working groups of a coalition, who sits in them, their closed space, and tasks. */
export class OrganisationsGroups1795309860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table working_group (
        id uuid primary key, coalition_id uuid not null references coalition, name jsonb not null default '{}', mandate jsonb not null default '{}',
        from_on date not null, until_on date, state text not null default 'proposed' constraint working_group_state_check check (state in ('proposed', 'active', 'closed')),
        is_public boolean not null default false, report jsonb not null default '{}', proposed_by uuid references account on delete set null,
        created_at timestamptz not null, opened_at timestamptz, closed_at timestamptz,
        constraint working_group_coalition_key unique (id, coalition_id), constraint working_group_period_check check (until_on >= from_on),
        constraint working_group_closed_check check ((state = 'closed') = (closed_at is not null)))`,
      'create index working_group_coalition_id_idx on working_group (coalition_id)',
      // One row for each stretch in which somebody sat with one role; ended, never changed.
      `create table working_group_member (
        id uuid primary key, group_id uuid not null, coalition_id uuid not null, account_id uuid references account on delete set null, organisation_id uuid,
        role text not null constraint working_group_member_role_check check (role in ('chair', 'rapporteur', 'member')), from_at timestamptz not null, until_at timestamptz,
        ${of('working_group_member', inGroup)}, ${of('working_group_member', isMember)},
        constraint working_group_member_period_check check (until_at >= from_at))`,
      'create unique index working_group_member_one_idx on working_group_member (group_id, account_id) where until_at is null',
      'create index working_group_member_account_id_idx on working_group_member (account_id) where until_at is null',
      'create index working_group_member_organisation_id_idx on working_group_member (organisation_id)',
      // Which organisations sit there today, with nothing of people: what may be counted in public.
      `create table working_group_organisation (
        group_id uuid not null, organisation_id uuid not null, coalition_id uuid not null, is_seated boolean not null, primary key (group_id, organisation_id),
        ${of('working_group_organisation', inGroup)}, ${of('working_group_organisation', isMember)})`,
      `create table working_group_request (
        id uuid primary key, group_id uuid not null, coalition_id uuid not null, kind text not null constraint working_group_request_kind_check check (kind in ('invited', 'asked')),
        role text not null constraint working_group_request_role_check check (role in ('chair', 'rapporteur', 'member')), account_id uuid references account on delete set null, organisation_id uuid,
        words text not null default '', state text not null default 'open' constraint working_group_request_state_check check (state in ('open', 'accepted', 'declined', 'withdrawn')),
        made_by uuid references account on delete set null, made_at timestamptz not null, answered_by uuid references account on delete set null, answered_at timestamptz,
        ${of('working_group_request', inGroup)}, ${of('working_group_request', isMember)},
        constraint working_group_request_answered_check check ((state = 'open') = (answered_at is null)))`,
      `create unique index working_group_request_one_idx on working_group_request (group_id, kind, account_id, organisation_id) nulls not distinct where state = 'open'`,
      `create table working_group_note (
        id uuid primary key, group_id uuid not null, coalition_id uuid not null, author_id uuid references account on delete set null, created_at timestamptz not null,
        ${of('working_group_note', inGroup)}, constraint working_group_note_group_key unique (id, group_id))`,
      'create index working_group_note_group_id_idx on working_group_note (group_id)',
      // Every version of a note as it was written; a released one is what the coalition reads.
      `create table working_group_note_version (
        note_id uuid not null, number integer not null constraint working_group_note_version_number_check check (number > 0), group_id uuid not null, coalition_id uuid not null,
        title jsonb not null, text jsonb not null, author_id uuid references account on delete set null, made_at timestamptz not null,
        released_at timestamptz, released_by uuid references account on delete set null, primary key (note_id, number),
        constraint working_group_note_version_note_fkey foreign key (note_id, group_id) references working_group_note (id, group_id), ${of('working_group_note_version', inGroup)})`,
      'create index working_group_note_version_group_id_idx on working_group_note_version (group_id)',
      `create table working_group_comment (
        id uuid primary key, note_id uuid not null, group_id uuid not null, coalition_id uuid not null, account_id uuid references account on delete set null, organisation_id uuid,
        text text not null, made_at timestamptz not null,
        constraint working_group_comment_note_fkey foreign key (note_id, group_id) references working_group_note (id, group_id),
        ${of('working_group_comment', inGroup)}, ${of('working_group_comment', isMember)})`,
      'create index working_group_comment_note_id_idx on working_group_comment (note_id)',
      `create table working_group_notice (
        id uuid primary key, request_id uuid not null references working_group_request, account_id uuid not null references account on delete cascade,
        kind text not null constraint working_group_notice_kind_check check (kind in ('invited', 'asked', 'answered')), sent_at timestamptz,
        constraint working_group_notice_once_key unique (request_id, account_id, kind))`,
      'create index working_group_notice_account_id_idx on working_group_notice (account_id)',
      `create table task (
        id uuid primary key, coalition_id uuid not null references coalition, group_id uuid, subject_kind text, subject_id uuid, title jsonb not null,
        organisation_id uuid, account_id uuid references account on delete set null, due_on date,
        state text not null default 'open' constraint task_state_check check (state in ('open', 'done', 'dropped')),
        made_by uuid references account on delete set null, made_at timestamptz not null, ended_by uuid references account on delete set null, ended_at timestamptz,
        ${of('task', inGroup)}, ${of('task', isMember)}, constraint task_subject_check check ((subject_kind is null) = (subject_id is null)),
        constraint task_ended_check check ((state = 'open') = (ended_at is null)))`,
      'create index task_coalition_id_idx on task (coalition_id)',
      'create index task_organisation_id_idx on task (organisation_id)',
      'create index task_account_id_idx on task (account_id)',
      'create index task_subject_id_idx on task (subject_id)',
      `create index task_due_idx on task (due_on) where state = 'open'`,
      `create table task_notice (
        id uuid primary key, task_id uuid not null references task, account_id uuid not null references account on delete cascade,
        kind text not null constraint task_notice_kind_check check (kind in ('given', 'due', 'overdue')), sent_at timestamptz,
        constraint task_notice_once_key unique (task_id, account_id, kind))`,
      'create index task_notice_account_id_idx on task_notice (account_id)',
      ...groupFunctions,
      // The coalition sees which groups there are and who sits in them; the public, those that show themselves.
      ...protect('working_group', { read: `(is_public and state = 'active') or ${within}`, write: false }),
      `create policy proposers on working_group for insert to sawt_app with check (state = 'proposed' and ${within})`,
      `create policy keepers on working_group for update to sawt_app using (${leads()} or ${sits('chair', 'id')}) with check (${leads()} or ${sits('chair', 'id')})`,
      'grant insert, update (name, mandate, from_on, until_on, state, is_public, report, opened_at, closed_at) on working_group to sawt_app',
      // Nobody sits by another's act alone: a proposer takes a seat, somebody invited accepts, somebody who asked was accepted by the chair.
      ...protect('working_group_member', { read: `${isMe()} or ${within} or ${inOrganisation()}`, write: false }),
      `create policy founders on working_group_member for insert to sawt_app with check (${mySeat} and role = 'chair' and exists (select 1 from working_group g where g.id = group_id and g.created_at = ${now}))`,
      `create policy accepters on working_group_member for insert to sawt_app with check (${mySeat} and ${answered('invited')})`,
      `create policy answered on working_group_member for insert to sawt_app with check (${sits('chair')} and ${answered('asked')})`,
      `create policy roles on working_group_member for insert to sawt_app with check (((${sits('chair')} or (${leads()} and role = 'chair' and not ${isMe()})) and app_seat_ended(group_id, account_id, organisation_id)) or (${isMe()} and app_seat_ended(group_id, account_id, organisation_id, 'chair')))`,
      `create policy enders on working_group_member for update to sawt_app using (until_at is null and (${isMe()} or ${sits('chair')} or ${inOrganisation()} or ${leads()})) with check (until_at is not null)`,
      'grant insert, update (until_at) on working_group_member to sawt_app',
      ...protect('working_group_organisation', { read: `${within} or ${inOrganisation()} or exists (select 1 from working_group g where g.id = group_id and g.is_public and g.state = 'active')`, write: false }),
      `create policy counters on working_group_organisation for insert to sawt_app with check (is_seated = ${seated})`,
      `create policy recounters on working_group_organisation for update to sawt_app using (true) with check (is_seated = ${seated})`,
      'grant insert, update (is_seated) on working_group_organisation to sawt_app',
      ...protect('working_group_request', { read: `${isMe()} or ${ofMyOrganisation} or ${leads()} or ${sits('chair')}`, write: false }),
      // Who leads the coalition looks for a first chair, before the group has anything to read.
      `create policy inviters on working_group_request for insert to sawt_app with check (kind = 'invited' and state = 'open' and (${sits('chair')} or (${leads()} and role = 'chair' and exists (select 1 from working_group g where g.id = group_id and g.state = 'proposed'))))`,
      `create policy askers on working_group_request for insert to sawt_app with check (kind = 'asked' and state = 'open' and role = 'member' and ${mySeat})`,
      `create policy answerers on working_group_request for update to sawt_app using (state = 'open' and (${isMe()} or ${ofMyOrganisation} or ${leads()} or ${sits('chair')})) with check (state <> 'open')`,
      'grant insert, update (state, answered_by, answered_at) on working_group_request to sawt_app',
      // The closed space: read by who sits in the group, and by the coalition what was released.
      ...protect('working_group_note', { read: `${sits('read')} or exists (select 1 from working_group_note_version v where v.note_id = id and v.released_at is not null)`, write: false }),
      ...protect('working_group_note_version', { read: `${sits('read')} or (released_at is not null and ${within})`, write: false }),
      ...['working_group_note', 'working_group_note_version'].map((table) => `create policy writers on ${table} for insert to sawt_app with check (${sits('write')} and ${isMe('author_id')} and exists (select 1 from working_group g where g.id = group_id and g.state = 'active'))`),
      `create policy releasers on working_group_note_version for update to sawt_app using (released_at is null and ${sits('release')}) with check (released_at is not null and ${isMe('released_by')})`,
      'grant insert on working_group_note, working_group_note_version to sawt_app',
      'grant update (released_at, released_by) on working_group_note_version to sawt_app',
      ...protect('working_group_comment', { read: sits('read'), write: false }),
      `create policy commenters on working_group_comment for insert to sawt_app with check (${isMe()} and ${sits('read')})`,
      'grant insert on working_group_comment to sawt_app',
      ...protect('working_group_notice', { read: isMe(), write: false }),
      ...protect('task', { read: `${within} and (group_id is null or ${mine} or ${sits('read')})`, write: false }),
      `create policy givers on task for insert to sawt_app with check (${isMe('made_by')} and (${leads()} or ${sits('release')}))`,
      `create policy enders on task for update to sawt_app using (state = 'open' and ${mine}) with check (state <> 'open')`,
      'grant insert, update (state, ended_by, ended_at) on task to sawt_app',
      ...protect('task_notice', { read: isMe(), write: false }),
      // What was written, released or recorded stays, whoever would change it.
      'revoke update, delete on working_group_note_version, working_group_comment, working_group_member from sawt_worker',
      'grant update (released_at, released_by) on working_group_note_version to sawt_worker',
      'grant update (until_at) on working_group_member to sawt_worker',
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, [
      'drop trigger seats_end on membership',
      ...['coalition_voice', 'coalition_staff'].map((table) => `drop trigger voiced_seats_end on ${table}`),
      'drop table task_notice, task, working_group_notice, working_group_comment, working_group_note_version, working_group_note, working_group_organisation, working_group_member, working_group_request, working_group',
      ...['app_groups(text)', 'app_seat_ended(uuid, uuid, uuid, text)', 'group_moved()', 'group_counted()', 'seats_end()', 'voiced_seats_end()'].map((name) => `drop function ${name}`),
    ]);
  }
}
