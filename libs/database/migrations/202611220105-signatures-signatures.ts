import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inOrganisation, open, protect } from '../row-security.js';
import { dropTables, each } from './each.js';

const seen = `exists (select 1 from petition p where p.id = petition_id)`;

/**
 * `sawt_sign` is the role of the three statements that sign, confirm and withdraw: it crosses organisations,
 * as a batch does, but it may not read a sealed contact. The API takes it on for these statements only
 * (noinherit: being a member gives the API nothing unless it switches).
 */
const signer = [
  'do $$ begin create role sawt_sign nologin; exception when duplicate_object then null; end $$',
  'alter role sawt_app noinherit',
  'alter role sawt_worker noinherit',
  'grant sawt_sign to sawt_app, sawt_worker',
  'grant sawt_sign to current_user',
  ...['signature', 'signer_contact', 'organisation_contact', 'consent', 'public_signer', 'petition_key', 'petition_tally', 'tally_change'].map((table) => `create policy signing on ${table} to sawt_sign using (true) with check (true)`),
  'grant select, insert, update, delete on signature to sawt_sign',
  'grant insert, delete, select (signature_id) on signer_contact to sawt_sign',
  'grant delete, select (signature_id, organisation_id) on organisation_contact to sawt_sign',
  'grant insert, update, delete, select on consent to sawt_sign',
  'grant delete, select on public_signer to sawt_sign',
  'grant select on consent_text to sawt_sign',
  'grant select, insert on petition_key to sawt_sign',
  'grant select, insert, update on petition_tally to sawt_sign',
  'grant insert on tally_change to sawt_sign',
  'grant insert on outbox to sawt_sign',
  'grant select, insert, update (attempt) on spent_proof to sawt_sign',
  'grant select, delete on spent_proof to sawt_worker',
];

/**
 * Whatever was kept with a signature goes with it. A trigger, since its statements also see what was written while
 * the withdrawal waited for its lock; the statement that withdraws would not.
 */
const forgotten = [
  `create function signature_forgotten() returns trigger language plpgsql as $$ begin
    delete from signer_contact where signature_id = old.id;
    delete from organisation_contact where signature_id = old.id;
    delete from consent where signature_id = old.id;
    delete from public_signer where signature_id = old.id;
    return null;
  end $$`,
  'create trigger signature_forgotten after delete on signature for each row execute function signature_forgotten()',
];

/**
 * The seat of a person in a mailbox that two may share: 2 when somebody else has the first or when it was theirs before.
 * Requests of a mailbox wait for each other; volatile, so that what was committed meanwhile is seen.
 */
const seat = `create function signature_seat(petition uuid, mailbox bytea, person bytea) returns smallint language plpgsql volatile as $$ begin
    perform pg_advisory_xact_lock(hashtextextended(petition || encode(mailbox, 'hex'), 0));
    return case when exists (select from signature s where s.petition_id = petition and s.dedup_token = mailbox and (s.slot = 1) = (s.person_token <> person)) then 2 else 1 end;
  end $$`;

