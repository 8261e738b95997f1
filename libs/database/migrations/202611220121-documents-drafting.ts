import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { each } from './each.js';
import { sits } from './group-functions.js';

const within = `(${inCoalition()} or ${leads()} or ${hasVoice()})`;
/** A group's document is its own until it is released to the coalition; what was published is everybody's. */
const readable = `published_at is not null or case when group_id is null or released_at is not null then ${within} else ${sits('read')} end`;
/** Whoever may write for an active member, or in the group. */
const begins = `case when group_id is null then ${leads()} or (${inOrganisation('organisation_id')} and ${inCoalition()}) else ${sits('write')} end`;
const keeps = `${leads()} or ${isMe('made_by')} or (group_id is not null and ${sits('release')}) or id = any((select app_kept_documents())::uuid[])`;
/** How it was written is the coalition's, also once the text is everybody's. */
const inside = (table: string) => `(${inCoalition(`${table}.coalition_id`)} or ${leads(`${table}.coalition_id`)} or ${hasVoice(`${table}.coalition_id`)})`;
/** Row security of what belongs to a document: read by whoever reads it. */
export const ofDocument = (table: string, test = 'true') => `exists (select 1 from document d where d.id = ${table}.document_id and ${test})`;
const ofText = (table: string, test = 'true') => `exists (select 1 from document_text t where t.id = ${table}.text_id and ${test})`;

/**
 * `sawt_collab` is the role of the few statements behind the shared editor: it adds what was typed and joins it to what
 * was there, for whoever was let in at the door; it reads no document's name and nobody's account.
 */
const scribe = [
  'do $$ begin create role sawt_collab nologin; exception when duplicate_object then null; end $$',
  'grant sawt_collab to sawt_app, sawt_worker',
  'grant sawt_collab to current_user',
  ...['document_text', 'document_state', 'document_update', 'document_checkpoint', 'document_visit', 'document_author'].map((table) => `create policy scribe on ${table} to sawt_collab using (true) with check (true)`),
  'create policy scribe on document for select to sawt_collab using (true)',
  'grant select (id, state) on document to sawt_collab',
  'grant select on document_text to sawt_collab',
  'grant select, insert, update on document_state, document_visit, document_checkpoint to sawt_collab',
  'grant select, insert, delete on document_update, document_author to sawt_collab',
];

/** Where it stands who may be at a text. */
const rightsBy = {
  session: 'update of revoked_at or delete', membership: 'insert or update or delete', coalition_staff: 'insert or update or delete', coalition_voice: 'insert or update or delete',
  working_group_member: 'insert or update or delete', coalition_member: 'update of standing, kind or delete', working_group: 'update of state', document: 'update of state, released_at',
} as const;

/** Keeps what was typed in a text that may be typed in: its document is being written, or what else is said here of the text (`t`). */
export const documentTyped = (isOpen = 'false') => `create or replace function document_typed(the_text uuid, bodies bytea[], accounts uuid[], organisations uuid[], by text) returns bigint language plpgsql as $$
   declare last bigint; begin
     perform pg_advisory_xact_lock(hashtextextended('document ' || the_text, 0));
     if not exists (select 1 from document_text t left join document d on d.id = t.document_id where t.id = the_text and (d.state in ('drafting', 'comment_round', 'synthesis', 'silence') or ${isOpen})) then
       raise exception 'document_closed';
     end if;
     with added as (insert into document_update (text_id, body, account_id, organisation_id)
       select the_text, u.body, u.account, u.organisation from unnest(bodies, accounts, organisations) with ordinality u(body, account, organisation, place) order by u.place returning number)
     select max(number) into last from added;
     perform pg_notify('collab', by || ' typed ' || the_text || ' ' || last);
     return last; end $$`;

