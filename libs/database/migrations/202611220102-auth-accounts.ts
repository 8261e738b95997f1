import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inOrganisation, isMe, leads, open, protect } from '../row-security.js';
import { dropTables, each } from './each.js';

/** Staff accounts, sessions, one-time tokens and the audit log. Citizens have none of these. */
export class AuthAccounts1795309320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table account (
        id uuid primary key, email citext not null, name text not null, locale text not null default 'fr',
        password_hash text, totp_secret bytea, totp_confirmed_at timestamptz, totp_last_step bigint,
        created_at timestamptz not null default now(), disabled_at timestamptz,
        constraint account_email_key unique (email))`,
      `create table session (
        id uuid primary key, token_hash bytea not null, account_id uuid not null references account on delete cascade,
        created_at timestamptz not null default now(), seen_at timestamptz not null default now(), expires_at timestamptz not null,
        revoked_at timestamptz, constraint session_token_hash_key unique (token_hash))`,
      'create index session_account_id_idx on session (account_id)',
      `create table account_token (
        id uuid primary key, account_id uuid not null references account on delete cascade, purpose text not null,
        token_hash bytea not null, expires_at timestamptz not null, used_at timestamptz)`,
      ...['account', 'session', 'account_token'].flatMap(open),
      `create table audit_entry (
        number bigint primary key, at timestamptz not null, account_id uuid, coalition_id uuid, organisation_id uuid,
        action text not null, object_kind text not null, object_id uuid, detail jsonb not null default '{}',
        previous_hash bytea not null, hash bytea not null)`,
      'create index audit_entry_organisation_id_idx on audit_entry (organisation_id, number)',
      'create index audit_entry_coalition_id_idx on audit_entry (coalition_id, number)',
      // The end of the chain stands apart: whoever writes the next entry locks this row and moves it on, seeing nobody's acts.
      'create table audit_head (id boolean primary key default true, number bigint not null, hash bytea not null)',
      `insert into audit_head (number, hash) values (0, '\\x0000000000000000000000000000000000000000000000000000000000000000')`,
      'grant select, update on audit_head to sawt_app, sawt_worker',
      // What the last look at the whole chain found; the worker looks, staff are told.
      'create table audit_check (id boolean primary key default true, verified bigint not null, broken_at bigint, at timestamptz not null default now())',
      'grant select on audit_check to sawt_app',
      'grant select, insert, update on audit_check to sawt_worker',
      ...protect('audit_entry', { read: `${inOrganisation()} or ${leads()} or ${isMe()}`, write: false }),
      'create policy recorders on audit_entry for insert to sawt_app with check (true)',
      'grant insert on audit_entry to sawt_app',
      'revoke update, delete on audit_entry from sawt_worker',
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, dropTables('audit_check', 'audit_head', 'audit_entry', 'account_token', 'session', 'account'));
  }
}
