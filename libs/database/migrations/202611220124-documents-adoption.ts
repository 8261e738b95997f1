import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { ofDocument } from './202611220121-documents-drafting.js';
import { each } from './each.js';
import { sits } from './group-functions.js';

/** Whoever reads the document as it is written, also once the text is everybody’s. */
const inside = `case when d.group_id is null or d.released_at is not null then ${inCoalition('d.coalition_id')} or ${leads('d.coalition_id')} or ${hasVoice('d.coalition_id')} else ${sits('read', 'd.group_id')} end`;
const keeps = `(${leads('d.coalition_id')} or ${isMe('d.made_by')} or (d.group_id is not null and ${sits('release', 'd.group_id')}) or exists (select 1 from document_keeper k where k.document_id = d.id and ${isMe('k.account_id')}))`;
/** Whoever takes part for an organisation: an objection stops the clock of a round. */
const takesPart = `(${keeps} or ${inCoalition('d.coalition_id')})`;
const own = `(${inOrganisation()} or (organisation_id is null and ${isMe()}))`;
const ofRound = (table: string) => `constraint ${table}_round_fkey foreign key (round_id, document_id) references adoption_round (id, document_id)`;
const ofEdition = (table: string, column = 'edition_id') => `constraint ${table}_${column.replace('_id', '')}_fkey foreign key (${column}, document_id) references document_edition (id, document_id)`;

