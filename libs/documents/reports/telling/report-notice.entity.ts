import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { DocumentRow } from '../../drafting/document.entity.js';
import { JointReportRow } from '../joint-report.entity.js';

export const reportNoticeKinds = ['asked', 'week_left', 'two_days_left', 'day_left', 'extended', 'merged', 'rejected', 'late', 'spokesperson'] as const;
export type ReportNoticeKind = (typeof reportNoticeKinds)[number];

/** One mail about a report, to one person; of each kind about one thing and one day at most one. */
@Entity('joint_report_notice')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'joint_report_notice_document_fkey' })
@ForeignKey(() => JointReportRow, ['reportId', 'documentId'], ['id', 'documentId'], { name: 'joint_report_notice_report_fkey' })
@Check('joint_report_notice_kind_check', `kind in ('asked', 'week_left', 'two_days_left', 'day_left', 'extended', 'merged', 'rejected', 'late', 'spokesperson')`)
@Unique('joint_report_notice_once_key', ['reportId', 'accountId', 'kind', 'subjectId', 'dueOn'])
@Index('joint_report_notice_account_id_idx', ['accountId'])
@Index('joint_report_notice_document_id_idx', ['documentId'])
export class ReportNoticeRow {
  @Id() id: string;
  @Column('uuid') reportId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Column('text') kind: ReportNoticeKind;
  /** The contribution, the extension or the spokesperson it is about. */
  @Column('uuid', { nullable: true }) subjectId: string | null;
  /** The last day it speaks of. */
  @Column('date', { nullable: true }) dueOn: string | null;
  @Moment({ nullable: true }) sentAt: Date | null;
}
