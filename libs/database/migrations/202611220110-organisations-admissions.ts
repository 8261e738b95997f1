import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { admissionFunctions } from './admission-functions.js';
import { each } from './each.js';

const kinds = `('association', 'union', 'federation', 'coalition', 'foundation', 'cooperative', 'informal', 'other')`;
const states = `('draft', 'submitted', 'incomplete', 'sponsoring', 'review', 'objection', 'deciding', 'deferred', 'accepted', 'ratifying', 'admitted', 'refused', 'appealed', 'dismissed', 'withdrawn', 'lapsed')`;
const days = (column: string, least = 1) => `${column} smallint not null default 30 constraint admission_rule_${column}_check check (${column} between ${least} and 365)`;

/** Who holds the link of that application. */
const bears = (column = 'application_id') => `exists (select 1 from application_contact c where c.application_id = ${column} and c.token_hash = (select app_application()))`;
const steers = (column = 'coalition_id') => `exists (select 1 from coalition_voice v where v.coalition_id = ${column} and v.role = 'steering' and ${isMe('v.account_id')})`;
const reports = `(select app_account()) = any(application.rapporteur_ids)`;
const sponsors = `application.sponsor_ids && (select app_orgs())::uuid[]`;
/** Whoever may see the application sees what stands beside it. */
const seen = (table: string) => `exists (select 1 from application a where a.id = ${table}.application_id)`;
/** Who examines the dossier: the coordination, the steering committee, its rapporteurs. */
const examines = (table: string) => `exists (select 1 from application a where a.id = ${table}.application_id and a.submitted_at is not null and (${leads('a.coalition_id')} or ${steers('a.coalition_id')} or (select app_account()) = any(a.rapporteur_ids)))`;

