import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { inCoalition, inOrganisation, leads, moderates, protect } from '../row-security.js';
import { dropTables, each } from './each.js';

const states = `('draft', 'in_review', 'rejected', 'approved', 'scheduled', 'open', 'paused', 'closed', 'delivered', 'answered', 'no_answer', 'archived')`;
const shown = `state in ('open', 'paused', 'closed', 'delivered', 'answered', 'no_answer', 'archived')`;
const seen = `exists (select 1 from petition p where p.id = petition_id)`;
// What was handed to a coalition's reviewers stays with them, also when they sent it back; once its author changes it, it is hers alone again.
const handed = (p = '') => `(${p}state in ('in_review', 'rejected', 'approved', 'scheduled') or (${p}state = 'draft' and ${p}submitted_at is not null))`;
const owned = `exists (select 1 from petition p where p.id = petition_id and (${inOrganisation('p.organisation_id')} or ${leads('p.coalition_id')} or (${handed('p.')} and ${moderates('p.coalition_id')})))`;

const reviewedByAnother = [
  `create function petition_review_by_another() returns trigger language plpgsql as $$ begin
    if exists (select 1 from petition p where p.id = new.petition_id and new.reviewer_id in (p.author_id, p.submitted_by)) then
      raise exception 'A petition is reviewed by somebody who neither wrote nor submitted it' using errcode = 'check_violation', constraint = 'petition_review_by_another';
    end if;
    return new;
  end $$`,
  'create trigger petition_review_by_another before insert or update of reviewer_id on petition_review for each row execute function petition_review_by_another()',
];
const frozenOnceHashed = [
  `create function petition_text_frozen() returns trigger language plpgsql as $$ begin
    if exists (select 1 from petition p where p.id = coalesce(new.petition_id, old.petition_id) and p.text_hash is not null) then
      raise exception 'The words and targets of a petition do not change once it has been opened' using errcode = 'check_violation', constraint = 'petition_text_frozen';
    end if;
    return coalesce(new, old);
  end $$`,
  'create trigger petition_text_frozen before insert or delete or update of locale, title, body, is_ready on petition_text for each row execute function petition_text_frozen()',
  'create trigger petition_text_frozen before insert or delete or update on petition_target for each row execute function petition_text_frozen()',
];

const partnerOf = (table: string) => `exists (select 1 from petition_partner r where r.petition_id = ${table}.petition_id and r.organisation_id = ${table}.organisation_id)`;
// From when to when an organisation was offered to signers keeps itself.
const periodsKept = [
  `create function petition_partner_kept() returns trigger language plpgsql as $$ begin
    if tg_op = 'DELETE' then
      update petition_partner_period set until_at = date_trunc('milliseconds', now()) where petition_id = old.petition_id and organisation_id = old.organisation_id and until_at is null;
    else
      insert into petition_partner_period (petition_id, organisation_id, from_at) values (new.petition_id, new.organisation_id, date_trunc('milliseconds', now()))
        on conflict (petition_id, organisation_id, from_at) do update set until_at = null;
    end if;
    return null;
  end $$`,
  'create trigger petition_partner_kept after insert or delete on petition_partner for each row execute function petition_partner_kept()',
];

