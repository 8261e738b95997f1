import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hasVoice, inCoalition, isMe, leads, protect } from '../row-security.js';
import { each } from './each.js';
import { sits } from './group-functions.js';

const coalition = `(${inCoalition('d.coalition_id')} or ${leads('d.coalition_id')} or ${hasVoice('d.coalition_id')})`;
/** Whoever reads the document as it is written. */
const inside = `(case when d.group_id is null or d.released_at is not null then ${coalition} else ${sits('read', 'd.group_id')} end)`;
/** Whoever leads the writing. */
const keeps = `(${leads('d.coalition_id')} or ${isMe('d.made_by')} or (d.group_id is not null and ${sits('release', 'd.group_id')})
  or exists (select 1 from document_keeper k where k.document_id = d.id and k.role = 'rapporteur' and ${isMe('k.account_id')}))`;
/** The coalition, and everybody once it chose so; of a published document alone. */
const shown = `(${inside} or (d.published_at is not null and exists (select 1 from report_publication p where p.document_id = d.id and p.is_public)))`;
const ofDocument = (table: string, test: string) => `exists (select 1 from document d where d.id = ${table}.document_id and ${test})`;
const document = (table: string) => `document_id uuid not null, coalition_id uuid not null, constraint ${table}_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id)`;
const recorded = 'account_id uuid references account on delete set null, recorded_at timestamptz not null';
const answers = `('pending', 'accepted', 'partly', 'noted')`;
const statuses = `('no_action', 'announced', 'in_progress', 'implemented', 'abandoned')`;
const kept = ['report_submission', 'report_file', 'report_step', 'recommendation_step'];
const adds = (table: string, who: string) => [`create policy adders on ${table} for insert to sawt_app with check (${isMe()} and ${ofDocument(table, who)})`, `grant insert on ${table} to sawt_app`];

