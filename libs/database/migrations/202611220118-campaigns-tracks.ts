import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { inOrganisation, leads, open, protect } from '../row-security.js';
import { each } from './each.js';

const seen = `exists (select 1 from petition p where p.id = petition_id)`;
const owned = `exists (select 1 from petition p where p.id = petition_id and (${inOrganisation('p.organisation_id')} or ${leads('p.coalition_id')}))`;
/** Whoever runs the petition adds rows and changes them, or these columns of them; nobody takes one out. */
const kept = (table: string, read: string, columns = '') => [
  ...protect(table, { read, write: false }),
  `create policy adders on ${table} for insert to sawt_app with check (${owned})`,
  `create policy changers on ${table} for update to sawt_app using (${owned}) with check (${owned})`,
  `grant insert, update ${columns} on ${table} to sawt_app`,
  `revoke delete on ${table} from sawt_worker`,
];

const versionsInUseStay = [
  `create function legal_track_in_use() returns trigger language plpgsql as $$ begin
    if exists (select 1 from petition_track t where t.track_id = old.id) then
      raise exception 'A version of a legal track by which a petition is judged does not change' using errcode = 'check_violation', constraint = 'legal_track_in_use';
    end if;
    return new;
  end $$`,
  'create trigger legal_track_in_use before update on legal_track for each row execute function legal_track_in_use()',
];
const frozenAtOpening = [
  `create function petition_track_frozen() returns trigger language plpgsql as $$ begin
    if tg_op = 'UPDATE' and old.track_id is not null and new.track_id is distinct from old.track_id
      or (tg_op = 'INSERT' or (new.track_key, new.place, new.route) is distinct from (old.track_key, old.place, old.route))
        and exists (select 1 from petition p where p.id = new.petition_id and p.text_hash is not null) then
      raise exception 'The legal track of a petition does not change once it has been opened' using errcode = 'check_violation', constraint = 'petition_track_frozen';
    end if;
    return new;
  end $$`,
  'create trigger petition_track_frozen before insert or update on petition_track for each row execute function petition_track_frozen()',
];

const onDay = (day: string) => `((${day}::timestamp at time zone 'Africa/Casablanca'))`;
/** What happened in public is read newest first, past a million copies from elsewhere. */
const newestFirst = [
  'create index petition_opened_here_idx on petition (opened_at) where not is_imported',
  'create index petition_update_published_at_idx on petition_update (published_at)',
  'create index milestone_reached_at_idx on milestone (reached_at) where reached_at is not null',
  `create index delivery_delivered_on_idx on delivery ${onDay('delivered_on')}`,
  `create index answer_answered_on_idx on answer ${onDay('answered_on')}`,
];

/** The rules by which authorities receive petitions, in versions; which a petition follows; what was filed where, with which receipt and until when an answer is due. */
export class CampaignsTracks1795310280000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table legal_track (
        id uuid primary key, key text not null, version smallint not null, holds_from date not null, rule jsonb not null, loaded_at timestamptz not null default now(),
        constraint legal_track_version_key unique (key, version))`,
      // Without a key it is a free advocacy petition. The version is the one that held on the day it opened.
      `create table petition_track (
        petition_id uuid primary key references petition, track_key text, place text, route text not null default 'citizens' constraint petition_track_route_check check (route in ('citizens', 'association')),
        track_id uuid references legal_track, fixed_on date, chosen_by uuid references account on delete set null, chosen_at timestamptz not null default now(),
        constraint petition_track_fixed_check check ((track_id is null) = (fixed_on is null)), constraint petition_track_free_check check (track_key is not null or (place is null and track_id is null)))`,
      'create index petition_track_track_id_idx on petition_track (track_id)',
      `create table filing (
        id uuid primary key, petition_id uuid not null references petition, delivery_id uuid not null references delivery, target_position smallint not null, delivered_on date not null,
        track_id uuid references legal_track, confirmed integer not null, areas jsonb not null, counted_at timestamptz not null, text_hash bytea,
        receipt_number text not null default '', received_on date, answer_due_on date, due_from text constraint filing_due_from_check check (due_from in ('law', 'coalition')),
        sequence integer not null default 0, updated_at timestamptz not null default now(),
        account_id uuid references account on delete set null, recorded_at timestamptz not null default now(),
        constraint filing_delivery_key unique (delivery_id), constraint filing_due_check check ((answer_due_on is null) = (due_from is null)))`,
      'create index filing_petition_id_idx on filing (petition_id)',
      'create index filing_track_id_idx on filing (track_id)',
      'create index filing_answer_due_on_idx on filing (answer_due_on)',
      `create table filing_scan (
        id uuid primary key, filing_id uuid not null references filing, petition_id uuid not null references petition, name text not null, type text not null, bytes integer not null, sha256 bytea not null,
        sealed bytea not null, account_id uuid references account on delete set null, made_at timestamptz not null default now())`,
      'create index filing_scan_filing_id_idx on filing_scan (filing_id)',
      `create table filing_notice (
        id uuid primary key, filing_id uuid not null references filing, account_id uuid not null references account on delete cascade,
        kind text not null constraint filing_notice_kind_check check (kind in ('week', 'day', 'overdue')), due_on date not null, sent_at timestamptz,
        constraint filing_notice_once_key unique (filing_id, account_id, kind, due_on))`,
      'create index filing_notice_account_id_idx on filing_notice (account_id)',
      `create table dossier_letter (
        petition_id uuid not null references petition, locale text not null constraint dossier_letter_locale_check check (locale in ('fr', 'ar')), body text not null,
        account_id uuid references account on delete set null, saved_at timestamptz not null default now(), primary key (petition_id, locale))`,
      ...open('legal_track'),
      'revoke delete on legal_track from sawt_app, sawt_worker',
      ...kept('petition_track', seen),
      ...kept('filing', owned, '(receipt_number, received_on, answer_due_on, due_from, sequence, updated_at)'),
      // What was counted on the day of filing, and the receipt, stay as they were.
      'revoke update on filing from sawt_worker',
      ...kept('dossier_letter', owned),
      ...protect('filing_scan', { read: owned, write: false }),
      `create policy adders on filing_scan for insert to sawt_app with check (${owned} and exists (select 1 from filing f where f.id = filing_id and f.petition_id = filing_scan.petition_id))`,
      'grant insert on filing_scan to sawt_app',
      'revoke update, delete on filing_scan from sawt_worker',
      ...protect('filing_notice', { read: 'false', write: false }),
      announces('petition_track', 'insert or update'),
      ...versionsInUseStay,
      ...frozenAtOpening,
      ...newestFirst,
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, newestFirst.map((index) => `drop index ${index.split(' ')[2]}`));
    await runner.query('drop table dossier_letter, filing_notice, filing_scan, filing, petition_track, legal_track');
    await each(runner, ['legal_track_in_use', 'petition_track_frozen'].map((name) => `drop function ${name}()`));
  }
}
