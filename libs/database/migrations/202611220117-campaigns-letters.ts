import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { inOrganisation, isMe, leads, open, protect } from '../row-security.js';
import { each } from './each.js';

const shown = `state in ('open', 'paused', 'closed')`;
const deliveryStates = `('waiting', 'printing', 'sending', 'sent', 'failed', 'ambiguous', 'withdrawn', 'refused')`;
const own = `${inOrganisation()} or ${leads()}`;
const ofAction = (table: string, test: string) => `exists (select 1 from letter_campaign a where a.id = ${table}.letter_campaign_id and ${test})`;
const isDraft = (table: string) => ofAction(table, `a.state = 'draft' and ${inOrganisation('a.organisation_id')}`);
/** Whoever writes to an office sees how it stands, and may take it up again or note that it wants no more. */
const writesTo = `exists (select 1 from letter_target t where t.office_id = letter_office.id and (${inOrganisation('t.organisation_id')} or ${leads('t.coalition_id')}))`;

/**
 * `sawt_letter` is the role of the few statements behind the letter form, its links and the register of offices: it
 * crosses coalitions and may not read what is sealed.
 */
const doorkeeper = [
  'do $$ begin create role sawt_letter nologin; exception when duplicate_object then null; end $$',
  'grant sawt_letter to sawt_app, sawt_worker',
  'grant sawt_letter to current_user',
  ...['letter_campaign', 'letter_prompt', 'letter_target', 'letter_office', 'letter', 'letter_content', 'letter_delivery'].map((table) => `create policy writing on ${table} to sawt_letter using (true) with check (true)`),
  'grant select on letter_campaign, letter_prompt, letter_target, letter_text to sawt_letter',
  'grant select, insert, update on letter_office to sawt_letter',
  'grant select, insert, update, delete on letter to sawt_letter',
  'grant insert, delete, select (letter_id) on letter_content to sawt_letter',
  'grant select, insert, update on letter_delivery to sawt_letter',
  'grant insert on outbox to sawt_letter',
];

