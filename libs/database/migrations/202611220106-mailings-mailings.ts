import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inCoalition, inOrganisation, leads, open, protect } from '../row-security.js';
import { dropTables, each } from './each.js';

const states = `('draft', 'test_sent', 'approved', 'sending', 'paused', 'sent', 'cancelled')`;
const outcomes = `('queued', 'sending', 'sent', 'failed', 'skipped', 'ambiguous')`;
/** The words change only while the mailing is a draft. */
const isDraft = `exists (select 1 from mailing m where m.id = mailing_id and m.organisation_id = mailing_text.organisation_id and m.state = 'draft')`;

/**
 * `sawt_subscribe` is the role of the few statements behind the newsletter's form and links: it knows rows by a
 * token or a keyed hash, whoever's coalition they are of, and it may not read a sealed contact.
 */
const doorkeeper = [
  'do $$ begin create role sawt_subscribe nologin; exception when duplicate_object then null; end $$',
  'grant sawt_subscribe to sawt_app, sawt_worker',
  'grant sawt_subscribe to current_user',
  ...['subscriber', 'subscriber_contact', 'subscriber_choice'].map((table) => `create policy subscribing on ${table} to sawt_subscribe using (true) with check (true)`),
  'grant select, insert, update, delete on subscriber to sawt_subscribe',
  'grant insert, delete, select (subscriber_id) on subscriber_contact to sawt_subscribe',
  'grant select, insert, delete on subscriber_choice to sawt_subscribe',
  'grant select on newsletter_text to sawt_subscribe',
  'grant insert on outbox to sawt_subscribe',
];

/** Mailings of an organisation to those who asked for its news, the log of each recipient, and the coalitions' newsletters. */
export class MailingsMailings1795309560000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table mailing (
        id uuid primary key, organisation_id uuid not null references organisation, petition_id uuid references petition,
        newsletter text not null default 'none' constraint mailing_newsletter_check check (newsletter in ('none', 'organisation', 'coalition')),
        coalition_id uuid references coalition, state text not null default 'draft' constraint mailing_state_check check (state in ${states}),
        author_id uuid references account on delete set null, edited_by uuid references account on delete set null, tested_at timestamptz,
        approved_by uuid references account on delete set null, approved_at timestamptz, content_hash bytea,
        sending_at timestamptz, gathered_at timestamptz, resumed_at timestamptz, done_at_resume integer not null default 0, sent_at timestamptz,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        constraint mailing_audience_check check ((petition_id is not null or newsletter <> 'none') and (coalition_id is not null) = (newsletter = 'coalition')),
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
        mailing_id uuid not null references mailing on delete cascade, organisation_id uuid not null, recipient_id uuid not null, locale text not null,
        outcome text not null default 'queued' constraint mailing_recipient_outcome_check check (outcome in ${outcomes}),
        batch integer not null, tries smallint not null default 0, fault text, due_at timestamptz not null default now(), leased_until timestamptz, ended_at timestamptz,
        primary key (mailing_id, recipient_id)) with (fillfactor = 80)`,
      `create index mailing_recipient_open_idx on mailing_recipient (mailing_id, batch, recipient_id) where outcome in ('queued', 'sending')`,
      `create index mailing_recipient_trouble_idx on mailing_recipient (mailing_id, outcome) where outcome in ('failed', 'ambiguous')`,
      'create index mailing_recipient_recipient_id_idx on mailing_recipient (recipient_id)',
      // Whose mailbox a mailing has gone to, by a hash that is another in each mailing: who is signer and subscriber gets one mail.
      `create table mailing_mailbox (
        mailing_id uuid not null references mailing on delete cascade, token bytea not null, recipient_id uuid not null, primary key (mailing_id, token))`,
      `create table subscriber (
        id uuid primary key, coalition_id uuid not null references coalition on delete cascade, dedup_token bytea not null,
        state text not null default 'pending' constraint subscriber_state_check check (state in ('pending', 'confirmed', 'unsubscribed', 'bounced')),
        locale text not null, text_version smallint not null, text_locale text not null, confirm_hash bytea not null, manage_hash bytea not null, mails smallint not null default 0,
        asked_at timestamptz not null default now(), answered_at timestamptz, confirmed_at timestamptz, paused_at timestamptz, ended_at timestamptz,
        constraint subscriber_coalition_id_dedup_token_key unique (coalition_id, dedup_token))`,
      `create index subscriber_asked_at_idx on subscriber (asked_at) where state = 'pending'`,
      `create table subscriber_contact (subscriber_id uuid primary key references subscriber on delete cascade, sealed bytea not null)`,
      `create table subscriber_choice (
        subscriber_id uuid not null references subscriber on delete cascade, organisation_id uuid not null references organisation on delete cascade,
        given_at timestamptz not null default now(), primary key (subscriber_id, organisation_id))`,
      'create index subscriber_choice_organisation_id_idx on subscriber_choice (organisation_id)',
      `create table newsletter_text (
        version smallint not null, locale text not null, wording text not null, hash bytea not null, since timestamptz not null default now(), primary key (version, locale))`,
      ...['mailing', 'mailing_test'].flatMap((table) => protect(table, { read: inOrganisation(), write: inOrganisation() })),
      ...['mailing_batch', 'mailing_recipient'].flatMap((table) => protect(table, { read: inOrganisation(), write: false })),
      ...['mailing_mailbox', 'subscriber_contact'].flatMap((table) => protect(table, { read: 'false', write: false })),
      ...protect('subscriber', { read: `${inCoalition()} or ${leads()}`, write: false }),
      ...protect('subscriber_choice', { read: inOrganisation(), write: false }),
      // Staff count subscribers; hashes and the day's requests are no business of theirs.
      'revoke select on subscriber from sawt_app',
      'grant select (id, coalition_id, state, locale, confirmed_at, paused_at, ended_at) on subscriber to sawt_app',
      ...open('newsletter_text'),
      ...doorkeeper,
      ...protect('mailing_text', { read: inOrganisation(), write: `${inOrganisation()} and ${isDraft}` }),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, dropTables('newsletter_text', 'subscriber_choice', 'subscriber_contact', 'subscriber', 'mailing_mailbox', 'mailing_recipient', 'mailing_batch', 'mailing_test', 'mailing_text', 'mailing'));
  }
}
