import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { DocumentRow } from '../../drafting/document.entity.js';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';

/** One edition of a report handed to a mechanism. Never changed: a correction is another one that names it. */
@Entity('report_submission')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'report_submission_document_fkey' })
@ForeignKey(() => DocumentEditionRow, ['editionId', 'documentId'], ['id', 'documentId'], { name: 'report_submission_edition_fkey' })
@ForeignKey(() => ReportSubmissionRow, ['previousId', 'documentId'], ['id', 'documentId'], { name: 'report_submission_previous_fkey' })
@Check('report_submission_limit_check', 'word_limit is null or words <= word_limit')
@Check('report_submission_correction_check', `(previous_id is null) = (number = 1) and (number = 1) = (correction = '')`)
@Unique('report_submission_number_key', ['documentId', 'number'])
@Unique('report_submission_place_key', ['id', 'documentId'])
export class ReportSubmissionRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('smallint') number: number;
  @Column('uuid') editionId: string;
  @Column('bytea') editionHash: Buffer;
  /** SHA-256 of the sealed list of its signatories, in hexadecimal; null without one. */
  @Column('text', { nullable: true }) listHash: string | null;
  /** To whom. */
  @Column('text') mechanism: string;
  @Column('text') session: string;
  /** In which it was handed over. */
  @Column('text', { array: true }) locales: Locale[];
  /** In the longest of these languages. */
  @Column('integer') words: number;
  @Column('integer', { nullable: true }) wordLimit: number | null;
  /** `2026-11-22` */
  @Column('date') submittedOn: string;
  /** Under which the mechanism registered it; empty when none was given. */
  @Column('text') reference: string;
  /** The one it corrects. */
  @Column('uuid', { nullable: true }) previousId: string | null;
  /** What was wrong with that. */
  @Column('text', { default: '' }) correction: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Moment() recordedAt: Date;
}
