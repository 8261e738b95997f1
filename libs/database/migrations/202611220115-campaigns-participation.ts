import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { each } from './each.js';
import { participationFunctions } from './participation-functions.js';

const states = `('invited', 'asked', 'joined', 'declined', 'refused', 'withdrawn', 'expired', 'left')`;
/** Works for the organisation that leads the campaign, a member today, or answers for its coalition. */
const runs = `((${inOrganisation('lead_id')} and ${inCoalition()}) or ${leads()})`;
const mine = inOrganisation();
const of = (table: string) => `campaign_id uuid not null, coalition_id uuid not null, lead_id uuid not null references organisation, constraint ${table}_campaign_fkey foreign key (campaign_id, coalition_id) references campaign (id, coalition_id)`;

/** Which organisations take part in a campaign, how that came, and the mails about it. */
export class CampaignsParticipation1795310100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table campaign_participation_rule (
        ${of('campaign_participation_rule')}, primary key (campaign_id),
        invitation_days smallint not null default 14 constraint campaign_participation_rule_days_check check (invitation_days between 1 and 90),
        is_open boolean not null default false, admits_others boolean not null default false, publishes_members boolean not null default false)`,
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
      // Who was asked sees its own; who has joined is known in the coalition, and to everybody where the campaign says so.
      ...protect('campaign_participation', { read: `${mine} or ${runs} or (state = 'joined' and (is_published or ${inCoalition()}))`, write: false }),
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
      ...protect('campaign_participation_rule', {
        read: `is_open or publishes_members or ${runs} or ${inCoalition()} or exists (select 1 from campaign_participation p where p.campaign_id = campaign_participation_rule.campaign_id and ${inOrganisation('p.organisation_id')})`,
        write: false,
      }),
      `create policy setters on campaign_participation_rule for insert to sawt_app with check (${runs})`,
      `create policy changers on campaign_participation_rule for update to sawt_app using (${runs}) with check (${runs})`,
      'grant insert, update (invitation_days, is_open, admits_others, publishes_members) on campaign_participation_rule to sawt_app',
      ...protect('campaign_participation_notice', { read: isMe(), write: false }),
      // Who was asked and belongs to another coalition reads what it is asked to join; who takes part, what it is to do.
      `create policy asked on campaign for select to sawt_app using (exists (select 1 from campaign_participation p where p.campaign_id = campaign.id and p.state in ('invited', 'asked', 'joined') and ${inOrganisation('p.organisation_id')}))`,
      ...['coordinated_action', 'campaign_message', 'campaign_message_text'].map((table) => `create policy participants on ${table} for select to sawt_app
        using (exists (select 1 from campaign_participation p where p.campaign_id = ${table}.campaign_id and p.state = 'joined' and ${inOrganisation('p.organisation_id')}))`),
      ...participationFunctions,
      announces('campaign_participation', 'insert or update'),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, ['drop policy asked on campaign', ...['coordinated_action', 'campaign_message', 'campaign_message_text'].map((table) => `drop policy participants on ${table}`), 'drop table campaign_participation_notice, campaign_participation_change, campaign_participation, campaign_participation_rule', 'drop function participation_moved(), participation_recorded(), participation_kept()']);
  }
}
