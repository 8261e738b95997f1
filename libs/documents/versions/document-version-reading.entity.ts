import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { DocumentRow } from '../drafting/document.entity.js';
import { DocumentVersionRow } from './document-version.entity.js';

/** Somebody read a translation against a newer version of what it translates, and found it still right. */
@Entity('document_version_reading')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_version_reading_document_fkey' })
@ForeignKey(() => DocumentVersionRow, ['versionId', 'documentId'], ['id', 'documentId'], { name: 'document_version_reading_version_fkey' })
@ForeignKey(() => DocumentVersionRow, ['referenceVersionId', 'documentId'], ['id', 'documentId'], { name: 'document_version_reading_reference_fkey' })
@Index('document_version_reading_document_id_idx', ['documentId'])
export class DocumentVersionReadingRow {
  @PrimaryColumn('uuid') versionId: string;
  @PrimaryColumn('uuid') referenceVersionId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Moment({ default: () => 'now()' }) at: Date;
}