/** Letters of citizens to decision-makers: actions, targets, letters without the person, what became of each, and the slots of the cap. */
export class CampaignsLetters1795310220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table letter_campaign (
        id uuid primary key, coalition_id uuid not null references coalition, organisation_id uuid not null references organisation, campaign_id uuid,
        slug text not null, state text not null default 'draft' constraint letter_campaign_state_check check (state in ('draft', 'approved', 'open', 'paused', 'closed')),
        reference_locale text not null, title jsonb not null default '{}', intro jsonb not null default '{}', hint jsonb not null default '{}', closing jsonb not null default '{}',
        reply_address text not null, least_words smallint not null default 20 constraint letter_campaign_least_words_check check (least_words between 5 and 200),
        keep_days smallint not null default 90 constraint letter_campaign_keep_days_check check (keep_days between 7 and 365), is_test boolean not null default true,
        author_id uuid references account on delete set null, edited_by uuid references account on delete set null,
        approved_by uuid references account on delete set null, approved_at timestamptz, content_hash bytea,
        opened_by uuid references account on delete set null, opened_at timestamptz, closed_at timestamptz,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        constraint letter_campaign_slug_key unique (slug), constraint letter_campaign_campaign_fkey foreign key (campaign_id, coalition_id) references campaign (id, coalition_id),
        constraint letter_campaign_approved_by_check check (approved_by <> author_id and approved_by <> edited_by),
        constraint letter_campaign_content_hash_check check (content_hash is not null or state = 'draft'))`,
      'create index letter_campaign_organisation_id_idx on letter_campaign (organisation_id, id)',
      'create index letter_campaign_coalition_id_idx on letter_campaign (coalition_id, state)',
      `create table letter_prompt (
        id uuid primary key, letter_campaign_id uuid not null references letter_campaign on delete cascade,
        kind text not null constraint letter_prompt_kind_check check (kind in ('subject', 'point')), position smallint not null, words jsonb not null default '{}')`,
      'create index letter_prompt_letter_campaign_id_idx on letter_prompt (letter_campaign_id)',
      // One row for each mailbox of the installation: its cap, its order and its wish for no more are shared by all who write to it.
      `create table letter_office (
        id uuid primary key, token bytea not null, address text, failures smallint not null default 0, paused_at timestamptz, pause_fault text,
        refused_at timestamptz, refused_by text, lifted_at timestamptz, lifted_by uuid references account on delete set null, lift_reason text,
        created_at timestamptz not null default now(), constraint letter_office_token_key unique (token))`,
      `create table letter_target (
        id uuid primary key, letter_campaign_id uuid not null references letter_campaign on delete cascade, coalition_id uuid not null, organisation_id uuid not null,
        position smallint not null, advocacy_target_id uuid references advocacy_target, name jsonb not null default '{}', area text, locale text, time_zone text not null, opens text not null, closes text not null,
        days smallint[] not null, per_hour smallint not null default 30 constraint letter_target_per_hour_check check (per_hour between 1 and 120),
        office_id uuid not null references letter_office,
        constraint letter_target_hours_check check (opens ~ '^[0-2][0-9]:[0-5][0-9]$' and closes ~ '^[0-2][0-9]:[0-5][0-9]$' and opens < closes),
        constraint letter_target_days_check check (days <@ '{1,2,3,4,5,6,7}'::smallint[] and cardinality(days) > 0))`,
      'create index letter_target_letter_campaign_id_idx on letter_target (letter_campaign_id)',
      'create index letter_target_office_id_idx on letter_target (office_id)',
      `create table letter (
        id uuid primary key, letter_campaign_id uuid not null references letter_campaign, coalition_id uuid not null, organisation_id uuid not null, dedup_token bytea not null,
        state text not null default 'pending' constraint letter_state_check check (state in ('pending', 'confirmed', 'withdrawn')),
        locale text not null, area text not null, is_test boolean not null, text_version smallint not null, text_locale text not null, fingerprint bytea not null, likeness smallint,
        confirm_hash bytea not null, manage_hash bytea not null, mails smallint not null default 0, asked_at timestamptz not null default now(), answered_at timestamptz,
        confirmed_at timestamptz, withdrawn_at timestamptz, receipt_at timestamptz,
        constraint letter_letter_campaign_id_dedup_token_key unique (letter_campaign_id, dedup_token))`,
      `create index letter_asked_at_idx on letter (asked_at) where state = 'pending'`,
      'create table letter_content (letter_id uuid primary key references letter on delete cascade, sealed bytea not null)',
      `create table letter_delivery (
        id uuid primary key, letter_id uuid not null references letter on delete cascade, letter_campaign_id uuid not null, coalition_id uuid not null, organisation_id uuid not null,
        target_id uuid not null references letter_target, office_id uuid not null references letter_office, is_test boolean not null, fingerprint bytea not null,
        state text not null constraint letter_delivery_state_check check (state in ${deliveryStates}), fault text, tries smallint not null default 0,
        due_at timestamptz not null default now(), leased_until timestamptz, printed_at timestamptz, ended_at timestamptz, created_at timestamptz not null default now(),
        constraint letter_delivery_letter_id_target_id_key unique (letter_id, target_id))`,
      // The same own words reach an office once, whoever sends them.
      `create unique index letter_delivery_fingerprint_idx on letter_delivery (office_id, fingerprint) where not is_test and state <> 'withdrawn'`,
      `create index letter_delivery_waiting_idx on letter_delivery (office_id, letter_campaign_id, id) where state = 'waiting'`,
      `create index letter_delivery_sending_idx on letter_delivery (leased_until) where state = 'sending'`,
      'create index letter_delivery_target_id_idx on letter_delivery (target_id, state)',
      `create table letter_slot (
        id uuid primary key, delivery_id uuid references letter_delivery on delete set null, office_id uuid not null references letter_office, letter_campaign_id uuid not null,
        taken_at timestamptz not null, ended_at timestamptz)`,
      'create index letter_slot_delivery_id_idx on letter_slot (delivery_id)',
      'create index letter_slot_office_id_idx on letter_slot (office_id, taken_at)',
      'create table letter_text (version smallint not null, locale text not null, wording text not null, hash bytea not null, since timestamptz not null default now(), primary key (version, locale))',
      `create table letter_notice (
        id uuid primary key, target_id uuid not null references letter_target on delete cascade, account_id uuid not null references account on delete cascade, kind text not null,
        since timestamptz not null, sent_at timestamptz, constraint letter_notice_once_key unique (target_id, account_id, kind, since))`,
      'create index letter_notice_account_id_idx on letter_notice (account_id)',
      ...protect('letter_campaign', { read: `${shown} or ${own}`, write: own }),
      ...protect('letter_prompt', { read: ofAction('letter_prompt', 'true'), write: isDraft('letter_prompt') }),
      ...protect('letter_target', { read: ofAction('letter_target', 'true'), write: `${inOrganisation()} and ${isDraft('letter_target')}` }),
      ...protect('letter_office', { read: writesTo, write: writesTo }),
      ...protect('letter', { read: own, write: false }),
      ...protect('letter_delivery', { read: own, write: own }),
      ...['letter_content', 'letter_slot'].flatMap((table) => protect(table, { read: 'false', write: false })),
      ...protect('letter_notice', { read: isMe(), write: false }),
      ...open('letter_text'),
      // Staff count letters; hashes and the day's requests are no business of theirs.
      'revoke select on letter from sawt_app',
      'grant select (id, letter_campaign_id, coalition_id, organisation_id, state, locale, area, is_test, likeness, confirmed_at) on letter to sawt_app',
      'revoke delete on letter_campaign, letter_office, letter_delivery from sawt_app',
      'revoke insert on letter_office, letter_delivery from sawt_app',
      'alter table export add constraint export_letter_target_id_fkey foreign key (letter_target_id) references letter_target',
      ...doorkeeper,
      announces('letter_campaign', 'update'),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table export drop constraint export_letter_target_id_fkey');
    await runner.query('drop table letter_notice, letter_text, letter_slot, letter_delivery, letter_content, letter, letter_target, letter_office, letter_prompt, letter_campaign');
  }
}