/** Each takes the lock of its text first, so that numbers are seen in their order and nothing is typed in a text that was closed meanwhile. */
const typing = [
  documentTyped(),
  `create function document_joined(the_text uuid, the_body bytea, last bigint, the_content jsonb, the_hash bytea, the_words integer) returns void language plpgsql as $$ begin
     perform pg_advisory_xact_lock(hashtextextended('document ' || the_text, 0));
     insert into document_state (text_id, body, through, content, hash, words) values (the_text, the_body, last, the_content, the_hash, the_words)
       on conflict (text_id) do update set body = excluded.body, through = excluded.through, content = excluded.content, hash = excluded.hash, words = excluded.words,
         changed_at = case when document_state.hash = excluded.hash then document_state.changed_at else now() end
       where document_state.through <= excluded.through;
     delete from document_update where text_id = the_text and number <= (select through from document_state where text_id = the_text);
   end $$`,
  'revoke execute on function document_typed(uuid, bytea[], uuid[], uuid[], text), document_joined(uuid, bytea, bigint, jsonb, bytea, integer) from public',
  'grant execute on function document_typed(uuid, bytea[], uuid[], uuid[], text), document_joined(uuid, bytea, bigint, jsonb, bytea, integer) to sawt_collab',
];

/** Whose rights may have changed is announced to the editor's sockets, once for each person and transaction; for what is not one person's, without a name. */
const rights = [
  `create function announce_rights() returns trigger language plpgsql as $$ begin
     perform pg_notify('collab', 'postgres rights ' || coalesce(case tg_op when 'DELETE' then to_jsonb(old) ->> 'account_id' else to_jsonb(new) ->> 'account_id' end, ''));
     return null; end $$`,
  ...Object.entries(rightsBy).map(([table, deeds]) => `create trigger announce_rights after ${deeds} on ${table} for each row execute function announce_rights()`),
];

/** Pictures in texts; they stay, since versions show them. */
const images = [
  `create table document_image (
    id uuid primary key, document_id uuid not null, coalition_id uuid not null, type text not null constraint document_image_type_check check (type in ('image/jpeg', 'image/png')),
    width integer not null, height integer not null, content bytea not null, uploaded_by uuid references account on delete set null, uploaded_at timestamptz not null default now(),
    constraint document_image_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id))`,
  'create index document_image_document_id_idx on document_image (document_id)',
  ...protect('document_image', { read: ofDocument('document_image'), write: false }),
  `create policy adders on document_image for insert to sawt_app with check (${isMe('uploaded_by')} and ${ofDocument('document_image', `d.state in ('drafting', 'comment_round', 'synthesis', 'silence')`)})`,
  'grant insert on document_image to sawt_app',
];