/** Petitions: texts, targets, partners, review, history, delivery, answers; what was imported stays marked so. */
export class PetitionsPetitions1795309440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table petition (
        id uuid primary key, slug text not null, coalition_id uuid not null references coalition, organisation_id uuid not null references organisation,
        state text not null default 'draft' constraint petition_state_check check (state in ${states}), reference_locale text not null,
        persons_per_mailbox smallint not null default 1 constraint petition_persons_per_mailbox_check check (persons_per_mailbox in (1, 2)),
        author_id uuid references account on delete set null, submitted_by uuid references account on delete set null, submitted_at timestamptz,
        opens_at timestamptz, closes_at timestamptz, opened_at timestamptz, closed_at timestamptz, text_hash bytea, text_version integer not null default 1,
        is_imported boolean not null default false, source jsonb, source_key text,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        constraint petition_slug_key unique (slug), constraint petition_source_key_key unique (source_key))`,
      'create index petition_organisation_id_idx on petition (organisation_id)',
      'create index petition_coalition_id_state_idx on petition (coalition_id, state)',
      'create index petition_opened_at_idx on petition (opened_at desc, id desc)',
      `create table petition_text (
        petition_id uuid not null references petition on delete cascade, locale text not null, title text not null, body text not null,
        is_ready boolean not null default false, updated_at timestamptz not null default now(), primary key (petition_id, locale))`,
      // The words of what is public, apart and open to all: an index on words serves only where row security has nothing left to check.
      `create table petition_search (
        petition_id uuid not null references petition on delete cascade, locale text not null, words text not null, primary key (petition_id, locale))`,
      'create index petition_search_words_idx on petition_search using gin (words gin_trgm_ops)',
      `create table petition_target (
        petition_id uuid not null references petition on delete cascade, position smallint not null, name jsonb not null, kind text not null default 'other',
        target_id uuid, primary key (petition_id, position))`,
      'create index petition_target_target_id_idx on petition_target (target_id) where target_id is not null',
      `create table petition_partner (
        petition_id uuid not null references petition on delete cascade, organisation_id uuid not null references organisation, position smallint not null,
        primary key (petition_id, organisation_id))`,
      'create index petition_partner_organisation_id_idx on petition_partner (organisation_id)',
      `create table petition_partner_period (
        petition_id uuid not null references petition on delete cascade, organisation_id uuid not null references organisation, from_at timestamptz not null, until_at timestamptz,
        primary key (petition_id, organisation_id, from_at))`,
      'create index petition_partner_period_organisation_id_idx on petition_partner_period (organisation_id)',
      `create table petition_partner_list (
        petition_id uuid not null references petition on delete cascade, version smallint not null, names text not null, hash bytea not null, since timestamptz not null, primary key (petition_id, version),
        constraint petition_partner_list_hash_check check (hash = sha256(convert_to(names, 'UTF8'))))`,
      `create table milestone (
        petition_id uuid not null references petition on delete cascade, goal integer not null, label jsonb not null default '{}', reached_at timestamptz,
        primary key (petition_id, goal))`,
      `create table petition_review (
        id uuid primary key, petition_id uuid not null references petition on delete cascade, reviewer_id uuid references account on delete set null,
        decision text not null constraint petition_review_decision_check check (decision in ('approved', 'changes_requested', 'rejected')),
        reasons text[] not null default '{}', note text not null default '', text_hash bytea, words text, decided_at timestamptz not null default now(), is_imported boolean not null default false,
        constraint petition_review_words_check check (text_hash = sha256(convert_to(words, 'UTF8'))))`,
      'create index petition_review_petition_id_idx on petition_review (petition_id)',
      `create table petition_change (
        id uuid primary key, petition_id uuid not null references petition on delete cascade, state text not null, account_id uuid references account on delete set null,
        at timestamptz not null default now())`,
      'create index petition_change_petition_id_idx on petition_change (petition_id)',
      `create table erratum (
        petition_id uuid not null references petition on delete cascade, number smallint not null, text jsonb not null, published_at timestamptz not null default now(),
        account_id uuid references account on delete set null, primary key (petition_id, number))`,
      `create table petition_update (
        id uuid primary key, petition_id uuid not null references petition on delete cascade, title jsonb not null, body jsonb not null, published_at timestamptz not null default now())`,
      'create index petition_update_petition_id_idx on petition_update (petition_id)',
      `create table delivery (
        id uuid primary key, petition_id uuid not null references petition on delete cascade, target_position smallint not null, delivered_on date not null,
        receipt text not null default '', note text not null default '', signatures integer, account_id uuid references account on delete set null,
        recorded_at timestamptz not null default now())`,
      'create index delivery_petition_id_idx on delivery (petition_id)',
      `create table answer (
        id uuid primary key, petition_id uuid not null references petition on delete cascade, kind text not null default 'answer', answered_on date not null, summary text not null default '', text text not null,
        locale text not null, source_url text, target_position smallint)`,
      'create index answer_petition_id_idx on answer (petition_id)',
      `create table imported_tally (
        petition_id uuid primary key references petition on delete cascade, signatures integer not null, as_of timestamptz not null, source text not null)`,
      ...protect('petition', {
        read: `${shown} or ${inOrganisation()} or ${leads()} or (${handed()} and ${moderates()}) or (state in ('approved', 'scheduled') and ${inCoalition()})`,
        write: `${inOrganisation()} or ${leads()} or (${handed()} and ${moderates()})`,
      }),
      ...['petition_text', 'petition_target', 'petition_partner', 'milestone', 'petition_review', 'petition_change', 'erratum', 'petition_update', 'delivery', 'answer', 'imported_tally'].flatMap((table) => protect(table, { read: table === 'petition_review' ? owned : seen, write: owned })),
      ...protect('petition_partner_period', { read: seen, write: false }),
      `create policy begun on petition_partner_period for insert to sawt_app with check (until_at is null and ${partnerOf('petition_partner_period')})`,
      `create policy ended on petition_partner_period for update to sawt_app using (true) with check ((until_at is null) = ${partnerOf('petition_partner_period')})`,
      'grant insert, update (until_at) on petition_partner_period to sawt_app',
      ...protect('petition_partner_list', { read: seen, write: false }),
      `create policy listed on petition_partner_list for insert to sawt_app with check (${owned}
        or exists (select 1 from petition_partner_period r where r.petition_id = petition_partner_list.petition_id and ${inOrganisation('r.organisation_id')}))`,
      'grant insert on petition_partner_list to sawt_app',
      'revoke update, delete on petition_partner_list from sawt_worker',
      announces('petition_partner', 'insert or delete'),
      ...periodsKept,
      ...protect('petition_search', { read: 'true', write: owned }),
      // Whoever leads a petition must know whether its partners can receive signers' data.
      `create policy petition_partners on organisation_key for select to sawt_app using (exists (select 1 from petition_partner r join petition p on p.id = r.petition_id
        where r.organisation_id = organisation_key.organisation_id and (${inOrganisation('p.organisation_id')} or ${leads('p.coalition_id')})))`,
      `create trigger announce_page after update on petition for each row when (old.opened_at is not null or new.opened_at is not null or new.is_imported) execute function announce_page()`,
      'create trigger announce_page after update on milestone for each row when (old.reached_at is distinct from new.reached_at) execute function announce_page()',
      ...['petition_update', 'erratum', 'delivery', 'answer'].map((table) => announces(table, 'insert or update or delete')),
      ...reviewedByAnother,
      ...frozenOnceHashed,
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy petition_partners on organisation_key');
    await each(runner, dropTables('imported_tally', 'answer', 'delivery', 'petition_update', 'erratum', 'petition_change', 'petition_review', 'milestone', 'petition_partner_list', 'petition_partner_period', 'petition_partner', 'petition_target', 'petition_search', 'petition_text', 'petition'));
    await each(runner, ['petition_review_by_another', 'petition_text_frozen', 'petition_partner_kept'].map((name) => `drop function ${name}()`));
  }
}
