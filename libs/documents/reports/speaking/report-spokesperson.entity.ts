import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { MandateRow, OrganisationRow } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import { JointReportRow } from '../joint-report.entity.js';
import type { SpokespersonState } from '../report.states.js';

/** Who speaks for all who wrote a report: one at a time, who accepted it; those before stay on record. */
@Entity('joint_report_spokesperson')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'joint_report_spokesperson_document_fkey' })
@ForeignKey(() => JointReportRow, ['reportId', 'documentId'], ['id', 'documentId'], { name: 'joint_report_spokesperson_report_fkey' })
@Check('joint_report_spokesperson_state_check', `state in ('asked', 'accepted', 'declined', 'replaced')`)
@Check('joint_report_spokesperson_ended_check', `(state in ('declined', 'replaced')) = (ended_at is not null)`)
@Index('joint_report_spokesperson_one_idx', { synchronize: false })
@Index('joint_report_spokesperson_document_id_idx', ['documentId'])
@Index('joint_report_spokesperson_organisation_id_idx', ['organisationId'])
@Index('joint_report_spokesperson_mandate_id_idx', ['mandateId'])
@Index('joint_report_spokesperson_account_id_idx', ['accountId'])
export class ReportSpokespersonRow {
  @Id() id: string;
  @Column('uuid') reportId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid')
  organisationId: string;
  @ForeignKey(() => MandateRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  mandateId: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Column('text') name: string;
  @Column('text') office: string;
  @Column('text', { default: 'asked' }) state: SpokespersonState;
  @Moment() askedAt: Date;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  askedBy: string | null;
  @Moment({ nullable: true }) answeredAt: Date | null;
  @Moment({ nullable: true }) endedAt: Date | null;
  /** Why they declined, or why somebody else was asked. */
  @Column('text', { default: '' }) reason: string;
}
