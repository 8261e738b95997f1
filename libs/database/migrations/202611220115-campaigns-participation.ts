import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { each } from './each.js';
import { participationFunctions } from './participation-functions.js';

const states = `('invited', 'asked', 'joined', 'declined', 'refused', 'withdrawn', 'expired', 'left')`;
/** Works for the organisation that leads the campaign, a member today, or answers for its coalition. */
const runs = `((${inOrganisation('lead_id')} and ${inCoalition()}) or ${leads()})`;
const mine = inOrganisation();
const carries = `select 1 from campaign_participation p join coordinated_action a on a.campaign_id = p.campaign_id and a.subject_kind = 'petition' and a.state <> 'called_off'
  join petition t on t.id = a.subject_id and t.coalition_id = p.coalition_id
  where t.id = petition_partner.petition_id and p.organisation_id = petition_partner.organisation_id and p.state = 'joined'`;
const takesPart = (table: string) => `exists (select 1 from campaign_participation p where p.campaign_id = ${table}.campaign_id and p.state = 'joined' and ${inOrganisation('p.organisation_id')})`;
const over = 'and (r.embargo_until is null or r.embargo_until <= now())';
const given = (table: string, embargo = '') => `exists (select 1 from campaign_participation_rule r join campaign c on c.id = r.campaign_id where r.campaign_id = ${table}.campaign_id and r.publishes_kit
  ${embargo} and c.state in ('active', 'paused', 'closed', 'evaluated'))`;
/** What belongs to an action is for everybody when the action is: Postgres keeps that beside the message, as the public does not see the action. */
const free = '(is_public and (embargo_until is null or embargo_until <= now()))';
const of = (table: string) => `campaign_id uuid not null, coalition_id uuid not null, lead_id uuid not null references organisation, constraint ${table}_campaign_fkey foreign key (campaign_id, coalition_id) references campaign (id, coalition_id)`;