/** How a coalition or a group adopts its documents; the rounds of each, objections, what an organisation keeps apart from, and who was told. */
export class DocumentsAdoption1795310640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table adoption_rule (
        id uuid primary key, coalition_id uuid not null references coalition, group_id uuid,
        mode text not null constraint adoption_rule_mode_check check (mode in ('silence', 'majority', 'two_thirds', 'unanimity')),
        disputed_mode text not null constraint adoption_rule_disputed_mode_check check (disputed_mode in ('majority', 'two_thirds', 'unanimity')),
        comment_days smallint not null constraint adoption_rule_comment_days_check check (comment_days between 1 and 90),
        silence_days smallint not null constraint adoption_rule_silence_days_check check (silence_days between 1 and 90),
        vote_days smallint not null constraint adoption_rule_vote_days_check check (vote_days between 1 and 90), updated_at timestamptz not null,
        constraint adoption_rule_whose_key unique nulls not distinct (coalition_id, group_id),
        constraint adoption_rule_group_fkey foreign key (group_id, coalition_id) references working_group (id, coalition_id))`,
      // The rules of its beginning hold for a round until it ends.
      `create table adoption_round (
        id uuid primary key, document_id uuid not null, coalition_id uuid not null, number smallint not null,
        mode text not null constraint adoption_round_mode_check check (mode in ('silence', 'majority', 'two_thirds', 'unanimity')),
        disputed_mode text not null constraint adoption_round_disputed_mode_check check (disputed_mode in ('majority', 'two_thirds', 'unanimity')),
        silence_days smallint not null, vote_days smallint not null,
        phase text not null constraint adoption_round_phase_check check (phase in ('comments', 'synthesis', 'silence', 'stopped', 'voting', 'blocked', 'adopted')),
        base_edition_id uuid not null, edition_id uuid, comments_until timestamptz not null,
        silence_from timestamptz, silence_until timestamptz, stopped_at timestamptz, decision_id uuid references decision on delete set null,
        opened_by uuid references account on delete set null, opened_at timestamptz not null, ended_at timestamptz,
        constraint adoption_round_number_key unique (document_id, number), constraint adoption_round_place_key unique (id, document_id),
        constraint adoption_round_document_fkey foreign key (document_id, coalition_id) references document (id, coalition_id),
        ${ofEdition('adoption_round', 'base_edition_id')}, ${ofEdition('adoption_round')},
        constraint adoption_round_clock_check check ((phase = 'stopped') = (stopped_at is not null) and (phase not in ('silence', 'stopped') or (edition_id is not null and silence_from is not null and silence_until > silence_from))),
        constraint adoption_round_edition_check check (phase not in ('voting', 'adopted') or edition_id is not null),
        constraint adoption_round_ended_check check ((phase = 'adopted') = (ended_at is not null)))`,
      `create unique index adoption_round_open_idx on adoption_round (document_id) where phase <> 'adopted'`,
      `create index adoption_round_running_idx on adoption_round (phase) where phase in ('comments', 'silence', 'voting')`,
      'create index adoption_round_decision_id_idx on adoption_round (decision_id)',
      `create table adoption_objection (
        id uuid primary key, round_id uuid not null, document_id uuid not null, coalition_id uuid not null references coalition, edition_id uuid not null,
        organisation_id uuid references organisation, account_id uuid references account on delete set null, mandate_id uuid references mandate on delete set null,
        strength text not null constraint adoption_objection_strength_check check (strength in ('strong', 'mild', 'comment')),
        state text not null default 'open' constraint adoption_objection_state_check check (state in ('open', 'taken_in', 'withdrawn', 'overtaken')),
        locale text constraint adoption_objection_locale_check check (locale in ('fr', 'ar', 'en', 'es')), section smallint, section_title text not null default '',
        portion text not null default '', replacement text not null default '', reason text not null, made_at timestamptz not null,
        answer text not null default '', answered_at timestamptz, answered_by uuid references account on delete set null,
        settled_at timestamptz, settled_edition_id uuid, ${ofRound('adoption_objection')}, ${ofEdition('adoption_objection')}, ${ofEdition('adoption_objection', 'settled_edition_id')},
        constraint adoption_objection_whose_check check (organisation_id is not null or strength = 'comment'),
        constraint adoption_objection_strong_check check (strength <> 'strong' or (locale is not null and section is not null and portion <> '' and replacement <> '')),
        constraint adoption_objection_settled_check check ((state = 'open') = (settled_at is null)))`,
      'create index adoption_objection_round_id_idx on adoption_objection (round_id, made_at)',
      `create table adoption_step (
        id uuid primary key, round_id uuid not null, document_id uuid not null, coalition_id uuid not null references coalition,
        kind text not null constraint adoption_step_kind_check check (kind in ('opened', 'gathered', 'silence', 'stopped', 'resumed', 'restarted', 'vote', 'adopted', 'blocked', 'recalled')),
        edition_id uuid, objection_id uuid references adoption_objection, until_at timestamptz, reason text not null default '', account_id uuid references account on delete set null, at timestamptz not null, ${ofRound('adoption_step')}, ${ofEdition('adoption_step')})`,
      'create index adoption_step_round_id_idx on adoption_step (round_id, at)',
      'create index adoption_step_objection_id_idx on adoption_step (objection_id)',
      `create table adoption_dissent (
        id uuid primary key, round_id uuid not null, document_id uuid not null, coalition_id uuid not null references coalition, organisation_id uuid not null references organisation, edition_id uuid not null,
        stance text not null constraint adoption_dissent_stance_check check (stance in ('abstain', 'opt_out')), note text not null default '', is_public boolean not null default false constraint adoption_dissent_public_check check (note <> '' or not is_public),
        account_id uuid references account on delete set null, mandate_id uuid references mandate on delete set null, made_at timestamptz not null, withdrawn_at timestamptz, ${ofRound('adoption_dissent')}, ${ofEdition('adoption_dissent')})`,
      'create unique index adoption_dissent_once_idx on adoption_dissent (document_id, organisation_id) where withdrawn_at is null',
      'create index adoption_dissent_round_id_idx on adoption_dissent (round_id)',
      `create table adoption_notice (
        id uuid primary key, step_id uuid not null references adoption_step, account_id uuid not null references account on delete cascade,
        kind text not null constraint adoption_notice_kind_check check (kind in ('opened', 'gathered', 'silence', 'stopped', 'resumed', 'restarted', 'adopted', 'blocked', 'recalled', 'day_left')), sent_at timestamptz,
        constraint adoption_notice_once_key unique (step_id, account_id, kind))`,
      'create index adoption_notice_account_id_idx on adoption_notice (account_id)',
      // What was objected stays as it was said; only what becomes of it is written.
      `create function adoption_objection_kept() returns trigger language plpgsql as $$
        declare changing text[] := array['account_id', 'mandate_id', 'state', 'answer', 'answered_at', 'answered_by', 'settled_at', 'settled_edition_id']; begin
        if to_jsonb(new) - changing = to_jsonb(old) - changing and (old.state = 'open' or new.state = old.state) then return new; end if;
        raise exception 'an objection stays as it was made' using errcode = 'restrict_violation'; end $$`,
      'create trigger adoption_objection_kept before update on adoption_objection for each row execute function adoption_objection_kept()',
      ...protect('adoption_rule', { read: `${inCoalition()} or ${leads()} or ${hasVoice()}`, write: `${leads()} or (group_id is not null and ${sits('chair')})` }),
      ...protect('adoption_round', { read: ofDocument('adoption_round', `(${inside})`), write: false }),
      `create policy keepers on adoption_round for insert to sawt_app with check (${ofDocument('adoption_round', keeps)})`,
      `create policy members on adoption_round for update to sawt_app using (${ofDocument('adoption_round', takesPart)}) with check (${ofDocument('adoption_round', takesPart)})`,
      'grant insert, update (phase, base_edition_id, edition_id, comments_until, silence_from, silence_until, stopped_at, decision_id, ended_at) on adoption_round to sawt_app',
      ...protect('adoption_step', { read: ofDocument('adoption_step', `(${inside})`), write: false }),
      `create policy members on adoption_step for insert to sawt_app with check (${ofDocument('adoption_step', takesPart)})`,
      'grant insert on adoption_step to sawt_app',
      ...protect('adoption_objection', { read: ofDocument('adoption_objection', `(${inside})`), write: false }),
      `create policy objectors on adoption_objection for insert to sawt_app with check (${own} and ${ofDocument('adoption_objection', `(${inside})`)})`,
      `create policy members on adoption_objection for update to sawt_app using (${own} or ${ofDocument('adoption_objection', keeps)}) with check (${own} or ${ofDocument('adoption_objection', keeps)})`,
      'grant insert, update (state, answer, answered_at, answered_by, settled_at, settled_edition_id) on adoption_objection to sawt_app',
      ...protect('adoption_dissent', { read: ofDocument('adoption_dissent', `((${inside}) or (d.published_at is not null and adoption_dissent.is_public and adoption_dissent.withdrawn_at is null) or ${inOrganisation('adoption_dissent.organisation_id')})`), write: false }),
      `create policy dissenters on adoption_dissent for insert to sawt_app with check (${inOrganisation()} and ${ofDocument('adoption_dissent', `(${inside})`)})`,
      `create policy withdrawers on adoption_dissent for update to sawt_app using (${inOrganisation()}) with check (${inOrganisation()})`,
      'grant insert, update (withdrawn_at, is_public) on adoption_dissent to sawt_app',
      ...protect('adoption_notice', { read: isMe(), write: false }),
      'revoke delete on adoption_rule from sawt_app',
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table adoption_notice, adoption_dissent, adoption_step, adoption_objection, adoption_round, adoption_rule');
    await runner.query('drop function adoption_objection_kept()');
  }
}
