import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { each } from './each.js';

const within = `${inCoalition()} or ${leads()} or ${hasVoice()}`;
const version = (table: string) => `from charter_version v where v.id = ${table}.version_id`;

/** What a coalition's organisations agreed on, in versions, and who signed which. */
export class OrganisationsCharters1795309740000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table charter_version (
        id uuid primary key, coalition_id uuid not null references coalition, number integer not null constraint charter_version_number_check check (number > 0),
        state text not null default 'draft' constraint charter_version_state_check check (state in ('draft', 'proposed', 'rejected', 'adopted', 'superseded')),
        reference_locale text not null, silence_is_consent boolean not null default false, associates_sign boolean not null default false,
        document text, hash text, author_id uuid references account on delete set null, decision_id uuid references decision on delete set null,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now(), proposed_at timestamptz,
        adopted_at timestamptz, adopted_on date, minutes jsonb not null default '{}', superseded_at timestamptz, round_at timestamptz, sign_by date,
        constraint charter_version_number_key unique (coalition_id, number),
        constraint charter_version_hash_check check (hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
        constraint charter_version_frozen_check check (state = 'draft' or (document is not null and hash is not null and proposed_at is not null)),
        constraint charter_version_adopted_check check ((state in ('adopted', 'superseded')) = (adopted_at is not null and adopted_on is not null)),
        constraint charter_version_round_check check ((round_at is null) = (sign_by is null)))`,
      `create unique index charter_version_current_idx on charter_version (coalition_id) where state = 'adopted'`,
      `create unique index charter_version_next_idx on charter_version (coalition_id) where state in ('draft', 'proposed')`,
      `create table charter_text (
        version_id uuid not null references charter_version, locale text not null, coalition_id uuid not null references coalition,
        title text not null, body text not null, written_at timestamptz not null, primary key (version_id, locale))`,
      // One for each organisation, version and stay in the coalition: who left and came back signs anew.
      `create table charter_signature (
        id uuid primary key, version_id uuid not null references charter_version, organisation_id uuid not null references organisation,
        coalition_id uuid not null references coalition, member_since date not null, signed_at timestamptz not null,
        constraint charter_signature_once_key unique (version_id, organisation_id, member_since))`,
      'create index charter_signature_organisation_id_idx on charter_signature (organisation_id)',
      // The person behind it is known to the coalition's own people alone.
      `create table charter_signer (
        signature_id uuid primary key references charter_signature, coalition_id uuid not null references coalition, organisation_id uuid not null references organisation,
        account_id uuid references account on delete set null, mandate_id uuid references mandate on delete set null, name text not null, office text not null)`,
      `create table charter_notice (
        id uuid primary key, version_id uuid not null references charter_version, account_id uuid not null references account on delete cascade,
        kind text not null constraint charter_notice_kind_check check (kind in ('opened', 'week_left', 'two_days_left', 'day_left', 'passed')),
        sign_by date not null, sent_at timestamptz, constraint charter_notice_once_key unique (version_id, account_id, kind, sign_by))`,
      'create index charter_notice_account_id_idx on charter_notice (account_id)',
      `create function charter_kept() returns trigger language plpgsql as $$ begin
        if tg_op = 'DELETE' then raise exception 'a charter stays on record' using errcode = 'restrict_violation'; end if;
        if old.state <> 'draft' and (old.coalition_id, old.number, old.reference_locale, old.silence_is_consent, old.associates_sign, old.document, old.hash)
            is distinct from (new.coalition_id, new.number, new.reference_locale, new.silence_is_consent, new.associates_sign, new.document, new.hash)
          or old.adopted_at is not null and (old.adopted_at, old.adopted_on, old.minutes) is distinct from (new.adopted_at, new.adopted_on, new.minutes) then
          raise exception 'a charter that was proposed does not change' using errcode = 'restrict_violation';
        end if;
        if old.state <> new.state and not (old.state, new.state) in (('draft', 'proposed'), ('proposed', 'adopted'), ('proposed', 'rejected'), ('adopted', 'superseded')) then
          raise exception 'a charter does not go from % to %', old.state, new.state using errcode = 'restrict_violation';
        end if;
        return new; end $$`,
      'create trigger charter_kept before update or delete on charter_version for each row execute function charter_kept()',
      `create function charter_text_kept() returns trigger language plpgsql as $$ begin
        if not exists (select 1 from charter_version v where v.id = coalesce(new.version_id, old.version_id) and v.state = 'draft') then
          raise exception 'a charter that was proposed does not change' using errcode = 'restrict_violation';
        end if;
        return coalesce(new, old); end $$`,
      'create trigger charter_text_kept before insert or update or delete on charter_text for each row execute function charter_text_kept()',
      `create function charter_signature_kept() returns trigger language plpgsql as $$ begin raise exception 'what was signed stays signed' using errcode = 'restrict_violation'; end $$`,
      'create trigger charter_signature_kept before update or delete on charter_signature for each row execute function charter_signature_kept()',
      ...protect('charter_version', { read: `state in ('adopted', 'superseded') or (state <> 'draft' and (${within})) or ${leads()}`, write: leads() }),
      ...protect('charter_text', { read: `exists (select 1 ${version('charter_text')})`, write: `${leads()} and exists (select 1 ${version('charter_text')} and v.coalition_id = charter_text.coalition_id)` }),
      ...protect('charter_signature', { read: 'true', write: false }),
      ...protect('charter_signer', { read: `${within} or ${inOrganisation()}`, write: false }),
      ...protect('charter_notice', { read: isMe(), write: false }),
      `create policy signers on charter_signature for insert to sawt_app with check (${inOrganisation()} and ${inCoalition()} and exists (select 1 ${version('charter_signature')} and v.coalition_id = charter_signature.coalition_id and v.state = 'adopted'))`,
      `create policy signers on charter_signer for insert to sawt_app with check (${inOrganisation()} and ${inCoalition()} and ${isMe()})`,
      'grant insert on charter_signature, charter_signer to sawt_app',
      'revoke delete on charter_version from sawt_app',
      announces('charter_version', 'update'),
      announces('charter_signature', 'insert'),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table charter_notice, charter_signer, charter_signature, charter_text, charter_version');
    for (const name of ['charter_kept', 'charter_text_kept', 'charter_signature_kept']) await runner.query(`drop function ${name}()`);
  }
}
