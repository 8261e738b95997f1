import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { documentTyped, ofDocument } from './202611220121-documents-drafting.js';
import { keeps } from './202611220123-documents-talk.js';
import { each } from './each.js';
import { reportFunctions } from './report-functions.js';

const locales = `('fr', 'ar', 'en', 'es')`;
const within = `(${inCoalition()} or ${leads()} or ${hasVoice()})`;
/** Whoever reads the report as it is written; the public reads published editions alone. */
const inside = (table: string) => `(${ofDocument(table)} and ${within})`;
const leadsWriting = (table: string) => ofDocument(table, keeps);
const ofThe = (table: string) => `document_id uuid not null, coalition_id uuid not null, constraint ${table}_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id)`;
const ofReport = (table: string) => `report_id uuid not null, ${ofThe(table)}, constraint ${table}_report_fkey foreign key (report_id, document_id) references joint_report (id, document_id)`;
/** What an organisation wrote is its own until it hands it in, then also of who leads the writing, and of all once it is merged. */
const shown = `(${inOrganisation()} or exists (select 1 from joint_report_contribution c where c.id = contribution_id and (c.state = 'merged' or (c.state in ('submitted', 'late', 'rejected') and ${leadsWriting('c')}))))`;
const isWritten = `exists (select 1 from joint_report_paper p join joint_report_contribution c on c.id = p.contribution_id where p.text_id = t.id and c.state = 'draft')`;
const myPaper = `exists (select 1 from joint_report_paper p where p.text_id = document_text.id and ${inOrganisation('p.organisation_id')})`;

