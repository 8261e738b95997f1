import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announces } from '../page-changes.js';
import { hasVoice, inCoalition, inOrganisation, isMe, leads, protect } from '../row-security.js';
import { each } from './each.js';

const kinds = `('government', 'parliament', 'ministry', 'agency', 'justice', 'nhri', 'council', 'ombudsman', 'regulator', 'region_council', 'province_council', 'commune', 'un', 'eu', 'company', 'media', 'other')`;
const within = `${inCoalition()} or ${leads()} or ${hasVoice()}`;
const acts = `${inCoalition()} or ${leads()}`;
// What a coalition thinks of a target or did with it hangs on a common entry or on its own.
const known = (table: string) => `exists (select 1 from advocacy_target t where t.id = ${table}.target_id and (t.coalition_id is null or t.coalition_id = ${table}.coalition_id))`;
const mine = `(${leads()} or (${inOrganisation()} and ${isMe()}))`;

/** To whom coalitions address themselves: a directory, common and own; what each thinks of a target, did with it and was promised, for itself alone. */
export class CampaignsTargets1795310160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      // Common entries are institutions: persons stand only where a coalition wrote them, in its own.
      `create table advocacy_target (
        id uuid primary key, coalition_id uuid references coalition, source_key text, hides_id uuid references advocacy_target, institution_id uuid references advocacy_target,
        kind text not null constraint advocacy_target_kind_check check (kind in ${kinds}), name jsonb not null default '{}', holder text not null default '',
        area text not null, languages text[] not null default '{}', email text not null default '', address text not null default '', phone text not null default '', website text not null default '',
        retired_at timestamptz, account_id uuid references account on delete set null, created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        constraint advocacy_target_source_key_key unique (source_key), constraint advocacy_target_hides_key unique (coalition_id, hides_id),
        constraint advocacy_target_common_check check ((coalition_id is null) = (source_key is not null)),
        constraint advocacy_target_institution_check check (coalition_id is not null or (holder = '' and institution_id is null and hides_id is null)))`,
      'create index advocacy_target_institution_id_idx on advocacy_target (institution_id)',
      `create table advocacy_stance (
        id uuid primary key, target_id uuid not null references advocacy_target, coalition_id uuid not null references coalition,
        stance text not null constraint advocacy_stance_stance_check check (stance in ('ally', 'neutral', 'opponent', 'unknown')),
        interest smallint constraint advocacy_stance_interest_check check (interest between 1 and 4), influence smallint constraint advocacy_stance_influence_check check (influence between 1 and 4),
        from_on date not null, note text not null default '', account_id uuid references account on delete set null, recorded_at timestamptz not null default now(),
        constraint advocacy_stance_place_check check ((interest is null) = (influence is null)))`,
      'create index advocacy_stance_target_idx on advocacy_stance (coalition_id, target_id, from_on)',
      `create table advocacy_contact (
        id uuid primary key, target_id uuid not null references advocacy_target, coalition_id uuid not null references coalition, organisation_id uuid references organisation,
        kind text not null constraint advocacy_contact_kind_check check (kind in ('meeting', 'call', 'letter', 'event')), happened_on date not null,
        people text not null default '', summary text not null, is_confidential boolean not null default false, meeting_id uuid references meeting,
        follow_up_on date, followed_up_at timestamptz, withdrawn_at timestamptz, account_id uuid references account on delete set null, recorded_at timestamptz not null default now(),
        constraint advocacy_contact_withdrawn_check check (withdrawn_at is null or (summary = '' and people = '' and follow_up_on is null)))`,
      'create index advocacy_contact_target_idx on advocacy_contact (coalition_id, target_id, happened_on)',
      'create index advocacy_contact_follow_up_idx on advocacy_contact (account_id, follow_up_on) where followed_up_at is null',
      // Who promised is kept in the words of that day: an authority may be renamed, its promise stays its own.
      `create table advocacy_commitment (
        id uuid primary key, target_id uuid not null references advocacy_target, coalition_id uuid not null references coalition, made_by jsonb not null,
        text jsonb not null, state text not null default 'announced' constraint advocacy_commitment_state_check check (state in ('announced', 'in_progress', 'kept', 'broken')),
        announced_on date not null, due_on date, is_public boolean not null default false, account_id uuid references account on delete set null,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        constraint advocacy_commitment_due_check check (due_on >= announced_on), constraint advocacy_commitment_coalition_key unique (id, coalition_id))`,
      'create index advocacy_commitment_coalition_id_idx on advocacy_commitment (coalition_id, announced_on)',
      'create index advocacy_commitment_target_id_idx on advocacy_commitment (target_id)',
      `create table advocacy_commitment_step (
        id uuid primary key, commitment_id uuid not null, coalition_id uuid not null references coalition,
        state text not null constraint advocacy_commitment_step_state_check check (state in ('announced', 'in_progress', 'kept', 'broken')),
        happened_on date not null, source_url text not null default '', note jsonb not null default '{}',
        account_id uuid references account on delete set null, recorded_at timestamptz not null default now(),
        constraint advocacy_commitment_step_commitment_fkey foreign key (commitment_id, coalition_id) references advocacy_commitment (id, coalition_id))`,
      'create index advocacy_commitment_step_commitment_id_idx on advocacy_commitment_step (commitment_id)',
      ...protect('advocacy_target', { read: `coalition_id is null or ${within}`, write: acts }),
      ...protect('advocacy_stance', { read: within, write: `(${acts}) and ${known('advocacy_stance')}` }),
      ...protect('advocacy_contact', { read: `case when is_confidential then ${leads()} or ${isMe()} else ${within} end`, write: `${mine} and ${known('advocacy_contact')}` }),
      ...protect('advocacy_commitment', { read: `is_public or ${within}`, write: `(${acts}) and ${known('advocacy_commitment')}` }),
      ...protect('advocacy_commitment_step', { read: `exists (select 1 from advocacy_commitment c where c.id = commitment_id and c.is_public) or ${within}`, write: acts }),
      // What was thought, done and promised stays as it was recorded.
      'revoke delete on advocacy_target, advocacy_stance, advocacy_contact, advocacy_commitment, advocacy_commitment_step from sawt_app, sawt_worker',
      'revoke update on advocacy_stance, advocacy_commitment_step from sawt_app, sawt_worker',
      announces('advocacy_commitment', 'insert or update'),
      announces('advocacy_commitment_step', 'insert'),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table advocacy_commitment_step, advocacy_commitment, advocacy_contact, advocacy_stance, advocacy_target');
  }
}
