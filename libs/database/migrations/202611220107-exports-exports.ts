import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inOrganisation, leads, protect } from '../row-security.js';
import { dropTables, each } from './each.js';

/** Reports and lists made on request; the file lies sealed on disk and dies with its key. */
export class ExportsExports1795309620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await each(runner, [
      `create table export (
        id uuid primary key, organisation_id uuid references organisation, petition_id uuid references petition, account_id uuid references account on delete set null,
        kind text not null constraint export_kind_check check (kind in ('report', 'signatures', 'signers', 'dossier', 'funder', 'letters')), format text not null constraint export_format_check check (format in ('csv', 'xlsx', 'pdf', 'zip')),
        locale text not null, is_public boolean not null default false, purpose text not null, state text not null default 'requested' constraint export_state_check check (state in ('requested', 'running', 'ready', 'failed', 'expired')),
        done integer not null default 0, total integer, rows integer, bytes bigint, sha256 bytea, file uuid, sealed_key bytea, token_hash bytea, sealed_token bytea,
        requested_at timestamptz not null default now(), ready_at timestamptz, expires_at timestamptz,
        coalition_id uuid references coalition, letter_target_id uuid, project_id uuid, from_on date, to_on date,
        constraint export_subject_check check (case kind when 'funder' then num_nonnulls(coalition_id, from_on, to_on) = 3 and num_nonnulls(organisation_id, petition_id, letter_target_id) = 0
          when 'letters' then num_nonnulls(organisation_id, letter_target_id) = 2 and num_nonnulls(petition_id, coalition_id, project_id, from_on, to_on) = 0
          else num_nonnulls(organisation_id, petition_id) = 2 and num_nonnulls(letter_target_id, coalition_id, project_id, from_on, to_on) = 0 end))`,
      'create index export_coalition_id_idx on export (coalition_id)',
      'create index export_organisation_id_idx on export (organisation_id)',
      `create table export_download (
        id uuid primary key, export_id uuid not null references export on delete cascade, organisation_id uuid, coalition_id uuid, account_id uuid references account on delete set null,
        at timestamptz not null default now())`,
      'create index export_download_export_id_idx on export_download (export_id)',
      ...['export', 'export_download'].flatMap((table) => protect(table, { read: `${inOrganisation()} or ${leads()}`, write: `${inOrganisation()} or ${leads()}` })),
    ]);
  }
  async down(runner: QueryRunner): Promise<void> {
    await each(runner, dropTables('export_download', 'export'));
  }
}
