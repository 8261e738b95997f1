import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Moment, Words, type Multilingual } from '#libs/database';
import { DocumentRow } from '../../drafting/document.entity.js';

/** A document that corrects one that is published, by its own whole way; the other keeps its words and who signed them. */
@Entity('document_correction')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_correction_document_fkey' })
@ForeignKey(() => DocumentRow, ['correctsId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_correction_corrects_fkey' })
@Index('document_correction_corrects_id_idx', ['correctsId'])
export class DocumentCorrectionRow {
  @PrimaryColumn('uuid') documentId: string;
  @Column('uuid') correctsId: string;
  @Column('uuid') coalitionId: string;
  /** Why, for everybody. */
  @Words({ default: undefined }) reason: Multilingual;
  @Moment({ default: () => 'now()' }) at: Date;
}
