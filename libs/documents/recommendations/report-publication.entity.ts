import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { DocumentRow } from '../drafting/document.entity.js';

/** Whether everybody reads what came of a published report. */
@Entity('report_publication')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'report_publication_document_fkey' })
export class ReportPublicationRow {
  @PrimaryColumn('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('boolean') isPublic: boolean;
  @Moment() changedAt: Date;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
}
