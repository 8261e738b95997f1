import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { ofDocument } from './202611220121-documents-drafting.js';
import { each } from './each.js';
import { sits } from './group-functions.js';

const locales = `('fr', 'ar', 'en', 'es')`;
const coalition = `(${inCoalition('d.coalition_id')} or ${leads('d.coalition_id')} or ${hasVoice('d.coalition_id')})`;
/** Whoever reads the document as it is written; the public reads what was published and nothing that was said of it. */
const inside = `(case when d.group_id is null or d.released_at is not null then ${coalition} else ${sits('read', 'd.group_id')} end)`;
/** What was said in a group before it released its document stays there. */
const heard = `(case when d.group_id is null or made_at >= d.released_at then ${coalition} else ${sits('read', 'd.group_id')} end)`;
/** Whoever leads the writing. */
export const keeps = `(${leads('d.coalition_id')} or ${isMe('d.made_by')} or (d.group_id is not null and ${sits('release', 'd.group_id')})
  or exists (select 1 from document_keeper k where k.document_id = d.id and k.role = 'rapporteur' and ${isMe('k.account_id')}))`;
const myHouse = (table: string) => `(${table}.organisation_id is null or ${inOrganisation(`${table}.organisation_id`)})`;
const ofDocumentFkey = (table: string) => `constraint ${table}_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id)`;
const tables = ['document_notice', 'document_consultation_contact', 'document_consultation_answer', 'document_consultation', 'document_amendment_endorsement', 'document_amendment', 'document_remark', 'document_comment'];

/**
 * `sawt_consult` is the role of the statements behind the links of a consultation: it shows what is asked, takes an answer and reads none.
 * `sawt_answer` is that of the statements behind the link of one answer, or of one person who was written to: it reads and changes that one.
 */
const [asking, mine] = ['sawt_consult', `id = nullif(current_setting('app.consulted', true), '')::uuid`];
const madeRole = (role: string) => [`do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`, `grant ${role} to sawt_app, sawt_worker`, `grant ${role} to current_user`];
const isOpen = `exists (select 1 from document_consultation c where c.id = consultation_id and c.state = 'open')`;
const doorkeeper = [
  ...madeRole(asking),
  ...madeRole('sawt_answer'),
  `create policy asking on coalition for select to ${asking} using (true)`,
  `grant select (id, name) on coalition to ${asking}`,
  `create policy asking on document for select to ${asking} using (true)`,
  `grant select (id, title, reference_locale, coalition_id) on document to ${asking}`,
  `create policy asking on document_consultation for select to ${asking}, sawt_answer using (true)`,
  `grant select on document_consultation to ${asking}, sawt_answer`,
  `create policy asking on document_notice for select to ${asking} using (kind = 'consultation')`,
  `grant select (id, kind, subject_id) on document_notice to ${asking}`,
  `create policy asking on document_consultation_contact for select to ${asking} using (true)`,
  `grant select (id, consultation_id, stopped_at) on document_consultation_contact to ${asking}`,
  `create policy asking on document_consultation_answer for insert to ${asking} with check (${isOpen} and not is_noted)`,
  `create policy counting on document_consultation_answer for select to ${asking} using (true)`,
  `grant insert, select (id, consultation_id) on document_consultation_answer to ${asking}`,
  `create policy mine on document_consultation_answer for select to sawt_answer using (${mine})`,
  `create policy changing on document_consultation_answer for update to sawt_answer using (${mine}) with check (${mine} and ${isOpen})`,
  `create policy withdrawing on document_consultation_answer for delete to sawt_answer using (${mine})`,
  'grant select (id, consultation_id, words, name, agreement, voice_type, made_at), update (locale, words, name, agreement, voice, voice_type, changed_at), delete on document_consultation_answer to sawt_answer',
  `create policy mine on document_consultation_contact for select to sawt_answer using (${mine})`,
  `create policy stopping on document_consultation_contact for update to sawt_answer using (${mine}) with check (${mine} and sealed is null)`,
  'grant select (id, stopped_at), update (sealed, stopped_at) on document_consultation_contact to sawt_answer',
];

