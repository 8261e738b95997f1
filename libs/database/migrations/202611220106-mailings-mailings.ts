import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inOrganisation, protect } from '../row-security.js';
import { dropTables, each } from './each.js';

const states = `('draft', 'test_sent', 'approved', 'sending', 'paused', 'sent', 'cancelled')`;
const outcomes = `('queued', 'sending', 'sent', 'failed', 'skipped', 'ambiguous')`;

/** Mailings of an organisation to the signers who asked for its news, and the log of each recipient. */
export class MailingsMailings1795309560000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table mailing (
        id uuid primary key, organisation_id uuid not null references organisation, petition_id uuid not null references petition,
        state text not null default 'draft' constraint mailing_state_check check (state in ${states}), author_id uuid references account on delete set null,
        approved_by uuid references account on delete set null, approved_at timestamptz, content_hash bytea, tested_at timestamptz, sending_at timestamptz, sent_at timestamptz,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
      'create index mailing_organisation_id_idx on mailing (organisation_id)',
      `create table mailing_text (
        mailing_id uuid not null references mailing on delete cascade, organisation_id uuid not null, locale text not null, subject text not null, body text not null,
        primary key (mailing_id, locale))`,
      `create table mailing_recipient (
        mailing_id uuid not null references mailing on delete cascade, organisation_id uuid not null, signature_id uuid not null, locale text not null,
        outcome text not null default 'queued' constraint mailing_recipient_outcome_check check (outcome in ${outcomes}),
        batch integer not null, tries smallint not null default 0, fault text, begun_at timestamptz, ended_at timestamptz, primary key (mailing_id, signature_id))`,
      'create index mailing_recipient_mailing_id_batch_idx on mailing_recipient (mailing_id, batch)',
      'create index mailing_recipient_signature_id_idx on mailing_recipient (signature_id)',
      ...['mailing', 'mailing_text', 'mailing_recipient'].flatMap((table) => protect(table, { read: inOrganisation(), write: inOrganisation() })),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, dropTables('mailing_recipient', 'mailing_text', 'mailing'));
  }
}
