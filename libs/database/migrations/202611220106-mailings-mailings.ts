import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inOrganisation, protect } from '../row-security.js';
import { dropTables, each } from './each.js';

const states = `('draft', 'test_sent', 'approved', 'sending', 'paused', 'sent', 'cancelled')`;
const outcomes = `('queued', 'sending', 'sent', 'failed', 'skipped', 'ambiguous')`;
/** The words change only while the mailing is a draft. */
const isDraft = `exists (select 1 from mailing m where m.id = mailing_id and m.organisation_id = mailing_text.organisation_id and m.state = 'draft')`;

/** Mailings of an organisation to the signers who asked for its news, and the log of each recipient. */
export class MailingsMailings1795309560000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table mailing (
        id uuid primary key, organisation_id uuid not null references organisation, petition_id uuid not null references petition,
        state text not null default 'draft' constraint mailing_state_check check (state in ${states}),
        author_id uuid references account on delete set null, edited_by uuid references account on delete set null, tested_at timestamptz,
        approved_by uuid references account on delete set null, approved_at timestamptz, content_hash bytea,
        sending_at timestamptz, gathered_at timestamptz, resumed_at timestamptz, done_at_resume integer not null default 0, sent_at timestamptz,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        constraint mailing_approved_by_check check (approved_by <> author_id and approved_by <> edited_by),
        constraint mailing_content_hash_check check (content_hash is not null or state in ('draft', 'test_sent', 'cancelled')))`,
      'create index mailing_organisation_id_idx on mailing (organisation_id, id)',
      `create table mailing_text (
        mailing_id uuid not null references mailing on delete cascade, organisation_id uuid not null, position smallint not null, locale text not null,
        subject text not null, body text not null, primary key (mailing_id, locale))`,
      `create table mailing_test (
        id uuid primary key, mailing_id uuid not null references mailing on delete cascade, organisation_id uuid not null,
        account_id uuid not null references account on delete cascade, content_hash bytea not null, created_at timestamptz not null default now(), sent_at timestamptz)`,
      'create index mailing_test_mailing_id_idx on mailing_test (mailing_id)',
      // The counters are moved by the statement that moves the recipients, so that progress is read from few rows.
      `create table mailing_batch (
        id uuid primary key, mailing_id uuid not null references mailing on delete cascade, organisation_id uuid not null, number integer not null, size integer not null,
        sent integer not null default 0, failed integer not null default 0, skipped integer not null default 0, ambiguous integer not null default 0,
        constraint mailing_batch_mailing_id_number_key unique (mailing_id, number)) with (fillfactor = 50)`,
      `create table mailing_recipient (
        mailing_id uuid not null references mailing on delete cascade, organisation_id uuid not null, signature_id uuid not null, locale text not null,
        outcome text not null default 'queued' constraint mailing_recipient_outcome_check check (outcome in ${outcomes}),
        batch integer not null, tries smallint not null default 0, fault text, due_at timestamptz not null default now(), leased_until timestamptz, ended_at timestamptz,
        primary key (mailing_id, signature_id)) with (fillfactor = 80)`,
      `create index mailing_recipient_open_idx on mailing_recipient (mailing_id, batch) where outcome in ('queued', 'sending')`,
      `create index mailing_recipient_trouble_idx on mailing_recipient (mailing_id, outcome) where outcome in ('failed', 'ambiguous')`,
      'create index mailing_recipient_signature_id_idx on mailing_recipient (signature_id)',
      ...['mailing', 'mailing_test'].flatMap((table) => protect(table, { read: inOrganisation(), write: inOrganisation() })),
      ...['mailing_batch', 'mailing_recipient'].flatMap((table) => protect(table, { read: inOrganisation(), write: false })),
      ...protect('mailing_text', { read: inOrganisation(), write: `${inOrganisation()} and ${isDraft}` }),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, dropTables('mailing_recipient', 'mailing_batch', 'mailing_test', 'mailing_text', 'mailing'));
  }
}
