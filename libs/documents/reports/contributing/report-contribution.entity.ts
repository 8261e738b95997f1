import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoalitionMemberRow } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import { ReportThemeRow } from '../calling/report-theme.entity.js';
import { JointReportRow } from '../joint-report.entity.js';
import type { ContributionState } from '../report.states.js';

/** Where an organisation stands with a theme: asked, writing, handed in, merged. What it writes is its paper’s. */
@Entity('joint_report_contribution')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'joint_report_contribution_document_fkey' })
@ForeignKey(() => JointReportRow, ['reportId', 'documentId'], ['id', 'documentId'], { name: 'joint_report_contribution_report_fkey' })
@ForeignKey(() => ReportThemeRow, ['themeId', 'documentId'], ['id', 'documentId'], { name: 'joint_report_contribution_theme_fkey', onDelete: 'CASCADE' })
@ForeignKey(() => CoalitionMemberRow, ['coalitionId', 'organisationId'], ['coalitionId', 'organisationId'], { name: 'joint_report_contribution_organisation_fkey' })
@Check('joint_report_contribution_state_check', `state in ('asked', 'draft', 'submitted', 'late', 'merged', 'rejected', 'declined')`)
@Check('joint_report_contribution_reason_check', `state not in ('rejected', 'declined') or reason <> ''`)
@Check('joint_report_contribution_submitted_check', `state not in ('submitted', 'late', 'merged', 'rejected') or (submitted_at is not null and words is not null)`)
@Unique('joint_report_contribution_once_key', ['themeId', 'organisationId'])
@Unique('joint_report_contribution_place_key', ['id', 'documentId'])
@Index('joint_report_contribution_report_id_idx', ['reportId'])
@Index('joint_report_contribution_organisation_id_idx', ['organisationId'])
export class ReportContributionRow {
  @Id() id: string;
  @Column('uuid') themeId: string;
  @Column('uuid') reportId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('uuid') organisationId: string;
  @Column('text') state: ContributionState;
  /** Its own last day, when it was given more time. */
  @Column('date', { nullable: true }) dueOn: string | null;
  /** As it was handed in last. */
  @Column('integer', { nullable: true }) words: number | null;
  /** Why it was rejected, or why the organisation declined. */
  @Column('text', { default: '' }) reason: string;
  /** Null for who came by itself to a theme open to all. */
  @Moment({ nullable: true }) askedAt: Date | null;
  @Moment({ nullable: true }) begunAt: Date | null;
  @Moment({ nullable: true }) submittedAt: Date | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  submittedBy: string | null;
  @Moment({ nullable: true }) settledAt: Date | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  settledBy: string | null;
}
