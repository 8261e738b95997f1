import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment, Words, type Multilingual } from '#libs/database';
import { DocumentRow } from '../../drafting/document.entity.js';
import type { ReportStepKind } from '../report.states.js';

/** What happened, or will, to a report after it was submitted; never changed. */
@Entity('report_step')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'report_step_document_fkey' })
@ForeignKey(() => DocumentRow, ['statementId', 'coalitionId'], ['id', 'coalitionId'], { name: 'report_step_statement_fkey' })
@Check('report_step_kind_check', `kind in ('presession', 'review', 'observations')`)
@Index('report_step_document_id_idx', ['documentId', 'happensOn'])
@Index('report_step_statement_id_idx', ['statementId'])
export class ReportStepRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('text') kind: ReportStepKind;
  @Column('date') happensOn: string;
  @Column('text') place: string;
  /** Where it can be read; empty when nobody said. */
  @Column('text') sourceUrl: string;
  @Words() note: Multilingual;
  /** What the spokesperson said there, as a document of the same coalition. */
  @Column('uuid', { nullable: true }) statementId: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Moment() recordedAt: Date;
}
