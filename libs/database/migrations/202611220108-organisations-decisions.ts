import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { each } from './each.js';

const within = `${inCoalition()} or ${leads()} or ${hasVoice()}`;
/** The actor may act for the organisation: it is their own, or it gave their organisation a proxy for this decision. */
const votesFor = (table: string) =>
  `${inOrganisation(`${table}.organisation_id`)} or exists (select 1 from decision_proxy p where p.decision_id = ${table}.decision_id and p.organisation_id = ${table}.organisation_id and p.revoked_at is null and ${inOrganisation('p.holder_id')})`;

/** Who may act for an organisation, and how a coalition decides: one voice for each organisation. */
export class OrganisationsDecisions1795309680000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table mandate (
        id uuid primary key, organisation_id uuid not null references organisation on delete cascade, coalition_id uuid references coalition on delete cascade,
        account_id uuid references account on delete set null, holder text not null, office text not null default '',
        powers text[] not null constraint mandate_powers_check check (powers <@ '{speak,sign,vote}' and cardinality(powers) > 0),
        from_on date not null, until_on date, granted_by uuid references account on delete set null, created_at timestamptz not null default now(),
        revoked_at timestamptz, revoked_by uuid references account on delete set null,
        constraint mandate_period_check check (until_on >= from_on))`,
      'create index mandate_organisation_id_idx on mandate (organisation_id)',
      'create index mandate_account_id_idx on mandate (account_id)',
      `create table coalition_rule (
        coalition_id uuid primary key references coalition on delete cascade, silence_is_consent boolean not null default false,
        proxy_limit smallint not null default 1 constraint coalition_rule_proxy_limit_check check (proxy_limit between 0 and 10),
        quorum_percent smallint not null default 50 constraint coalition_rule_quorum_percent_check check (quorum_percent between 0 and 100))`,
      `create table coalition_voice (
        coalition_id uuid not null references coalition on delete cascade, account_id uuid not null references account on delete cascade,
        role text not null constraint coalition_voice_role_check check (role in ('steering', 'community_representative')),
        created_at timestamptz not null default now(), primary key (coalition_id, account_id, role))`,
      'create index coalition_voice_account_id_idx on coalition_voice (account_id)',
      `create table decision (
        id uuid primary key, coalition_id uuid not null references coalition on delete cascade, organisation_id uuid references organisation on delete set null,
        author_id uuid references account on delete set null, title jsonb not null default '{}', proposal jsonb not null default '{}',
        subject_kind text not null default 'free', subject_id uuid,
        mode text not null constraint decision_mode_check check (mode in ('silence', 'majority', 'two_thirds', 'unanimity')),
        quorum_percent smallint not null constraint decision_quorum_percent_check check (quorum_percent between 0 and 100),
        state text not null default 'draft' constraint decision_state_check check (state in ('draft', 'open', 'closed', 'cancelled')),
        outcome text constraint decision_outcome_check check (outcome in ('adopted', 'rejected', 'blocked', 'no_quorum')),
        opened_at timestamptz, closes_at timestamptz, closed_at timestamptz, minutes jsonb not null default '{}', review_on date,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        constraint decision_closed_check check ((state = 'closed') = (outcome is not null)),
        constraint decision_opened_check check (state not in ('open', 'closed') or (opened_at is not null and closes_at is not null)))`,
      'create index decision_coalition_id_idx on decision (coalition_id, created_at)',
      `create index decision_due_idx on decision (closes_at) where state = 'open'`,
      `create unique index decision_subject_idx on decision (subject_kind, subject_id) where state = 'open'`,
      `create table decision_seat (
        decision_id uuid not null references decision on delete cascade, organisation_id uuid not null references organisation on delete cascade,
        coalition_id uuid not null references coalition on delete cascade, primary key (decision_id, organisation_id))`,
      `create table decision_proxy (
        id uuid primary key, decision_id uuid not null, organisation_id uuid not null, holder_id uuid not null, coalition_id uuid not null references coalition on delete cascade,
        mandate_id uuid references mandate on delete set null, given_by uuid references account on delete set null,
        given_at timestamptz not null default now(), revoked_at timestamptz,
        constraint decision_proxy_seat_fkey foreign key (decision_id, organisation_id) references decision_seat on delete cascade,
        constraint decision_proxy_holder_fkey foreign key (decision_id, holder_id) references decision_seat on delete cascade,
        constraint decision_proxy_other_check check (holder_id <> organisation_id))`,
      'create unique index decision_proxy_one_idx on decision_proxy (decision_id, organisation_id) where revoked_at is null',
      `create table decision_vote (
        decision_id uuid not null, organisation_id uuid not null, coalition_id uuid not null references coalition on delete cascade,
        answer text not null constraint decision_vote_answer_check check (answer in ('yes', 'no', 'abstain')), reason text not null default '',
        account_id uuid references account on delete set null, mandate_id uuid references mandate on delete set null,
        proxy_id uuid references decision_proxy on delete cascade, cast_at timestamptz not null,
        primary key (decision_id, organisation_id),
        constraint decision_vote_seat_fkey foreign key (decision_id, organisation_id) references decision_seat on delete cascade)`,
      // Every answer ever given, also those changed since.
      `create table decision_vote_change (
        id bigint generated always as identity primary key, decision_id uuid not null references decision on delete cascade,
        organisation_id uuid not null references organisation on delete cascade, coalition_id uuid not null references coalition on delete cascade,
        answer text not null, reason text not null, account_id uuid references account on delete set null, by_proxy boolean not null, cast_at timestamptz not null)`,
      'create index decision_vote_change_decision_id_idx on decision_vote_change (decision_id)',
      `create table decision_opinion (
        id uuid primary key, decision_id uuid not null references decision on delete cascade, account_id uuid references account on delete set null,
        coalition_id uuid not null references coalition on delete cascade, name text not null,
        answer text not null constraint decision_opinion_answer_check check (answer in ('support', 'concern', 'oppose')), reason text not null default '',
        given_at timestamptz not null, constraint decision_opinion_once_key unique (decision_id, account_id))`,
      `create table decision_notice (
        id uuid primary key, decision_id uuid not null references decision on delete cascade, account_id uuid not null references account on delete cascade,
        kind text not null constraint decision_notice_kind_check check (kind in ('opened', 'reminder', 'last_reminder', 'closed', 'cancelled', 'review')), sent_at timestamptz,
        constraint decision_notice_once_key unique (decision_id, account_id, kind))`,
      'create index decision_notice_account_id_idx on decision_notice (account_id)',
      // Each answer is copied as it is given, changed or taken back, whoever writes: a change of mind stays on record, as long as there is a decision it belongs to.
      `create function keep_vote() returns trigger language plpgsql as $$ declare vote decision_vote := coalesce(new, old); begin
        if tg_op = 'DELETE' and not exists (select 1 from decision d join coalition c on c.id = d.coalition_id, organisation o where d.id = old.decision_id and o.id = old.organisation_id) then return null; end if;
        insert into decision_vote_change (decision_id, organisation_id, coalition_id, answer, reason, account_id, by_proxy, cast_at)
          values (vote.decision_id, vote.organisation_id, vote.coalition_id, case tg_op when 'DELETE' then 'withdrawn' else vote.answer end, vote.reason,
            case tg_op when 'DELETE' then app_account() else vote.account_id end, vote.proxy_id is not null, case tg_op when 'DELETE' then now() else vote.cast_at end);
        return null; end $$`,
      'create trigger keep_vote after insert or update of cast_at or delete on decision_vote for each row execute function keep_vote()',
      ...protect('mandate', {
        read: `${inOrganisation()} or ${isMe()} or exists (select 1 from coalition_member m where m.organisation_id = mandate.organisation_id and m.left_on is null and (mandate.coalition_id is null or mandate.coalition_id = m.coalition_id) and (${inCoalition('m.coalition_id')} or ${leads('m.coalition_id')} or ${hasVoice('m.coalition_id')}))`,
        write: inOrganisation(),
      }),
      ...protect('coalition_rule', { read: 'true', write: leads() }),
      ...protect('coalition_voice', { read: `${isMe()} or ${within}`, write: leads() }),
      `create policy invited on coalition_voice for insert to sawt_app with check (${isMe()} and exists (select 1 from invitation i where i.token_hash = (select app_invitation())
        and i.accepted_at = now() and i.coalition_id = coalition_voice.coalition_id and coalition_voice.role = any(i.roles)))`,
      ...protect('decision', { read: `${leads()} or (state <> 'draft' and (${within})) or (${inCoalition()} and ${inOrganisation()})`, write: `${leads()} or (state = 'draft' and ${inCoalition()} and ${inOrganisation()})` }),
      ...protect('decision_seat', { read: within, write: leads() }),
      ...protect('decision_proxy', { read: within, write: `${inOrganisation()} and ${inCoalition()}` }),
      ...protect('decision_vote', { read: within, write: votesFor('decision_vote') }),
      ...protect('decision_vote_change', { read: within, write: false }),
      ...protect('decision_notice', { read: isMe(), write: false }),
      ...protect('decision_opinion', { read: within, write: `${isMe()} and ${hasVoice()}` }),
      `create policy voters on decision_vote_change for insert to sawt_app with check (${votesFor('decision_vote_change')})`,
      'grant insert on decision_vote_change to sawt_app',
      'revoke delete on mandate, decision, decision_seat, decision_proxy, decision_opinion from sawt_app',
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table decision_notice, decision_opinion, decision_vote_change, decision_vote, decision_proxy, decision_seat, decision, coalition_voice, coalition_rule, mandate');
    await runner.query('drop function keep_vote()');
  }
}