/** What comes after a report is written: its submissions, the steps after them, recommendations received and what became of each. */
export class DocumentsRecommendations1795310820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table report_publication (
        document_id uuid primary key, coalition_id uuid not null, is_public boolean not null, changed_at timestamptz not null, account_id uuid references account on delete set null,
        constraint report_publication_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id))`,
      `create table report_submission (
        id uuid primary key, ${document('report_submission')}, number smallint not null, edition_id uuid not null, edition_hash bytea not null, list_hash text,
        mechanism text not null, session text not null, locales text[] not null, words integer not null, word_limit integer, submitted_on date not null, reference text not null,
        previous_id uuid, correction text not null default '', ${recorded},
        constraint report_submission_number_key unique (document_id, number), constraint report_submission_place_key unique (id, document_id),
        constraint report_submission_edition_fkey foreign key (edition_id, document_id) references document_edition (id, document_id),
        constraint report_submission_previous_fkey foreign key (previous_id, document_id) references report_submission (id, document_id),
        constraint report_submission_limit_check check (word_limit is null or words <= word_limit),
        constraint report_submission_correction_check check ((previous_id is null) = (number = 1) and (number = 1) = (correction = '')))`,
      // What was handed over, and what confirms it: bytes sealed, hash of what they were.
      `create table report_file (
        id uuid primary key, submission_id uuid not null, ${document('report_file')}, kind text not null constraint report_file_kind_check check (kind in ('made', 'handed', 'confirmation')),
        locale text constraint report_file_locale_check check (locale in ('fr', 'ar', 'en', 'es')), name text not null, type text not null, bytes integer not null, sha256 bytea not null, sealed bytea not null, ${recorded},
        constraint report_file_submission_fkey foreign key (submission_id, document_id) references report_submission (id, document_id), constraint report_file_locale_made_check check ((kind = 'made') = (locale is not null)),
        constraint report_file_once_key unique (submission_id, kind, sha256))`,
      // Whoever spoke for all and agreed to be named; only they put it here and take it away.
      `create table report_speaker (
        document_id uuid not null, coalition_id uuid not null, account_id uuid not null references account on delete cascade, organisation_id uuid not null references organisation,
        name text not null, office text not null, agreed_at timestamptz not null, primary key (document_id, account_id),
        constraint report_speaker_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id))`,
      'create index report_speaker_account_id_idx on report_speaker (account_id)',
      'create index report_speaker_organisation_id_idx on report_speaker (organisation_id)',
      `create table report_step (
        id uuid primary key, ${document('report_step')}, kind text not null constraint report_step_kind_check check (kind in ('presession', 'review', 'observations')),
        happens_on date not null, place text not null, source_url text not null, note jsonb not null default '{}', statement_id uuid, ${recorded},
        constraint report_step_statement_fkey foreign key (statement_id, coalition_id) references document (id, coalition_id))`,
      'create index report_step_document_id_idx on report_step (document_id, happens_on)',
      'create index report_step_statement_id_idx on report_step (statement_id)',
      `create table recommendation (
        id uuid primary key, ${document('recommendation')}, number text not null, position integer not null, text jsonb not null,
        maker_kind text not null constraint recommendation_maker_kind_check check (maker_kind in ('state', 'committee')), maker text not null, country text constraint recommendation_country_check check (country ~ '^[A-Z]{2}$'),
        theme text not null, is_ours boolean not null, passage text not null, received_on date not null, source_url text not null,
        answer text not null default 'pending' constraint recommendation_answer_check check (answer in ${answers}), answered_on date,
        status text not null default 'no_action' constraint recommendation_status_check check (status in ${statuses}), status_on date,
        organisation_id uuid, next_on date, ${recorded}, updated_at timestamptz not null,
        constraint recommendation_number_key unique (document_id, number), constraint recommendation_place_key unique (id, document_id),
        constraint recommendation_member_fkey foreign key (coalition_id, organisation_id) references coalition_member (coalition_id, organisation_id),
        constraint recommendation_passage_check check (is_ours or passage = ''))`,
      'create index recommendation_coalition_id_idx on recommendation (coalition_id, document_id, position)',
      'create index recommendation_organisation_id_idx on recommendation (organisation_id)',
      'create index recommendation_next_on_idx on recommendation (next_on)',
      `create table recommendation_step (
        id uuid primary key, recommendation_id uuid not null, ${document('recommendation_step')},
        answer text constraint recommendation_step_answer_check check (answer in ${answers}), status text constraint recommendation_step_status_check check (status in ${statuses}),
        happened_on date not null, source_url text not null, note jsonb not null default '{}', ${recorded},
        constraint recommendation_step_recommendation_fkey foreign key (recommendation_id, document_id) references recommendation (id, document_id),
        constraint recommendation_step_one_check check (num_nonnulls(answer, status) = 1))`,
      'create index recommendation_step_recommendation_id_idx on recommendation_step (recommendation_id, happened_on)',
      'create index recommendation_step_document_id_idx on recommendation_step (document_id, happened_on)',
      `create table recommendation_notice (
        id uuid primary key, recommendation_id uuid not null references recommendation, account_id uuid not null references account on delete cascade, due_on date not null, sent_at timestamptz,
        constraint recommendation_notice_once_key unique (recommendation_id, account_id, due_on))`,
      'create index recommendation_notice_account_id_idx on recommendation_notice (account_id)',
      ...protect('report_publication', { read: ofDocument('report_publication', `(${inside} or (report_publication.is_public and d.published_at is not null))`), write: ofDocument('report_publication', keeps) }),
      'revoke delete on report_publication from sawt_app',
      ...protect('report_submission', { read: ofDocument('report_submission', shown), write: false }),
      ...protect('report_file', { read: ofDocument('report_file', `(case when report_file.kind = 'confirmation' then ${inside} else ${shown} end)`), write: false }),
      ...protect('report_speaker', { read: ofDocument('report_speaker', shown), write: `${isMe()} and ${ofDocument('report_speaker', inside)}` }),
      ...protect('report_step', { read: ofDocument('report_step', shown), write: false }),
      ...protect('recommendation', { read: ofDocument('recommendation', shown), write: false }),
      ...protect('recommendation_step', { read: ofDocument('recommendation_step', shown), write: false }),
      ...protect('recommendation_notice', { read: isMe(), write: false }),
      ...['report_submission', 'report_file', 'report_step', 'recommendation'].flatMap((table) => adds(table, keeps)),
      ...adds('recommendation_step', `(${keeps} or ${inCoalition('d.coalition_id')})`),
      `create policy keepers on recommendation for update to sawt_app using (${ofDocument('recommendation', keeps)}) with check (${ofDocument('recommendation', keeps)})`,
      `create policy followers on recommendation for update to sawt_app using (${ofDocument('recommendation', `${inside} and ${inCoalition('d.coalition_id')}`)}) with check (${ofDocument('recommendation', inCoalition('d.coalition_id'))})`,
      'grant update (number, text, maker_kind, maker, country, theme, is_ours, passage, received_on, source_url, answer, answered_on, status, status_on, organisation_id, next_on, updated_at) on recommendation to sawt_app',
      // What was submitted and what happened stays as it was recorded; whoever recorded it may be erased.
      `create function report_kept() returns trigger language plpgsql as $$ begin
        if tg_op = 'UPDATE' and to_jsonb(new) - 'account_id' = to_jsonb(old) - 'account_id' and new.account_id is null then return new; end if;
        raise exception 'what is on record stays' using errcode = 'restrict_violation'; end $$`,
      ...kept.map((table) => `create trigger report_kept before update or delete on ${table} for each row execute function report_kept()`),
      // Only an adopted text is submitted, and under the hash it was frozen with.
      `create function report_submitted() returns trigger language plpgsql as $$ begin
        if not exists (select 1 from document d join document_edition e on e.document_id = d.id where d.id = new.document_id and d.state in ('adopted', 'published') and e.id = new.edition_id and e.hash = new.edition_hash) then
          raise exception 'only an adopted edition is submitted' using errcode = 'check_violation'; end if;
        return new; end $$`,
      'create trigger report_submitted before insert on report_submission for each row execute function report_submitted()',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await each(runner, [
      'drop table recommendation_notice, recommendation_step, recommendation, report_step, report_speaker, report_file, report_submission, report_publication',
      'drop function report_kept(), report_submitted()',
    ]);
  }
}
