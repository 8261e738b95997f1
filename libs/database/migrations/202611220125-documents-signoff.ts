import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { ofDocument } from './202611220121-documents-drafting.js';
import { each } from './each.js';
import { sits } from './group-functions.js';
import { signOffFunctions } from './sign-off-functions.js';

const within = `(${inCoalition()} or ${leads()} or ${hasVoice()})`;
const link = '(select app_sign_off())';
/** Whoever holds the link of an organisation that is asked to sign this document, or of this very one. */
const holdsOne = (table: string) => `exists (select 1 from document_sign_off_contact c where c.document_id = ${table}.document_id and c.token_hash = ${link})`;
const isIt = (column: string) => `${column} in (select c.external_id from document_sign_off_contact c where c.token_hash = ${link})`;
const keeps = (table: string) => ofDocument(table, `(${leads('d.coalition_id')} or ${isMe('d.made_by')} or (d.group_id is not null and ${sits('release', 'd.group_id')}) or exists (select 1 from document_keeper k where k.document_id = d.id and k.role = 'rapporteur' and ${isMe('k.account_id')}))`);
const inside = (table: string) => `${ofDocument(table)} and ${within}`;
const ofThe = (table: string) => `document_id uuid not null, coalition_id uuid not null, constraint ${table}_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id)`;
const house = `organisation_id uuid references organisation, external_id uuid references document_sign_off_external`;
const answers = `('sign', 'reserve', 'abstain', 'object', 'decline', 'withdraw')`;
const answersFor = (table: string) => `((${inOrganisation()} and ${inCoalition()}) or ${isIt(`${table}.external_id`)})`;