/** The hot tables of signing: no foreign key towards them or from them, few indexes, counters moved by the batch. */
export class SignaturesSignatures1795309500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table signature (
        id uuid primary key, petition_id uuid not null, organisation_id uuid not null, dedup_token bytea not null, slot smallint not null default 1, person_token bytea not null,
        state smallint not null default 0, suspect_service text, source_organisation_id uuid, country char(2) not null, area text, locale text not null,
        public_name smallint not null default 0, text_version integer not null default 1, confirm_hash bytea not null, manage_hash bytea not null, mails smallint not null default 0,
        created_at timestamptz not null default now(), reminded_at timestamptz, confirmed_at timestamptz, confirmed_on date, batch_id uuid,
        constraint signature_petition_id_dedup_token_slot_key unique (petition_id, dedup_token, slot)) with (fillfactor = 85)`,
      `create table signer_contact (
        signature_id uuid primary key, organisation_id uuid not null, sealed bytea not null, created_at timestamptz not null default now())`,
      'create index signer_contact_created_at_idx on signer_contact (created_at)',
      `create table organisation_contact (
        signature_id uuid not null, organisation_id uuid not null, key_number smallint not null, sealed bytea not null, primary key (signature_id, organisation_id))`,
      `create table consent (
        signature_id uuid not null, organisation_id uuid not null, petition_id uuid not null, lead_organisation_id uuid not null, text_version smallint not null, partners_version smallint not null default 1, locale text not null,
        given_at timestamptz not null default now(), unsubscribe_hash bytea, unsubscribed_at timestamptz, primary key (signature_id, organisation_id))`,
      'create index consent_organisation_id_petition_id_idx on consent (organisation_id, petition_id)',
      `create table consent_text (
        version smallint not null, locale text not null, wording text not null, hash bytea not null, since timestamptz not null default now(), primary key (version, locale))`,
      `create table public_signer (
        signature_id uuid primary key, petition_id uuid not null, organisation_id uuid not null, name text not null, confirmed_on date not null,
        number bigserial not null, is_shown boolean not null default true)`,
      'create index public_signer_petition_id_number_idx on public_signer (petition_id, number desc)',
      `create table petition_key (
        petition_id uuid primary key, organisation_id uuid not null, wrapped bytea, created_at timestamptz not null default now(), destroyed_at timestamptz)`,
      `create table petition_tally (
        petition_id uuid primary key, organisation_id uuid not null, pending bigint not null default 0, confirmed bigint not null default 0, withdrawn bigint not null default 0,
        held bigint not null default 0, invalidated bigint not null default 0, changed_at timestamptz not null default now()) with (fillfactor = 50)`,
      `create table tally_change (
        id bigint generated always as identity primary key, petition_id uuid not null, organisation_id uuid not null, day date not null, country char(2) not null, area text,
        source_organisation_id uuid, locale text not null, delta integer not null)`,
      `create table tally_part (
        petition_id uuid not null, dimension text not null, key text not null, live bigint not null, primary key (petition_id, dimension, key)) with (fillfactor = 70)`,
      `create table tally_rollup (
        petition_id uuid primary key, folded bigint not null default 0, as_of timestamptz not null)`,
      `create table signature_batch (
        id uuid primary key, petition_id uuid not null references petition on delete cascade, organisation_id uuid not null references organisation,
        decision text not null constraint signature_batch_decision_check check (decision in ('accept', 'refuse', 'invalidate')),
        state text not null constraint signature_batch_state_check check (state in ('proposed', 'applied', 'turned_down', 'taken_back')),
        reason text not null, conditions jsonb not null default '{}', signatures integer not null default 0,
        proposed_by uuid references account on delete set null, proposed_at timestamptz not null default now(),
        decided_by uuid references account on delete set null, decided_at timestamptz,
        taken_back_by uuid references account on delete set null, taken_back_at timestamptz, reinstated integer not null default 0,
        constraint signature_batch_two_persons_check check (decision <> 'invalidate' or state = 'turned_down' or decided_by <> proposed_by))`,
      'create index signature_batch_petition_id_idx on signature_batch (petition_id, id desc)',
      `create table mail_allowance (
        address_hash bytea not null, day date not null, mails smallint not null, primary key (address_hash, day))`,
      'create table spent_proof (nonce bytea primary key, expires_at timestamptz not null, attempt uuid not null)',
      `create table suppression (
        address_hash bytea not null, scope text not null, created_at timestamptz not null default now(), primary key (address_hash, scope))`,
      // A signature has no person in it: an organisation that was ticked sees it too, to count whom it may write to.
      ...protect('signature', { read: `${inOrganisation()} or exists (select 1 from consent c where c.signature_id = signature.id and ${inOrganisation('c.organisation_id')})`, write: inOrganisation() }),
      ...['signer_contact', 'organisation_contact', 'petition_key', 'signature_batch'].flatMap((table) => protect(table, { read: inOrganisation(), write: inOrganisation() })),
      // A partner sees the changes its own link made, to know its number exactly.
      ...protect('tally_change', { read: `${inOrganisation()} or ${inOrganisation('source_organisation_id')}`, write: inOrganisation() }),
      // The batch that signs acts for the petition's leading organisation; an organisation that was ticked sees its own consents.
      ...protect('consent', { read: `${inOrganisation()} or ${inOrganisation('lead_organisation_id')}`, write: `${inOrganisation()} or ${inOrganisation('lead_organisation_id')}` }),
      ...protect('public_signer', { read: `is_shown and ${seen}`, write: inOrganisation() }),
      'grant usage on sequence public_signer_number_seq to sawt_worker',
      ...protect('petition_tally', { read: seen, write: inOrganisation() }),
      ...protect('tally_part', { read: seen, write: false }),
      ...protect('tally_rollup', { read: seen, write: false }),
      // A name that is taken back leaves the page at once; one that comes appears with the next second's page.
      'create trigger announce_page after delete on public_signer for each row execute function announce_page()',
      ...['consent_text', 'suppression', 'mail_allowance'].flatMap(open),
      ...forgotten,
      seat,
      ...signer,
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, dropTables('signature_batch', 'spent_proof', 'mail_allowance', 'suppression', 'tally_rollup', 'tally_part', 'tally_change', 'petition_tally', 'petition_key', 'public_signer', 'signature', 'consent_text', 'consent', 'organisation_contact', 'signer_contact'));
    await runner.query('drop function signature_forgotten(), signature_seat(uuid, bytea, bytea)');
  }
}
