import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { LetterTargetRow, ProjectRow } from '#libs/campaigns';
import { Id, MadeAt, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { CoalitionRow, OrganisationRow } from '#libs/organisations';
import { PetitionRow } from '#libs/petitions';
import { exportFormats, exportKinds, exportStates, type ExportFormat, type ExportKind, type ExportState } from './export.states.js';

const oneOf = (column: string, values: readonly string[]) => `${column} in (${values.map((value) => `'${value}'`).join(', ')})`;

const subjects = `case kind when 'funder' then num_nonnulls(coalition_id, from_on, to_on) = 3 and num_nonnulls(organisation_id, petition_id, letter_target_id) = 0
          when 'letters' then num_nonnulls(organisation_id, letter_target_id) = 2 and num_nonnulls(petition_id, coalition_id, project_id, from_on, to_on) = 0
          else num_nonnulls(organisation_id, petition_id) = 2 and num_nonnulls(letter_target_id, coalition_id, project_id, from_on, to_on) = 0 end`;

/** A report or list somebody asked for: what, for what purpose, how far it is, and where its sealed file lies. */
@Entity('export')
@ForeignKey(() => ProjectRow, ['projectId', 'coalitionId'], ['id', 'coalitionId'], { name: 'export_project_fkey' })
@Check('export_kind_check', oneOf('kind', exportKinds))
@Check('export_format_check', oneOf('format', exportFormats))
@Check('export_state_check', oneOf('state', exportStates))
@Check('export_subject_check', subjects)
@Index('export_coalition_id_idx', ['coalitionId'])
@Index('export_organisation_id_idx', ['organisationId'])
export class ExportRow {
  @Id() id: string;
  /** Who asks and about which petition; null for what a coalition asks about itself. */
  @Column('uuid', { nullable: true }) @ForeignKey(() => OrganisationRow) organisationId: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => PetitionRow) petitionId: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
  @Column('text') kind: ExportKind;
  @Column('text') format: ExportFormat;
  @Column('text') locale: Locale;
  /** Small numbers are told together, so that the file may be published. */
  @Column('boolean', { default: false }) isPublic: boolean;
  @Column('text') purpose: string;
  @Column('text', { default: 'requested' }) state: ExportState;
  @Column('integer', { default: 0 }) done: number;
  @Column('integer', { nullable: true }) total: number | null;
  @Column('integer', { nullable: true }) rows: number | null;
  /** Size and SHA-256 of the file as it is downloaded, not as it lies on disk. */
  @Column('bigint', { nullable: true }) bytes: string | null;
  @Column('bytea', { nullable: true }) sha256: Buffer | null;
  /** Which attempt wrote the file. */
  @Column('uuid', { nullable: true }) file: string | null;
  @Column('bytea', { nullable: true }) sealedKey: Buffer | null;
  @Column('bytea', { nullable: true }) tokenHash: Buffer | null;
  @Column('bytea', { nullable: true }) sealedToken: Buffer | null;
  @Moment({ default: () => 'now()' }) requestedAt: Date;
  @Moment({ nullable: true }) readyAt: Date | null;
  @Moment({ nullable: true }) expiresAt: Date | null;
  /** Of a funder report: whose, of which project, and the first and last day it tells of. */
  @Column('uuid', { nullable: true }) @ForeignKey(() => CoalitionRow) coalitionId: string | null;
  @Column('uuid', { nullable: true }) projectId: string | null;
  @Column('date', { nullable: true }) fromOn: string | null;
  @Column('date', { nullable: true }) toOn: string | null;
  /** Of letters: to whom they go. */
  @Column('uuid', { nullable: true }) @ForeignKey(() => LetterTargetRow) letterTargetId: string | null;
}

/** What an organisation asked about a petition. */
export type PetitionExport = ExportRow & { readonly organisationId: string; readonly petitionId: string };
/** What a coalition asked about itself. */
export type FunderExport = ExportRow & { readonly coalitionId: string; readonly fromOn: string; readonly toOn: string };
/** The letters to one target of an organisation’s action. */
export type LettersExport = ExportRow & { readonly organisationId: string; readonly letterTargetId: string };
export const isLettersExport = (row: ExportRow): row is LettersExport => row.letterTargetId !== null;
export const isFunderExport = (row: ExportRow): row is FunderExport => row.kind === 'funder';
export const isPetitionExport = (row: ExportRow): row is PetitionExport => row.petitionId !== null;

/** Who took the file, and when. */
@Entity('export_download')
export class ExportDownloadRow {
  @Id() id: string;
  @Column('uuid') @Index('export_download_export_id_idx') @ForeignKey(() => ExportRow, { onDelete: 'CASCADE' }) exportId: string;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('uuid', { nullable: true }) coalitionId: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
  @MadeAt() at: Date;
}
