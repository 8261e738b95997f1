import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt } from '#libs/database';
import { DocumentRow } from '../drafting/document.entity.js';

/** A picture that stands in texts of a document, drawn anew from what was uploaded. It stays: versions show it. */
@Entity('document_image')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_image_document_fkey' })
@Check('document_image_type_check', `type in ('image/jpeg', 'image/png')`)
@Index('document_image_document_id_idx', ['documentId'])
export class DocumentImageRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('text') type: 'image/jpeg' | 'image/png';
  @Column('integer') width: number;
  @Column('integer') height: number;
  @Column('bytea') content: Buffer;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) uploadedBy: string | null;
  @MadeAt() uploadedAt: Date;
}