/** What is said of documents: comments, formal amendments, consultations of the community. */
export class DocumentsTalk1795310580000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table document_comment (
        id uuid primary key, document_id uuid not null, coalition_id uuid not null, text_id uuid not null references document_text, begins bytea, ends bytea, quote text not null default '',
        made_at timestamptz not null default now(), resolved_at timestamptz, resolved_by uuid references account on delete set null,
        constraint document_comment_anchor_check check ((quote = '') = (begins is null) and (begins is null) = (ends is null)),
        constraint document_comment_document_key unique (id, document_id), ${ofDocumentFkey('document_comment')})`,
      'create index document_comment_text_id_idx on document_comment (text_id, id)',
      'create index document_comment_document_id_idx on document_comment (document_id)',
      `create table document_remark (
        id uuid primary key, comment_id uuid not null, document_id uuid not null, coalition_id uuid not null, account_id uuid references account on delete set null, organisation_id uuid references organisation,
        words text not null, made_at timestamptz not null default now(),
        constraint document_remark_comment_fkey foreign key (comment_id, document_id) references document_comment (id, document_id), ${ofDocumentFkey('document_remark')})`,
      'create index document_remark_comment_id_idx on document_remark (comment_id, id)',
      'create index document_remark_document_id_idx on document_remark (document_id)',
      `create table document_amendment (
        id uuid primary key, document_id uuid not null, coalition_id uuid not null, version_id uuid not null, locale text not null constraint document_amendment_locale_check check (locale in ${locales}),
        section integer not null constraint document_amendment_section_check check (section >= 0), section_title text not null, said text not null, proposed text not null, reason text not null,
        strength text not null constraint document_amendment_strength_check check (strength in ('strong', 'mild', 'comment')),
        organisation_id uuid not null, account_id uuid references account on delete set null, made_at timestamptz not null default now(),
        state text not null default 'open' constraint document_amendment_state_check check (state in ('open', 'accepted', 'merged', 'rejected', 'withdrawn')), answer text not null default '',
        manner text constraint document_amendment_manner_check check (manner in ('by_hand', 'replaced')), retained text, merged_into_id uuid, answered_by uuid references account on delete set null, answered_at timestamptz,
        constraint document_amendment_answer_check check ((state = 'open') = (answered_at is null) and (state = 'accepted') = (manner is not null) and (state = 'merged') = (merged_into_id is not null) and (state <> 'rejected' or answer <> '') and (answer = '' or state <> 'open') and (retained is null or manner = 'replaced')),
        constraint document_amendment_document_key unique (id, document_id), ${ofDocumentFkey('document_amendment')},
        constraint document_amendment_version_fkey foreign key (version_id, document_id) references document_version (id, document_id),
        constraint document_amendment_merged_fkey foreign key (merged_into_id, document_id) references document_amendment (id, document_id),
        constraint document_amendment_organisation_fkey foreign key (coalition_id, organisation_id) references coalition_member (coalition_id, organisation_id))`,
      'create index document_amendment_document_id_idx on document_amendment (document_id, id)',
      'create index document_amendment_version_id_idx on document_amendment (version_id)',
      'create index document_amendment_merged_into_id_idx on document_amendment (merged_into_id)',
      'create index document_amendment_organisation_id_idx on document_amendment (organisation_id)',
      `create table document_amendment_endorsement (
        amendment_id uuid not null, organisation_id uuid not null, document_id uuid not null, coalition_id uuid not null, account_id uuid references account on delete set null, made_at timestamptz not null default now(), primary key (amendment_id, organisation_id),
        constraint document_amendment_endorsement_amendment_fkey foreign key (amendment_id, document_id) references document_amendment (id, document_id),
        constraint document_amendment_endorsement_organisation_fkey foreign key (coalition_id, organisation_id) references coalition_member (coalition_id, organisation_id))`,
      'create index document_amendment_endorsement_document_id_idx on document_amendment_endorsement (document_id)',
      `create table document_consultation (
        id uuid primary key, document_id uuid not null, coalition_id uuid not null, questions jsonb not null default '{}', texts jsonb not null default '{}', whole_in text[] not null default '{}', closes_at timestamptz not null,
        state text not null default 'open' constraint document_consultation_state_check check (state in ('open', 'closed', 'waived')), reason text not null default '',
        synthesis jsonb not null default '{}', changes jsonb not null default '{}', heard jsonb,
        opened_by uuid references account on delete set null, opened_at timestamptz not null default now(), ended_by uuid references account on delete set null, ended_at timestamptz, erase_at timestamptz not null, erased_at timestamptz,
        constraint document_consultation_end_check check ((state = 'open') = (ended_at is null) and (state <> 'waived' or reason <> '') and (state <> 'closed' or synthesis <> '{}')),
        constraint document_consultation_document_key unique (id, document_id), ${ofDocumentFkey('document_consultation')})`,
      'create index document_consultation_document_id_idx on document_consultation (document_id, id)',
      `create unique index document_consultation_one_open_idx on document_consultation (document_id) where state = 'open'`,
      'create index document_consultation_erase_idx on document_consultation (erase_at) where erased_at is null',
      // Words and voices of people who trusted the coalition with them: sealed, and erased a year after.
      `create table document_consultation_answer (
        id uuid primary key, consultation_id uuid not null, document_id uuid not null, coalition_id uuid not null, locale text not null constraint document_consultation_answer_locale_check check (locale in ${locales}),
        words bytea, voice bytea, voice_type text, name bytea, agreement text constraint document_consultation_answer_agreement_check check (agreement in ('agree', 'partly', 'disagree')),
        is_noted boolean not null default false, noted_by uuid references account on delete set null, made_at timestamptz not null default now(), changed_at timestamptz,
        constraint document_consultation_answer_voice_check check ((voice is null) = (voice_type is null)),
        constraint document_consultation_answer_consultation_fkey foreign key (consultation_id, document_id) references document_consultation (id, document_id), ${ofDocumentFkey('document_consultation_answer')})`,
      'create index document_consultation_answer_consultation_id_idx on document_consultation_answer (consultation_id, id)',
      'create index document_consultation_answer_document_id_idx on document_consultation_answer (document_id)',
      // Whoever is written to without an account: the address is sealed, and goes when they want no more mails or with the answers.
      `create table document_consultation_contact (
        id uuid primary key, consultation_id uuid not null, document_id uuid not null, coalition_id uuid not null, locale text not null constraint document_consultation_contact_locale_check check (locale in ${locales}),
        sealed bytea, added_by uuid references account on delete set null, added_at timestamptz not null default now(), invited_at timestamptz, reminded_at timestamptz, told_at timestamptz, stopped_at timestamptz,
        constraint document_consultation_contact_consultation_fkey foreign key (consultation_id, document_id) references document_consultation (id, document_id), ${ofDocumentFkey('document_consultation_contact')})`,
      'create index document_consultation_contact_consultation_id_idx on document_consultation_contact (consultation_id, id)',
      'create index document_consultation_contact_document_id_idx on document_consultation_contact (document_id)',
      `create table document_notice (
        id uuid primary key, document_id uuid not null, coalition_id uuid not null, kind text not null constraint document_notice_kind_check check (kind in ('mention', 'amendment', 'amendment_withdrawn', 'consultation', 'consultation_soon', 'consultation_closed')), subject_id uuid not null,
        account_id uuid not null references account on delete cascade, sent_at timestamptz, constraint document_notice_once_key unique (kind, subject_id, account_id), ${ofDocumentFkey('document_notice')})`,
      'create index document_notice_account_id_idx on document_notice (account_id)',
      'create index document_notice_document_id_idx on document_notice (document_id)',
      // What was proposed stays as it was; only how it ended is written, once.
      `create function document_amendment_kept() returns trigger language plpgsql as $$ begin
        if old.state <> 'open' and (new.state, new.answer, new.manner, new.retained, new.merged_into_id, new.answered_at) is distinct from (old.state, old.answer, old.manner, old.retained, old.merged_into_id, old.answered_at) then
          raise exception 'an amendment is answered once' using errcode = 'restrict_violation';
        end if;
        return new; end $$`,
      'create trigger document_amendment_kept before update on document_amendment for each row execute function document_amendment_kept()',
      ...protect('document_comment', { read: ofDocument('document_comment', heard), write: false }),
      `create policy talkers on document_comment for insert to sawt_app with check (${ofDocument('document_comment', inside)})`,
      `create policy resolvers on document_comment for update to sawt_app using (${ofDocument('document_comment', inside)}) with check (${ofDocument('document_comment', inside)})`,
      'grant insert, update (resolved_at, resolved_by) on document_comment to sawt_app',
      ...protect('document_remark', { read: 'exists (select 1 from document_comment c where c.id = comment_id)', write: false }),
      `create policy talkers on document_remark for insert to sawt_app with check (${isMe()} and ${myHouse('document_remark')} and exists (select 1 from document_comment c where c.id = comment_id))`,
      'grant insert on document_remark to sawt_app',
      ...protect('document_amendment', { read: ofDocument('document_amendment', inside), write: false }),
      `create policy proposers on document_amendment for insert to sawt_app with check (state = 'open' and ${isMe()} and ${inOrganisation()} and ${ofDocument('document_amendment', inside)})`,
      `create policy keepers on document_amendment for update to sawt_app using (${ofDocument('document_amendment', keeps)}) with check (state <> 'withdrawn' and ${ofDocument('document_amendment', keeps)})`,
      `create policy withdrawers on document_amendment for update to sawt_app using (state = 'open' and ${inOrganisation()} and ${ofDocument('document_amendment', inside)}) with check (state = 'withdrawn' and ${isMe('answered_by')} and ${inOrganisation()})`,
      'grant insert, update (state, answer, manner, retained, merged_into_id, answered_by, answered_at) on document_amendment to sawt_app',
      ...protect('document_amendment_endorsement', { read: ofDocument('document_amendment_endorsement', inside), write: false }),
      `create policy endorsers on document_amendment_endorsement for insert to sawt_app with check (${isMe()} and ${inOrganisation()} and ${ofDocument('document_amendment_endorsement', inside)})`,
      'grant insert on document_amendment_endorsement to sawt_app',
      ...protect('document_consultation', { read: ofDocument('document_consultation', inside), write: false }),
      `create policy openers on document_consultation for insert to sawt_app with check (${ofDocument('document_consultation', keeps)})`,
      `create policy keepers on document_consultation for update to sawt_app using (${ofDocument('document_consultation', keeps)}) with check (${ofDocument('document_consultation', keeps)})`,
      'grant insert, update (state, reason, synthesis, changes, heard, closes_at, ended_by, ended_at, erase_at) on document_consultation to sawt_app',
      ...protect('document_consultation_answer', { read: ofDocument('document_consultation_answer', keeps), write: false }),
      `create policy noters on document_consultation_answer for insert to sawt_app with check (is_noted and ${isMe('noted_by')} and ${isOpen} and ${ofDocument('document_consultation_answer', keeps)})`,
      'grant insert on document_consultation_answer to sawt_app',
      ...protect('document_consultation_contact', { read: ofDocument('document_consultation_contact', keeps), write: false }),
      `create policy inviters on document_consultation_contact for insert to sawt_app with check (${isOpen} and ${ofDocument('document_consultation_contact', keeps)})`,
      `create policy removers on document_consultation_contact for delete to sawt_app using (${ofDocument('document_consultation_contact', keeps)})`,
      'grant insert, delete on document_consultation_contact to sawt_app',
      ...protect('document_notice', { read: isMe(), write: false }),
      `create policy tellers on document_notice for insert to sawt_app with check (sent_at is null and ${ofDocument('document_notice', inside)})`,
      'grant insert on document_notice to sawt_app',
      'revoke delete on document_comment, document_remark, document_amendment, document_amendment_endorsement, document_consultation from sawt_worker',
      ...doorkeeper,
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${tables.join(', ')}`);
    await runner.query('drop function document_amendment_kept()');
    for (const table of ['document', 'coalition']) await runner.query(`drop policy asking on ${table}`);
  }
}