/** Organisations asked to sign one frozen text, what each answered, and the list that is sealed. */
export class DocumentsSignoff1795310700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table document_sign_off (
        id uuid primary key, ${ofThe('document_sign_off')}, number integer not null, edition_id uuid not null references document_edition, edition_hash bytea not null,
        previous_id uuid references document_sign_off, state text not null default 'open' constraint document_sign_off_state_check check (state in ('open', 'sealed', 'voided', 'called_off')),
        list_order text not null constraint document_sign_off_order_check check (list_order in ('alphabetical', 'founders_first')), sign_by date not null,
        opened_at timestamptz not null, opened_by uuid references account on delete set null, sealed_at timestamptz, ended_at timestamptz, reason text not null default '',
        constraint document_sign_off_number_key unique (document_id, number),
        constraint document_sign_off_ended_check check ((state in ('voided', 'called_off')) = (ended_at is not null) and (state <> 'sealed' or sealed_at is not null)))`,
      `create unique index document_sign_off_open_idx on document_sign_off (document_id) where state = 'open'`,
      // An organisation that is no member: what everybody may know of it, and apart from it who answers for it.
      `create table document_sign_off_external (
        id uuid primary key, ${ofThe('document_sign_off_external')}, name jsonb not null, acronym text, country text not null, kind text not null
          constraint document_sign_off_external_kind_check check (kind in ('association', 'union', 'federation', 'coalition', 'foundation', 'cooperative', 'informal', 'other')),
        locale text not null constraint document_sign_off_external_locale_check check (locale in ('fr', 'ar', 'en', 'es')), twin_reason text not null default '',
        check_state text not null default 'waiting' constraint document_sign_off_external_check check (check_state in ('waiting', 'admitted', 'refused')),
        check_reason text not null default '', checked_at timestamptz, checked_by uuid references account on delete set null, confirmed_at timestamptz,
        added_at timestamptz not null, added_by uuid references account on delete set null, constraint document_sign_off_external_place_key unique (id, document_id, coalition_id))`,
      'create index document_sign_off_external_document_id_idx on document_sign_off_external (document_id)',
      `create table document_sign_off_contact (
        external_id uuid primary key, document_id uuid not null, coalition_id uuid not null, token_hash bytea, sealed bytea, added_by uuid references account on delete set null,
        constraint document_sign_off_contact_external_fkey foreign key (external_id, document_id, coalition_id) references document_sign_off_external (id, document_id, coalition_id))`,
      'create index document_sign_off_contact_token_idx on document_sign_off_contact (document_id, token_hash)',
      // What it was drawn from is not kept.
      `create table document_sign_off_logo (
        external_id uuid primary key, document_id uuid not null, coalition_id uuid not null, hash text not null constraint document_sign_off_logo_hash_key unique, content bytea not null, made_at timestamptz not null,
        constraint document_sign_off_logo_external_fkey foreign key (external_id, document_id, coalition_id) references document_sign_off_external (id, document_id, coalition_id))`,
      `create table document_sign_off_house (
        id uuid primary key, sign_off_id uuid not null references document_sign_off, ${ofThe('document_sign_off_house')}, ${house},
        asked_at timestamptz not null, reminded_at timestamptz, constraint document_sign_off_house_one_check check (num_nonnulls(organisation_id, external_id) = 1),
        constraint document_sign_off_house_organisation_key unique (sign_off_id, organisation_id), constraint document_sign_off_house_external_key unique (sign_off_id, external_id))`,
      'create index document_sign_off_house_organisation_id_idx on document_sign_off_house (organisation_id)',
      'create index document_sign_off_house_external_id_idx on document_sign_off_house (external_id)',
      // Each answer stays; the last of a house is the one that holds.
      `create table document_sign_off_answer (
        id uuid primary key, house_id uuid not null references document_sign_off_house, sign_off_id uuid not null references document_sign_off, ${ofThe('document_sign_off_answer')}, ${house},
        number integer not null, edition_hash bytea not null, answer text not null constraint document_sign_off_answer_check check (answer in ${answers}), words text not null default '',
        decided_on date, shows_logo boolean not null, is_late boolean not null, at timestamptz not null,
        constraint document_sign_off_answer_number_key unique (house_id, number),
        constraint document_sign_off_answer_words_check check (answer not in ('reserve', 'object') or words <> ''))`,
      'create index document_sign_off_answer_sign_off_id_idx on document_sign_off_answer (sign_off_id)',
      // The person who answered, by which mandate; for the coalition's own people.
      `create table document_sign_off_signer (
        answer_id uuid primary key references document_sign_off_answer, document_id uuid not null, coalition_id uuid not null, ${house},
        account_id uuid references account on delete set null, mandate_id uuid references mandate on delete set null, name text not null, office text not null)`,
      'create index document_sign_off_signer_account_id_idx on document_sign_off_signer (account_id)',
      'create index document_sign_off_signer_mandate_id_idx on document_sign_off_signer (mandate_id)',
      `create table document_sign_off_list (
        sign_off_id uuid primary key references document_sign_off, ${ofThe('document_sign_off_list')}, document text not null,
        hash text not null constraint document_sign_off_list_hash_check check (hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')), sealed_at timestamptz not null)`,
      // Who stands under the text, as everybody reads it; without a place in the sealed list: also supported by.
      `create table document_sign_off_signatory (
        id uuid primary key, house_id uuid not null references document_sign_off_house, sign_off_id uuid not null references document_sign_off, ${ofThe('document_sign_off_signatory')}, ${house},
        name jsonb not null, acronym text, country text, kind text, position integer, answer text not null constraint document_sign_off_signatory_check check (answer in ('sign', 'reserve')), words text not null,
        decided_on date, shows_logo boolean not null, signed_at timestamptz not null, withdrawn_at timestamptz, withdrawn_words text not null default '')`,
      'create unique index document_sign_off_signatory_one_idx on document_sign_off_signatory (house_id) where withdrawn_at is null',
      'create index document_sign_off_signatory_sign_off_id_idx on document_sign_off_signatory (sign_off_id)',
      `create table document_sign_off_notice (
        id uuid primary key, sign_off_id uuid not null references document_sign_off, account_id uuid references account on delete cascade, external_id uuid references document_sign_off_external,
        kind text not null constraint document_sign_off_notice_kind_check check (kind in ('asked', 'asked_again', 'week_left', 'two_days_left', 'day_left', 'sealed', 'voided', 'called_off')), sent_at timestamptz,
        constraint document_sign_off_notice_once_key unique nulls not distinct (sign_off_id, account_id, external_id, kind))`,
      'create index document_sign_off_notice_account_id_idx on document_sign_off_notice (account_id)',
      // What proves a link in hand: its hash, told to Postgres for one transaction.
      `create function app_sign_off() returns bytea language sql stable parallel safe as $$ select decode(nullif(current_setting('app.sign_off', true), ''), 'hex') $$`,
      ...protect('document_sign_off', { read: `${ofDocument('document_sign_off')} and (sealed_at is not null or ${within} or ${holdsOne('document_sign_off')})`, write: false }),
      ...protect('document_sign_off_contact', { read: `token_hash = ${link} or ${leads()} or ${isMe('added_by')}`, write: false }),
      ...protect('document_sign_off_external', { read: `(${inside('document_sign_off_external')}) or ${isIt('document_sign_off_external.id')}`, write: false }),
      ...protect('document_sign_off_house', { read: `(${inside('document_sign_off_house')}) or ${isIt('document_sign_off_house.external_id')}`, write: false }),
      ...protect('document_sign_off_answer', { read: `(${inside('document_sign_off_answer')}) or ${isIt('document_sign_off_answer.external_id')}`, write: false }),
      ...protect('document_sign_off_signer', { read: `(${inside('document_sign_off_signer')}) or ${isIt('document_sign_off_signer.external_id')}`, write: false }),
      ...protect('document_sign_off_list', { read: ofDocument('document_sign_off_list'), write: false }),
      ...protect('document_sign_off_signatory', { read: ofDocument('document_sign_off_signatory'), write: false }),
      // To everybody where it stands beside a name.
      ...protect('document_sign_off_logo', {
        read: `(${inside('document_sign_off_logo')}) or ${isIt('document_sign_off_logo.external_id')} or exists (select 1 from document_sign_off_signatory s where s.external_id = document_sign_off_logo.external_id and s.shows_logo and s.withdrawn_at is null)`,
        write: isIt('document_sign_off_logo.external_id'),
      }),
      ...protect('document_sign_off_notice', { read: isMe(), write: false }),
      // Who holds such a link reads what they are asked to sign.
      `create policy signers on document for select to sawt_app using (${holdsOne('document').replaceAll('document.document_id', 'document.id')})`,
      `create policy signers on document_edition for select to sawt_app using (${holdsOne('document_edition')} and exists (select 1 from document_sign_off s where s.edition_id = document_edition.id))`,
      `create policy signers on document_version for select to sawt_app using (${holdsOne('document_version')} and exists (select 1 from document_edition_text t where t.version_id = document_version.id))`,
      ...['document_sign_off', 'document_sign_off_external', 'document_sign_off_house'].map((table) => `create policy keepers on ${table} for insert to sawt_app with check (${keeps(table)})`),
      // Of an organisation that they could add: its place is held by the key. To ask the document here would ask who holds its links.
      `create policy keepers on document_sign_off_contact for insert to sawt_app with check (${isMe('added_by')} and (${inCoalition()} or ${leads()}))`,
      `create policy movers on document_sign_off for update to sawt_app using (${keeps('document_sign_off')}) with check (${keeps('document_sign_off')})`,
      'grant insert, update (state, ended_at, reason) on document_sign_off to sawt_app',
      'grant insert on document_sign_off_contact, document_sign_off_house, document_sign_off_answer, document_sign_off_signer to sawt_app',
      `create policy examiners on document_sign_off_external for update to sawt_app using (${leads()}) with check (${leads()})`,
      `create policy themselves on document_sign_off_external for update to sawt_app using (${isIt('document_sign_off_external.id')}) with check (${isIt('document_sign_off_external.id')})`,
      'grant insert, update (check_state, check_reason, checked_at, checked_by, confirmed_at) on document_sign_off_external to sawt_app',
      `create policy answerers on document_sign_off_answer for insert to sawt_app with check (${answersFor('document_sign_off_answer')})`,
      `create policy answerers on document_sign_off_signer for insert to sawt_app with check ((organisation_id is null or mandate_id is not null) and ${answersFor('document_sign_off_signer')})`,
      // After the list is sealed: who supports as well, and who withdraws.
      `create policy supporters on document_sign_off_signatory for insert to sawt_app with check (position is null and (${answersFor('document_sign_off_signatory')} or ${leads()}))`,
      `create policy leavers on document_sign_off_signatory for update to sawt_app using (${answersFor('document_sign_off_signatory')}) with check (withdrawn_at is not null and ${answersFor('document_sign_off_signatory')})`,
      'grant insert, update (withdrawn_at, withdrawn_words) on document_sign_off_signatory to sawt_app',
      'revoke delete on document_sign_off, document_sign_off_house, document_sign_off_external, document_sign_off_signatory, document_sign_off_signer from sawt_worker',
      'revoke update, delete on document_sign_off_answer, document_sign_off_list from sawt_worker',
      ...signOffFunctions,
      announces('document_sign_off_signatory', 'insert or update'),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, [
      ...['document', 'document_edition', 'document_version'].map((table) => `drop policy signers on ${table}`),
      'drop table document_sign_off_notice, document_sign_off_logo, document_sign_off_signatory, document_sign_off_list, document_sign_off_signer, document_sign_off_answer, document_sign_off_house, document_sign_off_contact, document_sign_off_external, document_sign_off',
      'drop function app_sign_off(), sign_off_moved(), sign_off_answered(), sign_off_kept()',
    ]);
  }
}
