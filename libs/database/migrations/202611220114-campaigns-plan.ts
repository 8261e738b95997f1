import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { each } from './each.js';

const within = `(${inCoalition()} or ${leads()} or ${hasVoice()})`;
const ofMine = `(${inOrganisation()} and ${inCoalition()})`;
/** Who writes a campaign: the coordination of its coalition, and who works for the organisation that leads it. */
const writesOwn = `(${leads()} or ${ofMine})`;
const campaignOf = (table: string, told: string) => `exists (select 1 from campaign c where c.id = ${table}.campaign_id and ${told})`;
const writes = (table: string) => `(${leads()} or (${inCoalition()} and ${campaignOf(table, inOrganisation('c.organisation_id'))}))`;
const isPublic = `state in ('active', 'paused', 'closed', 'evaluated')`;
const free = '(embargo_until is null or embargo_until <= now())';
const stands = (table: string) => `exists (select 1 from coordinated_action a where a.id = ${table}.action_id and a.campaign_id = ${table}.campaign_id)`;

const account = (column: string) => `${column} uuid references account on delete set null`;
const isMember = (table: string) => `constraint ${table}_organisation_fkey foreign key (coalition_id, organisation_id) references coalition_member (coalition_id, organisation_id)`;
const ofCampaign = (table: string) => `constraint ${table}_campaign_fkey foreign key (campaign_id, coalition_id) references campaign (id, coalition_id)`;
const ofAction = (table: string) => `constraint ${table}_action_fkey foreign key (action_id, campaign_id) references coordinated_action (id, campaign_id)`;
const locales = `in ('fr', 'ar', 'en', 'es')`;

