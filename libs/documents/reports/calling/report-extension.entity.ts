import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import { ReportThemeRow } from './report-theme.entity.js';

/** More time for a theme, for all or for one organisation, with the reason; each stays on record. */
@Entity('joint_report_extension')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'joint_report_extension_document_fkey' })
@ForeignKey(() => ReportThemeRow, ['themeId', 'documentId'], ['id', 'documentId'], { name: 'joint_report_extension_theme_fkey', onDelete: 'CASCADE' })
@Check('joint_report_extension_note_check', `note <> ''`)
@Index('joint_report_extension_theme_id_idx', ['themeId'])
@Index('joint_report_extension_document_id_idx', ['documentId'])
@Index('joint_report_extension_organisation_id_idx', ['organisationId'])
export class ReportExtensionRow {
  @Id() id: string;
  @Column('uuid') themeId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  /** Null for all. */
  @ForeignKey(() => OrganisationRow)
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @Column('date') dueOn: string;
  @Column('text') note: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  madeBy: string | null;
  @Moment() madeAt: Date;
}