/** Which organisations take part in a campaign, how that came, and the mails about it. */
export class CampaignsParticipation1795310100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table campaign_participation_rule (
        ${of('campaign_participation_rule')}, primary key (campaign_id),
        invitation_days smallint not null default 14 constraint campaign_participation_rule_days_check check (invitation_days between 1 and 90),
        is_open boolean not null default false, admits_others boolean not null default false, publishes_members boolean not null default false, publishes_kit boolean not null default false, embargo_until timestamptz)`,
      `create table campaign_participation (
        id uuid primary key, ${of('campaign_participation')}, organisation_id uuid not null references organisation,
        state text not null constraint campaign_participation_state_check check (state in ${states}), round smallint not null default 0,
        until_at timestamptz, joined_at timestamptz, reason text not null default '', account_id uuid references account on delete set null,
        shows_number boolean not null default false, is_published boolean not null default false, changed_at timestamptz not null,
        constraint campaign_participation_once_key unique (campaign_id, organisation_id),
        constraint campaign_participation_until_check check (state <> 'invited' or until_at is not null),
        constraint campaign_participation_joined_check check (state <> 'joined' or joined_at is not null))`,
      'create index campaign_participation_organisation_id_idx on campaign_participation (organisation_id)',
      `create index campaign_participation_until_idx on campaign_participation (until_at) where state = 'invited'`,
      `create table campaign_participation_change (
        id uuid primary key, participation_id uuid not null references campaign_participation, ${of('campaign_participation_change')}, organisation_id uuid not null references organisation,
        state text not null constraint campaign_participation_change_state_check check (state in ${states}), until_at timestamptz, reason text not null,
        account_id uuid references account on delete set null, at timestamptz not null)`,
      'create index campaign_participation_change_participation_id_idx on campaign_participation_change (participation_id)',
      `create table campaign_participation_notice (
        id uuid primary key, participation_id uuid not null references campaign_participation, account_id uuid not null references account on delete cascade,
        kind text not null constraint campaign_participation_notice_kind_check check (kind in ('invited', 'ending', 'asked', 'answered')), round smallint not null, sent_at timestamptz,
        constraint campaign_participation_notice_once_key unique (participation_id, account_id, kind, round))`,
      'create index campaign_participation_notice_account_id_idx on campaign_participation_notice (account_id)',
      // What a carrier of a petition says first on its own page of it, by language: written, approved by itself, replaced by the next.
      `create table participant_opening (
        id uuid primary key, petition_id uuid not null references petition on delete cascade, organisation_id uuid not null references organisation,
        locale text not null constraint participant_opening_locale_check check (locale in ('fr', 'ar', 'en', 'es')), words text not null,
        written_by uuid references account on delete set null, written_at timestamptz not null, approved_by uuid references account on delete set null, approved_at timestamptz, retired_at timestamptz,
        constraint participant_opening_retired_check check (retired_at is null or approved_at is not null))`,
      'create unique index participant_opening_draft_idx on participant_opening (petition_id, organisation_id, locale) where approved_at is null',
      'create unique index participant_opening_shown_idx on participant_opening (petition_id, organisation_id, locale) where approved_at is not null and retired_at is null',
      ...protect('participant_opening', { read: `${mine} or (approved_at is not null and retired_at is null and exists (select 1 from petition p where p.id = petition_id))`, write: false }),
      `create policy authors on participant_opening for insert to sawt_app with check (${mine} and exists (select 1 from petition_partner r where r.petition_id = participant_opening.petition_id and r.organisation_id = participant_opening.organisation_id))`,
      `create policy editors on participant_opening for update to sawt_app using (${mine}) with check (${mine})`,
      'grant insert, update (words, written_by, written_at, approved_by, approved_at, retired_at) on participant_opening to sawt_app',
      announces('participant_opening', 'update'),
      `create table campaign_image (
        id uuid primary key, ${of('campaign_image')}, name text not null, width integer not null, height integer not null, content bytea not null,
        uploaded_by uuid references account on delete set null, uploaded_at timestamptz not null default now(), removed_at timestamptz)`,
      'create index campaign_image_campaign_id_idx on campaign_image (campaign_id)',
      `create table campaign_kit_download (
        id uuid primary key, ${of('campaign_kit_download')}, organisation_id uuid not null references organisation, account_id uuid references account on delete set null, at timestamptz not null)`,
      'create index campaign_kit_download_campaign_id_idx on campaign_kit_download (campaign_id)',
      // Who was asked sees its own; who has joined is known in the coalition, and to everybody where the campaign says so.
      ...protect('campaign_participation', { read: `${mine} or ${runs} or (state = 'joined' and (is_published or ${inCoalition()} or ${hasVoice()}))`, write: false }),
      `create policy inviters on campaign_participation for insert to sawt_app with check ((state = 'invited' or (state = 'joined' and organisation_id = lead_id)) and ${runs})`,
      `create policy askers on campaign_participation for insert to sawt_app with check (state = 'asked' and ${mine}
        and exists (select 1 from campaign_participation_rule r where r.campaign_id = campaign_participation.campaign_id and r.coalition_id = campaign_participation.coalition_id
          and r.lead_id = campaign_participation.lead_id and r.is_open))`,
      `create policy movers on campaign_participation for update to sawt_app using (${mine} or ${runs}) with check (${mine} or ${runs})`,
      'grant insert, update (state, round, until_at, joined_at, reason, account_id, shows_number, is_published, changed_at) on campaign_participation to sawt_app',
      ...protect('campaign_participation_change', { read: `${mine} or ${runs}`, write: false }),
      `create policy recorders on campaign_participation_change for insert to sawt_app with check (${mine} or ${runs})`,
      'grant insert on campaign_participation_change to sawt_app',
      'revoke update, delete on campaign_participation_change from sawt_worker',
      'revoke delete on campaign_participation from sawt_worker',
      // Whoever may ask or be asked knows the rule: also outside the coalition, where others are admitted.
      ...protect('campaign_participation_rule', { read: `is_open or admits_others or publishes_members or publishes_kit or ${runs} or ${inCoalition()} or ${hasVoice()}`, write: false }),
      `create policy setters on campaign_participation_rule for insert to sawt_app with check (${runs})`,
      `create policy changers on campaign_participation_rule for update to sawt_app using (${runs}) with check (${runs})`,
      'grant insert, update (invitation_days, is_open, admits_others, publishes_members, publishes_kit, embargo_until) on campaign_participation_rule to sawt_app',
      ...protect('campaign_participation_notice', { read: isMe(), write: false }),
      // Who takes part carries the campaign's petitions, if who leads each of them takes part as well; an organisation takes itself out when it likes.
      `create policy carriers on petition_partner for insert to sawt_app with check (position > 0 and exists (${carries}
        and (t.organisation_id = p.lead_id or exists (select 1 from campaign_participation q where q.campaign_id = p.campaign_id and q.organisation_id = t.organisation_id and q.state = 'joined'))))`,
      `create policy leavers on petition_partner for delete to sawt_app using (position > 0 and (${mine} or exists (${carries} and ${inOrganisation('p.lead_id')})))`,
      // A kit is for who takes part; for everybody where the campaign gives it away: messages when their own embargo is over, pictures, which belong to no action, when the last is.
      ...protect('campaign_image', { read: `${runs} or ${takesPart('campaign_image')} or (removed_at is null and ${given('campaign_image', over)})`, write: false }),
      `create policy uploaders on campaign_image for insert to sawt_app with check (${runs})`,
      `create policy removers on campaign_image for update to sawt_app using (${runs}) with check (${runs})`,
      'grant insert, update (removed_at) on campaign_image to sawt_app',
      `create policy given on campaign_message for select to sawt_app using (${free} and ${given('campaign_message')})`,
      `create policy given on campaign_message_text for select to sawt_app using (state = 'approved' and exists (select 1 from campaign_message m where m.id = message_id))`,
      ...protect('campaign_kit_download', { read: `${mine} or ${runs}`, write: false }),
      `create policy takers on campaign_kit_download for insert to sawt_app with check (${mine} and ${takesPart('campaign_kit_download')})`,
      'grant insert on campaign_kit_download to sawt_app',
      'revoke update, delete on campaign_kit_download from sawt_worker',
      'grant update (account_id) on campaign_kit_download to sawt_worker',
      // Who lets an organisation in must know whether signers could be sealed to it.
      `create policy participants on organisation_key for select to sawt_app using (exists (select 1 from campaign_participation p where p.organisation_id = organisation_key.organisation_id and p.state = 'joined'
        and (${inOrganisation('p.lead_id')} or ${leads('p.coalition_id')})))`,
      // Who was asked and belongs to another coalition reads what it is asked to join; who takes part, what it is to do.
      `create policy asked on campaign for select to sawt_app using (exists (select 1 from campaign_participation p where p.campaign_id = campaign.id and p.state in ('invited', 'asked', 'joined') and ${inOrganisation('p.organisation_id')}))`,
      ...['coordinated_action', 'campaign_message', 'campaign_message_text'].map((table) => `create policy participants on ${table} for select to sawt_app
        using (${takesPart(table)})`),
      ...participationFunctions,
      announces('campaign_participation', 'insert or update'),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, ['drop policy asked on campaign', 'drop policy given on campaign_message', 'drop policy given on campaign_message_text', 'drop trigger embargo_kept on coordinated_action', 'drop trigger message_begun on campaign_message', 'drop policy participants on organisation_key', ...['carriers', 'leavers'].map((policy) => `drop policy ${policy} on petition_partner`), ...['coordinated_action', 'campaign_message', 'campaign_message_text'].map((table) => `drop policy participants on ${table}`), 'drop table campaign_kit_download, campaign_image, participant_opening, campaign_participation_notice, campaign_participation_change, campaign_participation, campaign_participation_rule', 'drop function participation_moved(), participation_recorded(), participation_kept(), opening_kept(), embargo_begun(), embargo_kept(), message_begun(), campaign_embargo(uuid)']);
  }
}
