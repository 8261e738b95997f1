import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import { DocumentRow } from '../drafting/document.entity.js';
import type { Mechanism } from './report.enums.js';
import type { ReportState } from './report.states.js';

/** What makes a document a joint report: to whom it goes and when, and how far its call has come. Its word limit is the document’s. */
@Entity('joint_report')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'joint_report_document_fkey' })
@Check('joint_report_mechanism_check', `mechanism in ('upr', 'cedaw', 'crc', 'cmw', 'other')`)
@Check('joint_report_state_check', `state in ('preparing', 'calling', 'merged', 'submitted')`)
@Check('joint_report_name_check', `mechanism <> 'other' or mechanism_name <> ''`)
@Unique('joint_report_one_key', ['documentId'])
@Unique('joint_report_place_key', ['id', 'documentId'])
export class JointReportRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('text') mechanism: Mechanism;
  /** Of another mechanism. */
  @Column('text', { default: '' }) mechanismName: string;
  /** «54e session, 2027» */
  @Column('text', { default: '' }) session: string;
  /** The last day for handing it in, `2027-03-31`. */
  @Column('date', { nullable: true }) submitBy: string | null;
  /** Whether footnotes count towards the limit. */
  @Column('boolean', { default: true }) countsFootnotes: boolean;
  @Column('text', { default: 'preparing' }) state: ReportState;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  madeBy: string | null;
  @MadeAt() madeAt: Date;
  @Moment({ nullable: true }) calledAt: Date | null;
  @Moment({ nullable: true }) mergedAt: Date | null;
}
