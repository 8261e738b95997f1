import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id } from '#libs/database';
import type { DocumentNode } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import { OrganisationRow } from '#libs/organisations';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { ReportContributionRow } from './report-contribution.entity.js';

/** What an organisation writes for a theme: its own until it hands it in, then also of who leads the writing, and of all once it is merged. */
@Entity('joint_report_paper')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'joint_report_paper_document_fkey' })
@ForeignKey(() => ReportContributionRow, ['contributionId', 'documentId'], ['id', 'documentId'], { name: 'joint_report_paper_contribution_fkey', onDelete: 'CASCADE' })
@Check('joint_report_paper_locale_check', `locale in ('fr', 'ar', 'en', 'es')`)
@Check('joint_report_paper_hash_check', 'octet_length(hash) = 32')
@Check('joint_report_paper_content_check', '(content is null) = (hash is null)')
@Unique('joint_report_paper_text_key', ['textId'])
@Index('joint_report_paper_document_id_idx', ['documentId'])
@Index('joint_report_paper_organisation_id_idx', ['organisationId'])
export class ReportPaperRow {
  @Id() contributionId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid')
  organisationId: string;
  /** Written live, by the organisation alone. */
  @ForeignKey(() => DocumentTextRow)
  @Column('uuid')
  textId: string;
  @Column('text') locale: Locale;
  /** On what it rests: sources, cases, figures. */
  @Column('text', { default: '' }) evidence: string;
  /** As it was handed in last. */
  @Column('jsonb', { nullable: true }) content: DocumentNode | null;
  @Column('bytea', { nullable: true }) hash: Buffer | null;
}
