import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { hasVoice, inCoalition, isMe, leads, protect } from '../row-security.js';
import { ofDocument } from './202611220121-documents-drafting.js';
import { each } from './each.js';
import { sits } from './group-functions.js';

const locales = `('fr', 'ar', 'en', 'es')`;
/** Whoever reads the document as it is written; the public reads published editions alone. */
const inside = `case when d.group_id is null or d.released_at is not null then ${inCoalition('d.coalition_id')} or ${leads('d.coalition_id')} or ${hasVoice('d.coalition_id')} else ${sits('read', 'd.group_id')} end`;
const keeps = `(${leads('d.coalition_id')} or ${isMe('d.made_by')} or (d.group_id is not null and ${sits('release', 'd.group_id')}) or exists (select 1 from document_keeper k where k.document_id = d.id and ${isMe('k.account_id')}))`;
const tables = ['document_version', 'document_version_reading', 'document_edition', 'document_edition_text'];

/** Fixed states of a text under a number, a name and a hash; what was read again; and one version for each language, frozen together. */
export class DocumentsVersions1795310520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table document_version (
        id uuid primary key, document_id uuid not null, coalition_id uuid not null, locale text not null constraint document_version_locale_check check (locale in ${locales}),
        number integer not null constraint document_version_number_check check (number > 0), name text not null, content jsonb not null,
        hash bytea not null constraint document_version_hash_check check (octet_length(hash) = 32), words integer not null,
        reference_version_id uuid, made_by uuid references account on delete set null, made_at timestamptz not null default now(),
        constraint document_version_number_key unique (document_id, locale, number), constraint document_version_place_key unique (id, document_id), constraint document_version_locale_key unique (id, document_id, locale),
        constraint document_version_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id),
        constraint document_version_reference_fkey foreign key (reference_version_id, document_id) references document_version (id, document_id))`,
      'create index document_version_reference_version_id_idx on document_version (reference_version_id)',
      // Somebody read a translation against a newer version of the reference, and found it still right.
      `create table document_version_reading (
        version_id uuid not null, reference_version_id uuid not null, document_id uuid not null, coalition_id uuid not null, account_id uuid references account on delete set null, at timestamptz not null default now(), primary key (version_id, reference_version_id),
        constraint document_version_reading_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id),
        constraint document_version_reading_version_fkey foreign key (version_id, document_id) references document_version (id, document_id),
        constraint document_version_reading_reference_fkey foreign key (reference_version_id, document_id) references document_version (id, document_id))`,
      'create index document_version_reading_document_id_idx on document_version_reading (document_id)',
      `create table document_edition (
        id uuid primary key, document_id uuid not null, coalition_id uuid not null, number integer not null constraint document_edition_number_check check (number > 0), name text not null,
        hash bytea not null constraint document_edition_hash_check check (octet_length(hash) = 32), made_by uuid references account on delete set null, made_at timestamptz not null default now(), published_at timestamptz,
        constraint document_edition_number_key unique (document_id, number), constraint document_edition_place_key unique (id, document_id),
        constraint document_edition_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id))`,
      `create table document_edition_text (
        edition_id uuid not null, locale text not null, version_id uuid not null, document_id uuid not null, coalition_id uuid not null references coalition, primary key (edition_id, locale),
        constraint document_edition_text_edition_fkey foreign key (edition_id, document_id) references document_edition (id, document_id),
        constraint document_edition_text_version_fkey foreign key (version_id, document_id, locale) references document_version (id, document_id, locale))`,
      'create index document_edition_text_version_id_idx on document_edition_text (version_id)',
      // Nothing of it changes; whoever made it may be erased.
      `create function document_version_kept() returns trigger language plpgsql as $$ begin
        if tg_op = 'UPDATE' and to_jsonb(new) - array['made_by', 'account_id'] = to_jsonb(old) - array['made_by', 'account_id'] and coalesce(to_jsonb(new) ->> 'made_by', to_jsonb(new) ->> 'account_id') is null then return new; end if;
        raise exception 'a version stays as it is' using errcode = 'restrict_violation'; end $$`,
      ...tables.filter((table) => table !== 'document_edition').map((table) => `create trigger document_version_kept before update or delete on ${table} for each row execute function document_version_kept()`),
      `create function document_edition_kept() returns trigger language plpgsql as $$ begin
        if tg_op = 'UPDATE' and to_jsonb(new) - array['made_by', 'published_at'] = to_jsonb(old) - array['made_by', 'published_at'] and (new.made_by is null or new.made_by = old.made_by)
          and (old.published_at is null or new.published_at = old.published_at) then return new; end if;
        raise exception 'an edition stays as it is' using errcode = 'restrict_violation'; end $$`,
      'create trigger document_edition_kept before update or delete on document_edition for each row execute function document_edition_kept()',
      // Its hash is of its languages’ hashes, spelt as canonical JSON: no language comes later, none is another’s.
      `create function document_edition_whole() returns trigger language plpgsql as $$ begin
        if not exists (select 1 from document_edition e where e.id = new.edition_id and e.hash = (
          select sha256(convert_to('{' || string_agg(format('"%s":"%s"', t.locale, encode(v.hash, 'hex')), ',' order by t.locale collate "C") || '}', 'UTF8'))
          from document_edition_text t join document_version v on v.id = t.version_id where t.edition_id = e.id)) then
          raise exception 'an edition is its languages and no other' using errcode = 'restrict_violation';
        end if;
        return null; end $$`,
      'create constraint trigger document_edition_whole after insert on document_edition_text deferrable initially deferred for each row execute function document_edition_whole()',
      ...protect('document_edition', { read: ofDocument('document_edition', `(document_edition.published_at is not null or ${inside})`), write: false }),
      ...protect('document_edition_text', { read: 'exists (select 1 from document_edition e where e.id = edition_id)', write: false }),
      ...protect('document_version', { read: `${ofDocument('document_version', `(${inside})`)} or exists (select 1 from document_edition_text t join document_edition e on e.id = t.edition_id where t.version_id = document_version.id and e.published_at is not null)`, write: false }),
      ...protect('document_version_reading', { read: ofDocument('document_version_reading', `(${inside})`), write: false }),
      // A document that corrects one that is published, and why: that is for everybody once it is published itself.
      `create table document_correction (
        document_id uuid primary key, corrects_id uuid not null, coalition_id uuid not null, reason jsonb not null, at timestamptz not null default now(),
        constraint document_correction_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id),
        constraint document_correction_corrects_fkey foreign key (corrects_id, coalition_id) references document (id, coalition_id))`,
      'create index document_correction_corrects_id_idx on document_correction (corrects_id)',
      ...protect('document_correction', { read: ofDocument('document_correction'), write: false }),
      `create policy keepers on document_correction for insert to sawt_app with check (${ofDocument('document_correction', keeps)} and exists (select 1 from document d where d.id = document_correction.corrects_id and d.published_at is not null and ${keeps}))`,
      'grant insert on document_correction to sawt_app',
      'revoke update, delete on document_correction from sawt_worker',
      ...tables.map((table) => `create policy keepers on ${table} for insert to sawt_app with check (${ofDocument(table, keeps)})`),
      `create policy publishers on document_edition for update to sawt_app using (${ofDocument('document_edition', keeps)}) with check (${ofDocument('document_edition', keeps)})`,
      `grant insert on ${tables.join(', ')} to sawt_app`,
      'grant update (published_at) on document_edition to sawt_app',
      `revoke delete on ${tables.join(', ')} from sawt_worker`,
      'revoke update on document_version, document_version_reading, document_edition_text from sawt_worker',
      announces('document_edition', 'update'),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table document_correction, document_edition_text, document_edition, document_version_reading, document_version');
    for (const name of ['document_version_kept', 'document_edition_kept', 'document_edition_whole']) await runner.query(`drop function ${name}()`);
  }
}
