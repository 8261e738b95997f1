import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { DocumentRow } from '../../drafting/document.entity.js';
import type { ReportFileKind } from '../report.states.js';
import { ReportSubmissionRow } from './report-submission.entity.js';

/** A file of a submission, sealed: the PDF that was made of it, what was handed over instead, what confirms that it arrived. */
@Entity('report_file')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'report_file_document_fkey' })
@ForeignKey(() => ReportSubmissionRow, ['submissionId', 'documentId'], ['id', 'documentId'], { name: 'report_file_submission_fkey' })
@Check('report_file_kind_check', `kind in ('made', 'handed', 'confirmation')`)
@Check('report_file_locale_check', `locale in ('fr', 'ar', 'en', 'es')`)
@Check('report_file_locale_made_check', `(kind = 'made') = (locale is not null)`)
@Unique('report_file_once_key', ['submissionId', 'kind', 'sha256'])
export class ReportFileRow {
  @Id() id: string;
  @Column('uuid') submissionId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('text') kind: ReportFileKind;
  @Column('text', { nullable: true }) locale: Locale | null;
  @Column('text') name: string;
  /** `application/pdf` */
  @Column('text') type: string;
  @Column('integer') bytes: number;
  /** Of the file as it was before it was sealed. */
  @Column('bytea') sha256: Buffer;
  /** Read where the file is handed out and nowhere else. */
  @Column('bytea', { select: false }) sealed: Buffer;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Moment() recordedAt: Date;
}