/** Campaigns: projects, strategies and their objectives, campaigns with their coordinated actions, messages, templates and lessons. */
export class CampaignsPlan1795310040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table project (
        id uuid primary key, coalition_id uuid not null references coalition, name jsonb not null default '{}', funder text not null, code text not null,
        starts_on date not null, ends_on date, ${account('author_id')}, created_at timestamptz not null default now(),
        constraint project_coalition_key unique (id, coalition_id), constraint project_code_key unique (coalition_id, code), constraint project_period_check check (ends_on >= starts_on))`,
      `create table strategy (
        id uuid primary key, coalition_id uuid not null references coalition, name jsonb not null default '{}', text jsonb not null default '{}',
        starts_on date not null, ends_on date, ${account('author_id')}, created_at timestamptz not null default now(),
        constraint strategy_coalition_key unique (id, coalition_id), constraint strategy_period_check check (ends_on >= starts_on))`,
      'create index strategy_coalition_id_idx on strategy (coalition_id)',
      `create table objective (
        id uuid primary key, strategy_id uuid not null, coalition_id uuid not null, name jsonb not null default '{}', text jsonb not null default '{}',
        ${account('author_id')}, created_at timestamptz not null default now(),
        constraint objective_coalition_key unique (id, coalition_id), constraint objective_strategy_fkey foreign key (strategy_id, coalition_id) references strategy (id, coalition_id))`,
      'create index objective_strategy_id_idx on objective (strategy_id)',
      // What a campaign of the past gives to the next: its plan by days from the start. Lessons are read where they were written.
      `create table campaign_template (
        id uuid primary key, coalition_id uuid not null references coalition, campaign_id uuid not null, name jsonb not null default '{}', plan jsonb not null,
        ${account('made_by')}, made_at timestamptz not null,
        constraint campaign_template_campaign_key unique (campaign_id))`,
      'create index campaign_template_coalition_id_idx on campaign_template (coalition_id)',
      `create table campaign (
        id uuid primary key, coalition_id uuid not null references coalition, organisation_id uuid not null, slug text not null, title jsonb not null default '{}', text jsonb not null default '{}',
        state text not null default 'planned' constraint campaign_state_check check (state in ('planned', 'active', 'paused', 'closed', 'evaluated')),
        objective_id uuid, project_id uuid, template_id uuid references campaign_template, starts_on date not null, ends_on date,
        ${account('author_id')}, created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        opened_at timestamptz, closed_at timestamptz, evaluated_at timestamptz,
        constraint campaign_slug_key unique (slug), constraint campaign_coalition_key unique (id, coalition_id), ${isMember('campaign')},
        constraint campaign_objective_fkey foreign key (objective_id, coalition_id) references objective (id, coalition_id),
        constraint campaign_project_fkey foreign key (project_id, coalition_id) references project (id, coalition_id),
        constraint campaign_period_check check (ends_on >= starts_on),
        constraint campaign_evaluated_check check ((state = 'evaluated') = (evaluated_at is not null)))`,
      'create index campaign_coalition_id_idx on campaign (coalition_id, starts_on)',
      'create index campaign_organisation_id_idx on campaign (organisation_id)',
      'create index campaign_project_id_idx on campaign (project_id)',
      'alter table campaign_template add constraint campaign_template_campaign_fkey foreign key (campaign_id, coalition_id) references campaign (id, coalition_id)',
      // The course of a campaign: who moved it, and when.
      `create table campaign_change (
        id uuid primary key, campaign_id uuid not null, coalition_id uuid not null,
        verb text not null constraint campaign_change_verb_check check (verb in ('plan', 'open', 'pause', 'resume', 'close', 'reopen', 'evaluate')),
        ${account('account_id')}, made_at timestamptz not null, ${ofCampaign('campaign_change')})`,
      'create index campaign_change_campaign_id_idx on campaign_change (campaign_id)',
      // What worked and what did not: for the coalition, never for the public.
      `create table campaign_lesson (
        campaign_id uuid primary key, coalition_id uuid not null, result jsonb not null default '{}', worked jsonb not null default '{}', failed jsonb not null default '{}',
        ${account('author_id')}, written_at timestamptz not null, ${ofCampaign('campaign_lesson')})`,
      `create table campaign_step (
        id uuid primary key, campaign_id uuid not null, coalition_id uuid not null, position smallint not null,
        kind text not null constraint campaign_step_kind_check check (kind in ('objective', 'data', 'targets', 'alliances', 'messages', 'means', 'follow_up')),
        title jsonb not null default '{}', note text not null default '', done_at timestamptz, ${account('done_by')}, ${ofCampaign('campaign_step')},
        constraint campaign_step_position_key unique (campaign_id, position))`,
      `create table coordinated_action (
        id uuid primary key, campaign_id uuid not null, coalition_id uuid not null, organisation_id uuid not null,
        kind text not null constraint coordinated_action_kind_check check (kind in ('petition', 'position', 'mailing', 'event', 'day_of_action', 'letter')),
        title jsonb not null default '{}', text jsonb not null default '{}', starts_on date not null, ends_on date, embargo_until timestamptz,
        state text not null default 'planned' constraint coordinated_action_state_check check (state in ('planned', 'done', 'called_off')),
        is_public boolean not null default true, subject_kind text, subject_id uuid, sequence integer not null default 0,
        ${account('author_id')}, created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        constraint coordinated_action_campaign_key unique (id, campaign_id), ${ofCampaign('coordinated_action')}, ${isMember('coordinated_action')},
        constraint coordinated_action_period_check check (ends_on >= starts_on), constraint coordinated_action_subject_check check ((subject_kind is null) = (subject_id is null)))`,
      'create index coordinated_action_campaign_id_idx on coordinated_action (campaign_id)',
      'create index coordinated_action_coalition_id_idx on coordinated_action (coalition_id, starts_on)',
      'create index coordinated_action_subject_id_idx on coordinated_action (subject_id)',
      // Each organisation says for itself: published, with the address, or that it will not.
      `create table action_publication (
        action_id uuid not null, organisation_id uuid not null references organisation, campaign_id uuid not null, coalition_id uuid not null,
        state text not null constraint action_publication_state_check check (state in ('published', 'declined')), published_on date, link text not null default '',
        ${account('account_id')}, noted_at timestamptz not null, primary key (action_id, organisation_id),
        ${ofAction('action_publication')}, constraint action_publication_day_check check ((state = 'published') = (published_on is not null)))`,
      'create index action_publication_campaign_id_idx on action_publication (campaign_id)',
      `create table campaign_message (
        id uuid primary key, campaign_id uuid not null, coalition_id uuid not null, action_id uuid, title jsonb not null default '{}', embargo_until timestamptz, is_public boolean not null default true, created_at timestamptz not null default now(),
        constraint campaign_message_campaign_key unique (id, campaign_id), ${ofCampaign('campaign_message')}, ${ofAction('campaign_message')})`,
      'create index campaign_message_campaign_id_idx on campaign_message (campaign_id)',
      `create table campaign_message_text (
        message_id uuid not null, locale text not null constraint campaign_message_text_locale_check check (locale ${locales}), campaign_id uuid not null, coalition_id uuid not null, text text not null,
        state text not null default 'draft' constraint campaign_message_text_state_check check (state in ('draft', 'approved')),
        ${account('written_by')}, written_at timestamptz not null, ${account('approved_by')}, approved_at timestamptz, primary key (message_id, locale),
        constraint campaign_message_text_message_fkey foreign key (message_id, campaign_id) references campaign_message (id, campaign_id), ${ofCampaign('campaign_message_text')},
        constraint campaign_message_text_approved_check check ((state = 'approved') = (approved_at is not null)), constraint campaign_message_text_second_check check (approved_by <> written_by))`,
      'create index campaign_message_text_campaign_id_idx on campaign_message_text (campaign_id)',
      `create table action_notice (
        id uuid primary key, action_id uuid not null references coordinated_action, account_id uuid not null references account on delete cascade,
        kind text not null constraint action_notice_kind_check check (kind in ('embargo_lifted', 'tomorrow', 'publication_missing')), sent_at timestamptz,
        constraint action_notice_once_key unique (action_id, account_id, kind))`,
      'create index action_notice_account_id_idx on action_notice (account_id)',
      // Whoever changes an approved text makes it a draft again; a campaign once shown is never again only planned.
      `create function campaign_text_changed() returns trigger language plpgsql as $$ begin
         if new.text <> old.text and new.state = 'approved' then raise exception 'a changed message is approved anew' using errcode = 'check_violation'; end if;
         return new; end $$`,
      'create trigger campaign_text_changed before update on campaign_message_text for each row execute function campaign_text_changed()',
      `create function campaign_moved() returns trigger language plpgsql as $$ begin
         if new.state = 'planned' and old.state <> 'planned' then raise exception 'a campaign does not become a plan again' using errcode = 'check_violation'; end if;
         return new; end $$`,
      'create trigger campaign_moved before update on campaign for each row execute function campaign_moved()',
      ...['project', 'strategy', 'objective'].flatMap((table) => protect(table, { read: within, write: leads() })),
      ...protect('campaign', { read: `${isPublic} or ${within}`, write: writesOwn }),
      ...protect('coordinated_action', { read: `${within} or (is_public and state <> 'called_off' and ${free} and ${campaignOf('coordinated_action', `c.${isPublic}`)})`, write: writes('coordinated_action') }),
      ...['campaign_change', 'campaign_lesson', 'campaign_step', 'campaign_message', 'campaign_message_text', 'campaign_template'].flatMap((table) => protect(table, { read: within, write: writes(table) })),
      ...protect('action_publication', { read: `${within} or ${inOrganisation()}`, write: `${inOrganisation()} and ${stands('action_publication')}` }),
      ...protect('action_notice', { read: isMe(), write: false }),
      ...['campaign', 'coordinated_action'].map((table) => announces(table, 'insert or update')),
      // Who writes a campaign gives the tasks of it, as who leads the coalition does.
      `create policy campaigners on task for insert to sawt_app with check (${isMe('made_by')} and ${inCoalition()} and group_id is null and (
         (subject_kind = 'campaign' and exists (select 1 from campaign c where c.id = task.subject_id and c.coalition_id = task.coalition_id and ${inOrganisation('c.organisation_id')}))
         or (subject_kind = 'coordinated_action' and exists (select 1 from coordinated_action a join campaign c on c.id = a.campaign_id where a.id = task.subject_id and c.coalition_id = task.coalition_id and ${inOrganisation('c.organisation_id')}))))`,
      'revoke delete on project, strategy, objective, campaign, campaign_change, campaign_lesson, campaign_step, campaign_message, campaign_message_text, campaign_template, coordinated_action, action_publication from sawt_app',
      'revoke update on campaign_change from sawt_app',
      'revoke update, delete on campaign_change from sawt_worker',
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, [
      'drop policy campaigners on task',
      'alter table campaign drop constraint campaign_template_id_fkey',
      'drop table action_notice, campaign_message_text, campaign_message, action_publication, coordinated_action, campaign_step, campaign_lesson, campaign_change, campaign_template, campaign, objective, strategy, project',
      'drop function campaign_text_changed()',
      'drop function campaign_moved()',
    ]);
  }
}