/** Documents, who keeps them, their texts by language, and what is typed in them. */
export class DocumentsDrafting1795310460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table document (
        id uuid primary key, coalition_id uuid not null references coalition, group_id uuid, organisation_id uuid not null references organisation, slug text not null,
        kind text not null constraint document_kind_check check (kind in ('position', 'statement', 'open_letter', 'memorandum', 'report', 'other')),
        title jsonb not null default '{}', reference_locale text not null constraint document_reference_locale_check check (reference_locale in ('fr', 'ar', 'en', 'es')),
        state text not null default 'drafting' constraint document_state_check check (state in ('proposed', 'drafting', 'comment_round', 'synthesis', 'silence', 'voting', 'blocked', 'adopted', 'published', 'archived')),
        word_limit integer constraint document_word_limit_check check (word_limit between 1 and 200000),
        made_by uuid references account on delete set null, created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        released_at timestamptz, adopted_at timestamptz, published_at timestamptz, archived_at timestamptz,
        constraint document_slug_key unique (slug), constraint document_coalition_key unique (id, coalition_id),
        constraint document_group_fkey foreign key (group_id, coalition_id) references working_group (id, coalition_id),
        constraint document_organisation_fkey foreign key (coalition_id, organisation_id) references coalition_member (coalition_id, organisation_id))`,
      'create index document_coalition_id_idx on document (coalition_id, id)',
      'create index document_group_id_idx on document (group_id)',
      'create index document_organisation_id_idx on document (organisation_id)',
      // Rapporteurs and authors: who leads the writing, for which organisation.
      `create table document_keeper (
        document_id uuid not null, coalition_id uuid not null, account_id uuid not null references account on delete cascade, organisation_id uuid,
        role text not null constraint document_keeper_role_check check (role in ('rapporteur', 'author')), since timestamptz not null default now(), primary key (document_id, account_id),
        constraint document_keeper_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id))`,
      'create index document_keeper_account_id_idx on document_keeper (account_id)',
      // One text for each language, each written live.
      `create table document_text (
        id uuid primary key, document_id uuid not null, coalition_id uuid not null, locale text not null constraint document_text_locale_check check (locale in ('fr', 'ar', 'en', 'es')),
        made_at timestamptz not null default now(), constraint document_text_locale_key unique (document_id, locale),
        constraint document_text_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id))`,
      // What was typed up to “through”, joined and checked against the schema; later updates stand beside it until they are joined too.
      `create table document_state (
        text_id uuid primary key references document_text, body bytea not null, through bigint not null default 0, content jsonb not null, hash bytea not null, words integer not null,
        changed_at timestamptz not null default now())`,
      // Written before it is acknowledged; numbered under a lock of its text, so that who has seen a number has seen all before it.
      `create table document_update (
        text_id uuid not null references document_text, number bigint generated always as identity, body bytea not null, account_id uuid references account on delete set null, organisation_id uuid,
        made_at timestamptz not null default now(), primary key (text_id, number))`,
      'create index document_update_account_id_idx on document_update (account_id)',
      // Which of Yjs’ numbers for a writer is whose: each writes under its own.
      `create table document_author (
        text_id uuid not null references document_text, client bigint not null, account_id uuid references account on delete set null, organisation_id uuid, since timestamptz not null default now(), primary key (text_id, client))`,
      'create index document_author_account_id_idx on document_author (account_id)',
      // What a text was when somebody left it: what they are shown as changed when they come back.
      'create table document_checkpoint (text_id uuid not null references document_text, hash bytea not null, content jsonb not null, made_at timestamptz not null default now(), primary key (text_id, hash))',
      `create table document_visit (
        text_id uuid not null references document_text, account_id uuid not null references account on delete cascade, hash bytea not null, at timestamptz not null default now(), primary key (text_id, account_id))`,
      'create index document_visit_account_id_idx on document_visit (account_id)',
      // What was published, as search wants it; open to everybody, so that Postgres may use its index.
      'create table document_search (document_id uuid not null references document, locale text not null, words text not null, primary key (document_id, locale))',
      'create index document_search_words_idx on document_search using gin (words gin_trgm_ops)',
      // Documents the actor is rapporteur or author of. By a function: whether a keeper may be seen is asked of the document.
      `create function app_kept_documents() returns uuid[] language sql stable parallel safe as $$ select coalesce(array_agg(document_id), '{}') from document_keeper where account_id = app_account() $$`,
      ...protect('document', { read: readable, write: false }),
      `create policy beginners on document for insert to sawt_app with check (state in ('proposed', 'drafting') and ${isMe('made_by')} and (${begins}))`,
      `create policy keepers on document for update to sawt_app using (${keeps}) with check (${keeps})`,
      'grant insert, update (title, kind, reference_locale, state, word_limit, updated_at, released_at, adopted_at, published_at, archived_at) on document to sawt_app',
      ...protect('document_keeper', { read: `${inside('document_keeper')} and ${ofDocument('document_keeper')}`, write: ofDocument('document_keeper', `(${leads('d.coalition_id')} or ${isMe('d.made_by')})`) }),
      ...protect('document_text', { read: ofDocument('document_text'), write: false }),
      `create policy beginners on document_text for insert to sawt_app with check (${ofDocument('document_text', `d.state in ('proposed', 'drafting', 'synthesis')`)})`,
      'grant insert on document_text to sawt_app',
      ...protect('document_state', { read: ofText('document_state'), write: false }),
      ...protect('document_update', { read: 'false', write: false }),
      ...protect('document_checkpoint', { read: ofText('document_checkpoint', inside('t')), write: false }),
      ...protect('document_visit', { read: isMe(), write: false }),
      ...protect('document_author', { read: ofText('document_author', inside('t')), write: false }),
      ...protect('document_search', { read: 'true', write: false }),
      `create policy publishers on document_search for insert to sawt_app with check (${ofDocument('document_search', `d.published_at is not null and (${inside('d')})`)})`,
      'grant insert on document_search to sawt_app',
      announces('document', 'update'),
      ...scribe,
      ...typing,
      ...rights,
      ...images,
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function announce_rights() cascade');
    await runner.query('drop table document_image');
    await runner.query('drop function document_typed(uuid, bytea[], uuid[], uuid[], text), document_joined(uuid, bytea, bigint, jsonb, bytea, integer)');
    await runner.query('drop table document_search, document_author, document_visit, document_checkpoint, document_update, document_state, document_text, document_keeper, document');
    await runner.query('drop function app_kept_documents()');
  }
}