/** Reports that members of a coalition contribute to: the call by theme, what each organisation hands in, where it was merged, who speaks for all. */
export class DocumentsReports1795310760000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table joint_report (
        id uuid primary key, ${ofThe('joint_report')},
        mechanism text not null constraint joint_report_mechanism_check check (mechanism in ('upr', 'cedaw', 'crc', 'cmw', 'other')), mechanism_name text not null default '',
        session text not null default '', submit_by date, counts_footnotes boolean not null default true,
        state text not null default 'preparing' constraint joint_report_state_check check (state in ('preparing', 'calling', 'merged', 'submitted')),
        made_by uuid references account on delete set null, made_at timestamptz not null default now(), called_at timestamptz, merged_at timestamptz,
        constraint joint_report_name_check check (mechanism <> 'other' or mechanism_name <> ''),
        constraint joint_report_one_key unique (document_id), constraint joint_report_place_key unique (id, document_id))`,
      `create table joint_report_theme (
        id uuid primary key, ${ofReport('joint_report_theme')}, number integer not null, title jsonb not null default '{}', guidance jsonb not null default '{}',
        is_open boolean not null, word_budget integer constraint joint_report_theme_budget_check check (word_budget between 1 and 200000),
        words_each integer constraint joint_report_theme_each_check check (words_each between 1 and 200000), due_on date not null,
        constraint joint_report_theme_place_key unique (id, document_id))`,
      'create index joint_report_theme_report_id_idx on joint_report_theme (report_id, number)',
      `create table joint_report_contribution (
        id uuid primary key, theme_id uuid not null, ${ofReport('joint_report_contribution')}, organisation_id uuid not null,
        state text not null constraint joint_report_contribution_state_check check (state in ('asked', 'draft', 'submitted', 'late', 'merged', 'rejected', 'declined')),
        due_on date, words integer, reason text not null default '', asked_at timestamptz, begun_at timestamptz, submitted_at timestamptz,
        submitted_by uuid references account on delete set null, settled_at timestamptz, settled_by uuid references account on delete set null,
        constraint joint_report_contribution_reason_check check (state not in ('rejected', 'declined') or reason <> ''),
        constraint joint_report_contribution_submitted_check check (state not in ('submitted', 'late', 'merged', 'rejected') or (submitted_at is not null and words is not null)),
        constraint joint_report_contribution_once_key unique (theme_id, organisation_id), constraint joint_report_contribution_place_key unique (id, document_id),
        constraint joint_report_contribution_theme_fkey foreign key (theme_id, document_id) references joint_report_theme (id, document_id) on delete cascade,
        constraint joint_report_contribution_organisation_fkey foreign key (coalition_id, organisation_id) references coalition_member (coalition_id, organisation_id))`,
      'create index joint_report_contribution_report_id_idx on joint_report_contribution (report_id)',
      'create index joint_report_contribution_organisation_id_idx on joint_report_contribution (organisation_id)',
      // A text of no document is one of these: what an organisation writes is its own until it hands it in.
      'alter table document_text alter column document_id drop not null',
      `create table joint_report_paper (
        contribution_id uuid primary key, ${ofThe('joint_report_paper')}, organisation_id uuid not null references organisation, text_id uuid not null references document_text,
        locale text not null constraint joint_report_paper_locale_check check (locale in ${locales}), evidence text not null default '', content jsonb,
        hash bytea constraint joint_report_paper_hash_check check (octet_length(hash) = 32), constraint joint_report_paper_text_key unique (text_id),
        constraint joint_report_paper_content_check check ((content is null) = (hash is null)),
        constraint joint_report_paper_contribution_fkey foreign key (contribution_id, document_id) references joint_report_contribution (id, document_id) on delete cascade)`,
      'create index joint_report_paper_document_id_idx on joint_report_paper (document_id)',
      'create index joint_report_paper_organisation_id_idx on joint_report_paper (organisation_id)',
      // Which words of the report came with which contribution: the first and the last of their letters as the editor knows them, and what they were.
      `create table joint_report_passage (
        id uuid primary key, contribution_id uuid not null, ${ofThe('joint_report_passage')}, text_id uuid not null references document_text, number integer not null,
        begins bytea not null, ends bytea not null, quote text not null,
        constraint joint_report_passage_number_key unique (contribution_id, number),
        constraint joint_report_passage_contribution_fkey foreign key (contribution_id, document_id) references joint_report_contribution (id, document_id))`,
      'create index joint_report_passage_text_id_idx on joint_report_passage (text_id)',
      'create index joint_report_passage_document_id_idx on joint_report_passage (document_id)',
      `create table joint_report_extension (
        id uuid primary key, theme_id uuid not null, ${ofThe('joint_report_extension')}, organisation_id uuid references organisation, due_on date not null,
        note text not null constraint joint_report_extension_note_check check (note <> ''), made_by uuid references account on delete set null, made_at timestamptz not null,
        constraint joint_report_extension_theme_fkey foreign key (theme_id, document_id) references joint_report_theme (id, document_id) on delete cascade)`,
      'create index joint_report_extension_theme_id_idx on joint_report_extension (theme_id)',
      'create index joint_report_extension_document_id_idx on joint_report_extension (document_id)',
      'create index joint_report_extension_organisation_id_idx on joint_report_extension (organisation_id)',
      // One speaks for all; who was asked before stays.
      `create table joint_report_spokesperson (
        id uuid primary key, ${ofReport('joint_report_spokesperson')}, organisation_id uuid not null references organisation, mandate_id uuid references mandate on delete set null,
        account_id uuid references account on delete set null, name text not null, office text not null,
        state text not null default 'asked' constraint joint_report_spokesperson_state_check check (state in ('asked', 'accepted', 'declined', 'replaced')),
        asked_at timestamptz not null, asked_by uuid references account on delete set null, answered_at timestamptz, ended_at timestamptz, reason text not null default '',
        constraint joint_report_spokesperson_ended_check check ((state in ('declined', 'replaced')) = (ended_at is not null)))`,
      'create unique index joint_report_spokesperson_one_idx on joint_report_spokesperson (report_id) where ended_at is null',
      'create index joint_report_spokesperson_document_id_idx on joint_report_spokesperson (document_id)',
      'create index joint_report_spokesperson_organisation_id_idx on joint_report_spokesperson (organisation_id)',
      'create index joint_report_spokesperson_mandate_id_idx on joint_report_spokesperson (mandate_id)',
      'create index joint_report_spokesperson_account_id_idx on joint_report_spokesperson (account_id)',
      `create table joint_report_notice (
        id uuid primary key, ${ofReport('joint_report_notice')}, account_id uuid not null references account on delete cascade,
        kind text not null constraint joint_report_notice_kind_check check (kind in ('asked', 'week_left', 'two_days_left', 'day_left', 'extended', 'merged', 'rejected', 'late', 'spokesperson')),
        subject_id uuid, due_on date, sent_at timestamptz, constraint joint_report_notice_once_key unique nulls not distinct (report_id, account_id, kind, subject_id, due_on))`,
      'create index joint_report_notice_account_id_idx on joint_report_notice (account_id)',
      'create index joint_report_notice_document_id_idx on joint_report_notice (document_id)',
      ...['joint_report', 'joint_report_contribution', 'joint_report_passage', 'joint_report_extension', 'joint_report_spokesperson'].flatMap((table) => protect(table, { read: inside(table), write: false })),
      ...protect('joint_report_theme', { read: inside('joint_report_theme'), write: leadsWriting('joint_report_theme') }),
      ...protect('joint_report_paper', { read: `${inside('joint_report_paper')} and ${shown}`, write: false }),
      ...protect('joint_report_notice', { read: isMe(), write: false }),
      ...['joint_report', 'joint_report_passage', 'joint_report_extension', 'joint_report_spokesperson'].map((table) => `create policy keepers on ${table} for insert to sawt_app with check (${leadsWriting(table)})`),
      `create policy movers on joint_report for update to sawt_app using (${leadsWriting('joint_report')}) with check (${leadsWriting('joint_report')})`,
      'grant insert, update (mechanism, mechanism_name, session, submit_by, counts_footnotes, state, called_at, merged_at) on joint_report to sawt_app',
      `create policy askers on joint_report_contribution for insert to sawt_app with check (state = 'asked' and ${leadsWriting('joint_report_contribution')})`,
      `create policy beginners on joint_report_contribution for insert to sawt_app with check (state in ('draft', 'declined') and ${inOrganisation()} and ${inside('joint_report_contribution')})`,
      `create policy writers on joint_report_contribution for update to sawt_app using (state not in ('merged', 'rejected') and ${inOrganisation()}) with check (state in ('draft', 'submitted', 'late', 'declined') and ${inOrganisation()})`,
      `create policy keepers on joint_report_contribution for update to sawt_app using (${leadsWriting('joint_report_contribution')}) with check (${leadsWriting('joint_report_contribution')})`,
      `create policy callers on joint_report_contribution for delete to sawt_app using (state = 'asked' and ${leadsWriting('joint_report_contribution')})`,
      'grant insert, delete, update (state, due_on, words, reason, begun_at, submitted_at, submitted_by, settled_at, settled_by) on joint_report_contribution to sawt_app',
      `create policy writers on joint_report_paper for insert to sawt_app with check (${inOrganisation()} and ${inside('joint_report_paper')})`,
      `create policy rewriters on joint_report_paper for update to sawt_app using (${inOrganisation()}) with check (${inOrganisation()} and ${inside('joint_report_paper')})`,
      'grant insert, update (evidence, content, hash) on joint_report_paper to sawt_app',
      'grant insert on joint_report_passage, joint_report_extension to sawt_app',
      `create policy movers on joint_report_spokesperson for update to sawt_app using (${leadsWriting('joint_report_spokesperson')} or (${isMe()} and ended_at is null)) with check (${inside('joint_report_spokesperson')})`,
      'grant insert, update (state, answered_at, ended_at, reason) on joint_report_spokesperson to sawt_app',
      // The live text of a contribution.
      `create policy contributors on document_text for select to sawt_app using (document_id is null and ${myPaper})`,
      `create policy contributing on document_text for insert to sawt_app with check (document_id is null and ${inCoalition()})`,
      'create policy scribe on joint_report_paper for select to sawt_collab using (true)',
      'create policy scribe on joint_report_contribution for select to sawt_collab using (true)',
      'grant select (contribution_id, text_id) on joint_report_paper to sawt_collab',
      'grant select (id, state) on joint_report_contribution to sawt_collab',
      documentTyped(isWritten),
      'revoke delete on joint_report, joint_report_contribution, joint_report_paper, joint_report_passage, joint_report_extension, joint_report_spokesperson from sawt_worker',
      ...reportFunctions,
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, [
      documentTyped(),
      'drop policy contributors on document_text',
      'drop policy contributing on document_text',
      'drop table joint_report_notice, joint_report_spokesperson, joint_report_extension, joint_report_passage, joint_report_paper, joint_report_contribution, joint_report_theme, joint_report',
      'drop function joint_report_contribution_moved(), joint_report_paper_kept(), joint_report_spokesperson_kept()',
      'alter table document_text alter column document_id set not null',
    ]);
  }
}