/** How organisations come into a coalition: its rules and criteria, and the course of each application. */
export class OrganisationsAdmissions1795309800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table admission_rule (
        coalition_id uuid primary key references coalition on delete cascade, is_open boolean not null default false,
        sponsors smallint not null default 1 constraint admission_rule_sponsors_check check (sponsors between 0 and 5),
        body text not null default 'coordination' constraint admission_rule_body_check check (body in ('coordination', 'steering', 'members')),
        mode text not null default 'majority' constraint admission_rule_mode_check check (mode in ('majority', 'two_thirds', 'unanimity')),
        quorum_percent smallint not null default 50 constraint admission_rule_quorum_percent_check check (quorum_percent between 0 and 100),
        is_ratified boolean not null default false,
        rapporteurs smallint not null default 0 constraint admission_rule_rapporteurs_check check (rapporteurs between 0 and 3),
        ${days('completeness_days')}, ${days('sponsoring_days')}, ${days('review_days')}, ${days('objection_days', 0)}, ${days('deciding_days')}, ${days('appeal_days')},
        joins_as text not null default 'member' constraint admission_rule_joins_as_check check (joins_as in ('member', 'associate')))`,
      `create table admission_criterion (
        id uuid primary key, coalition_id uuid not null references coalition on delete cascade, position smallint not null default 0,
        kind text not null constraint admission_criterion_kind_check check (kind in ('theme', 'territory', 'formation', 'declaration', 'document')),
        is_blocking boolean not null default false, "values" text[] not null default '{}', words jsonb not null default '{}',
        created_at timestamptz not null default now(), retired_at timestamptz)`,
      'create index admission_criterion_coalition_id_idx on admission_criterion (coalition_id, position)',
      `create table application (
        id uuid primary key, coalition_id uuid not null references coalition on delete cascade, organisation_id uuid references organisation on delete set null,
        state text not null default 'draft' constraint application_state_check check (state in ${states}),
        name jsonb not null default '{}', about jsonb not null default '{}', acronym text, kind text constraint application_kind_check check (kind in ${kinds}),
        formed_on date, unformed_reason text, seat text, branches text[] not null default '{}', themes text[] not null default '{}', website text,
        locale text not null default 'fr', motivation text not null default '',
        rules jsonb, criteria jsonb not null default '[]', judgement jsonb not null default '[]',
        sponsor_ids uuid[] not null default '{}', rapporteur_ids uuid[] not null default '{}', decision_id uuid references decision on delete set null, reason text not null default '', contact_hash bytea,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now(), submitted_at timestamptz, shown_at timestamptz,
        due_at timestamptz, decided_at timestamptz, ended_at timestamptz, erased_at timestamptz,
        constraint application_formation_check check (formed_on is null or unformed_reason is null),
        constraint application_rules_check check (state in ('draft', 'withdrawn', 'lapsed') or (rules is not null and submitted_at is not null)),
        constraint application_ended_check check ((state in ('admitted', 'dismissed', 'withdrawn', 'lapsed')) = (ended_at is not null)),
        constraint application_admitted_check check (state <> 'admitted' or organisation_id is not null))`,
      'create index application_coalition_id_idx on application (coalition_id, state, id)',
      'create index application_organisation_id_idx on application (organisation_id)',
      'create index application_due_idx on application (due_at) where ended_at is null',
      'create index application_erasure_idx on application (ended_at) where ended_at is not null and erased_at is null',
      // Who writes for the applicant, sealed with the secret of the link; written before the application, so that its link can be proved.
      `create table application_contact (
        application_id uuid primary key references application on delete cascade deferrable initially deferred, coalition_id uuid not null references coalition on delete cascade,
        token_hash bytea, sealed bytea, confirmed_at timestamptz, is_submitted boolean not null default false)`,
      `create table application_declaration (
        application_id uuid not null references application on delete cascade, criterion_id uuid not null references admission_criterion on delete cascade,
        declared_at timestamptz not null default now(), primary key (application_id, criterion_id))`,
      `create table application_document (
        id uuid primary key, application_id uuid not null references application on delete cascade, coalition_id uuid not null references coalition on delete cascade,
        criterion_id uuid references admission_criterion on delete set null, name text not null, type text not null, bytes integer not null, sha256 bytea not null,
        sealed bytea, made_at timestamptz not null default now())`,
      'create index application_document_application_id_idx on application_document (application_id)',
      `create table application_sponsor (
        application_id uuid not null references application on delete cascade, organisation_id uuid not null references organisation on delete cascade,
        coalition_id uuid not null references coalition on delete cascade, account_id uuid references account on delete set null, mandate_id uuid references mandate on delete set null,
        answer text not null default 'asked' constraint application_sponsor_answer_check check (answer in ('asked', 'confirmed', 'declined')),
        note text not null default '', asked_at timestamptz not null default now(), answered_at timestamptz, primary key (application_id, organisation_id),
        constraint application_sponsor_answered_check check ((answer = 'asked') = (answered_at is null)))`,
      `create table application_rapporteur (
        id uuid primary key, application_id uuid not null references application on delete cascade, account_id uuid references account on delete set null,
        coalition_id uuid not null references coalition on delete cascade, name text not null,
        opinion text constraint application_rapporteur_opinion_check check (opinion in ('favourable', 'reserved', 'unfavourable')), report text not null default '',
        named_at timestamptz not null default now(), reported_at timestamptz, constraint application_rapporteur_once_key unique (application_id, account_id),
        constraint application_rapporteur_reported_check check ((opinion is null) = (reported_at is null)))`,
      `create table application_objection (
        id uuid primary key, application_id uuid not null references application on delete cascade, organisation_id uuid not null references organisation on delete cascade,
        coalition_id uuid not null references coalition on delete cascade, account_id uuid references account on delete set null, mandate_id uuid references mandate on delete set null,
        reason text not null, made_at timestamptz not null, withdrawn_at timestamptz, answer text not null default '', answered_at timestamptz, answered_by uuid references account on delete set null)`,
      'create unique index application_objection_one_idx on application_objection (application_id, organisation_id) where withdrawn_at is null',
      `create table application_appeal (
        application_id uuid primary key references application on delete cascade, coalition_id uuid not null references coalition on delete cascade,
        reason text not null, made_at timestamptz not null, outcome text constraint application_appeal_outcome_check check (outcome in ('upheld', 'dismissed')), closed_at timestamptz,
        constraint application_appeal_closed_check check ((outcome is null) = (closed_at is null)))`,
      // Every step of its course, written by Postgres as it is taken.
      `create table application_step (
        id uuid primary key default uuidv7(), application_id uuid not null references application on delete cascade, coalition_id uuid not null references coalition on delete cascade,
        from_state text, to_state text not null, reason text not null default '', account_id uuid references account on delete set null, due_at timestamptz, taken_at timestamptz not null default now())`,
      'create index application_step_application_id_idx on application_step (application_id, id)',
      // Null for the applicant, who has no account; told once of each kind within a step.
      `create table application_notice (
        id uuid primary key, application_id uuid not null references application on delete cascade, step_id uuid not null references application_step on delete cascade,
        account_id uuid references account on delete cascade, kind text not null, sent_at timestamptz,
        constraint application_notice_once_key unique nulls not distinct (step_id, account_id, kind))`,
      'create index application_notice_application_id_idx on application_notice (application_id)',
      // What proves an application in hand: the hash of its link, told to Postgres for one transaction.
      `create function app_application() returns bytea language sql stable parallel safe
        as $$ select decode(nullif(current_setting('app.application', true), ''), 'hex') $$`,
      ...protect('admission_rule', { read: 'true', write: leads() }),
      ...protect('admission_criterion', { read: 'true', write: leads() }),
      ...protect('application_contact', { read: `(is_submitted and ${leads()}) or token_hash = (select app_application())`, write: 'token_hash = (select app_application())' }),
      ...protect('application', {
        read: `${bears('application.id')} or ${inOrganisation()} or ${sponsors} or ${reports} or (submitted_at is not null and (${leads()} or ${steers()})) or (shown_at is not null and (${inCoalition()} or ${hasVoice()}))`,
        write: false,
      }),
      ...protect('application_declaration', { read: seen('application_declaration'), write: bears() }),
      ...protect('application_document', { read: `${bears()} or ${examines('application_document')}`, write: bears() }),
      ...protect('application_sponsor', { read: seen('application_sponsor'), write: false }),
      ...protect('application_rapporteur', { read: `${isMe()} or ${examines('application_rapporteur')}`, write: false }),
      ...protect('application_objection', { read: `${seen('application_objection')} and (${inCoalition()} or ${hasVoice()} or ${leads()})`, write: false }),
      ...protect('application_appeal', { read: seen('application_appeal'), write: false }),
      ...protect('application_step', { read: seen('application_step'), write: false }),
      ...protect('application_notice', { read: isMe(), write: false }),
      'grant insert, update on application, application_sponsor, application_rapporteur, application_objection, application_appeal to sawt_app',
      'grant insert on application_step to sawt_app',
      'grant delete on application_sponsor to sawt_app',
      'revoke delete on admission_criterion, application_contact from sawt_app',
      'revoke update, delete on application_step from sawt_worker',
      // The applicant writes and sends it, takes it back, appeals; decides nothing.
      `create policy applicants on application for insert to sawt_app with check (${bears('application.id')} and state = 'draft')`,
      `create policy applicants_move on application for update to sawt_app using (${bears('application.id')}) with check (${bears('application.id')} and state in ('draft', 'submitted', 'incomplete', 'sponsoring', 'withdrawn', 'appealed'))`,
      `create policy leaders on application for update to sawt_app using (submitted_at is not null and ${leads()}) with check (submitted_at is not null and ${leads()})`,
      `create policy steerers on application for update to sawt_app using (state in ('deciding', 'deferred') and ${steers()}) with check (state in ('deciding', 'deferred', 'accepted', 'refused') and ${steers()})`,
      `create policy sponsors on application for update to sawt_app using (state = 'sponsoring' and ${sponsors}) with check (state in ('sponsoring', 'review', 'objection', 'deciding') and ${sponsors})`,
      `create policy rapporteurs on application for update to sawt_app using (state = 'review' and ${reports}) with check (state in ('review', 'objection', 'deciding') and ${reports})`,
      `create policy applicants on application_sponsor for insert to sawt_app with check (answer = 'asked' and ${bears()})`,
      `create policy applicants_drop on application_sponsor for delete to sawt_app using (answer = 'asked' and ${bears()})`,
      `create policy answerers on application_sponsor for update to sawt_app using (${inOrganisation()}) with check (${inOrganisation()} and ${inCoalition()} and answer <> 'asked' and mandate_id is not null)`,
      `create policy leaders on application_rapporteur for insert to sawt_app with check (opinion is null and ${leads()})`,
      `create policy rapporteurs on application_rapporteur for update to sawt_app using (${isMe()}) with check (${isMe()})`,
      `create policy objectors on application_objection for insert to sawt_app with check (mandate_id is not null and ${inOrganisation()} and ${inCoalition()} and ${seen('application_objection')})`,
      `create policy objectors_change on application_objection for update to sawt_app using (${inOrganisation()} and ${inCoalition()}) with check (${inOrganisation()} and ${inCoalition()})`,
      `create policy answerers on application_objection for update to sawt_app using (${leads()} or ${steers()}) with check (${leads()} or ${steers()})`,
      `create policy applicants on application_appeal for insert to sawt_app with check (outcome is null and ${bears()})`,
      `create policy leaders on application_appeal for update to sawt_app using (${leads()}) with check (${leads()})`,
      `create policy recorders on application_step for insert to sawt_app with check (${seen('application_step')})`,
      ...admissionFunctions,
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table application_notice, application_step, application_appeal, application_objection, application_rapporteur, application_sponsor, application_document, application_declaration, application, application_contact, admission_criterion, admission_rule',
    );
    for (const name of ['app_application', 'application_moved', 'application_stepped']) await runner.query(`drop function ${name}()`);
  }
}
