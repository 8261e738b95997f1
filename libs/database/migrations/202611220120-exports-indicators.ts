import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hasVoice, inCoalition, leads, protect } from '../row-security.js';
import { dropTables, each } from './each.js';

const ofProject = (table: string) => `constraint ${table}_project_fkey foreign key (project_id, coalition_id) references project (id, coalition_id)`;
const within = `${inCoalition()} or ${leads()} or ${hasVoice()}`;
const of = (table: string) => `id uuid primary key, coalition_id uuid not null references coalition, project_id uuid, indicator text not null, ${ofProject(table)}`;
const by = `account_id uuid references account on delete set null, recorded_at timestamptz not null default now()`;

/** What the role of figures sees: who, what and on which day. No words, no persons, no places of a person, no secrets. */
const counted: Readonly<Record<string, string>> = {
  coalition_member: 'coalition_id, organisation_id',
  coalition_member_change: 'id, coalition_id, organisation_id, kind, standing, from_on',
  decision: 'id, coalition_id, organisation_id, subject_kind, state, outcome, opened_at, closed_at',
  decision_vote: 'decision_id, organisation_id, coalition_id, cast_at',
  charter_version: 'id, coalition_id, state, adopted_on',
  charter_signature: 'version_id, organisation_id, coalition_id, signed_at',
  meeting: 'id, coalition_id, starts_at, state, minutes_state, minutes_approved_at',
  meeting_presence: 'meeting_id, coalition_id, organisation_id, standing',
  proposal: 'id, coalition_id, organisation_id, created_at',
  task: 'id, coalition_id, organisation_id, subject_kind, subject_id, state, ended_at',
  mandate: 'id, organisation_id, coalition_id, created_at',
  application: 'id, shown_at',
  application_sponsor: 'application_id, organisation_id, coalition_id, answer, answered_at',
  petition: 'id, coalition_id, organisation_id, state, is_imported, submitted_at, opened_at',
  petition_partner: 'petition_id, organisation_id',
  delivery: 'id, petition_id, delivered_on',
  answer: 'id, petition_id, kind, answered_on',
  tally_part: 'petition_id, dimension, key, live',
  tally_change: 'petition_id, day, area, delta',
  mailing: 'id, organisation_id, coalition_id, petition_id, state, sent_at',
  subscriber: 'coalition_id, confirmed_at, ended_at',
  campaign: 'id, coalition_id, organisation_id, project_id, opened_at',
  coordinated_action: 'id, campaign_id, coalition_id, organisation_id, kind, state, subject_kind, subject_id',
  action_publication: 'action_id, organisation_id, coalition_id, state, published_on',
  campaign_participation: 'campaign_id, coalition_id, organisation_id, joined_at',
  letter_campaign: 'id, coalition_id, organisation_id, campaign_id, is_test, opened_at',
  advocacy_contact: 'id, coalition_id, organisation_id, happened_on, is_confidential, withdrawn_at',
  activity: 'id, coalition_id, organisation_id, project_id, campaign_id, kind, state, starts_at, time_zone',
  activity_count: 'activity_id, organisation_id, gender, attended',
  activity_correction: 'activity_id, organisation_id, gender, delta',
};

/** Indicators: goals and baselines as they were set, the texts beside the figures, and the role that counts across organisations. */
export class ExportsIndicators1795310400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      // The last one recorded holds; none is changed. Without a goal the indicator is only followed.
      `create table indicator_goal (${of('indicator_goal')}, goal numeric constraint indicator_goal_goal_check check (goal >= 0), ${by})`,
      'create index indicator_goal_coalition_id_idx on indicator_goal (coalition_id)',
      `create table indicator_baseline (${of('indicator_baseline')}, day date not null, value numeric not null constraint indicator_baseline_value_check check (value >= 0), ${by})`,
      'create index indicator_baseline_coalition_id_idx on indicator_baseline (coalition_id)',
      `create table indicator_narrative (${of('indicator_narrative')}, from_on date not null, to_on date not null, text jsonb not null default '{}', ${by},
        constraint indicator_narrative_period_check check (to_on >= from_on))`,
      'create unique index indicator_narrative_once_idx on indicator_narrative (coalition_id, project_id, indicator, from_on, to_on) nulls not distinct',
      ...['indicator_goal', 'indicator_baseline', 'indicator_narrative'].flatMap((table) => protect(table, { read: within, write: leads() })),
      'revoke update, delete on indicator_goal, indicator_baseline from sawt_app, sawt_worker',
      'revoke delete on indicator_narrative from sawt_app',
      `alter table export add ${ofProject('export')}`,
      'do $$ begin create role sawt_count nologin; exception when duplicate_object then null; end $$',
      'grant sawt_count to sawt_app, sawt_worker',
      'grant sawt_count to current_user',
      ...Object.entries(counted).flatMap(([table, columns]) => [`create policy counting on ${table} for select to sawt_count using (true)`, `grant select (${columns}) on ${table} to sawt_count`]),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, Object.entries(counted).flatMap(([table, columns]) => [`revoke select (${columns}) on ${table} from sawt_count`, `drop policy counting on ${table}`]));
    await runner.query('alter table export drop constraint export_project_fkey');
    await each(runner, dropTables('indicator_narrative', 'indicator_baseline', 'indicator_goal'));
  }
}
