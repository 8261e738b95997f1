import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { DocumentTextRow } from '../drafting/document-text.entity.js';

/** How a text stood when somebody last left it. */
@Entity('document_visit')
@Index('document_visit_account_id_idx', ['accountId'])
export class DocumentVisitRow {
  @ForeignKey(() => DocumentTextRow)
  @PrimaryColumn('uuid')
  textId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId: string;
  @Column('bytea') hash: Buffer;
  @Moment({ default: () => 'now()' }) at: Date;
}
