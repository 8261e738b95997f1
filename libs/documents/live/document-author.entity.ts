import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { DocumentTextRow } from '../drafting/document-text.entity.js';

/** Under which of Yjs’ numbers for a writer somebody wrote, so that each letter is known as whose. */
@Entity('document_author')
@Index('document_author_account_id_idx', ['accountId'])
export class DocumentAuthorRow {
  @ForeignKey(() => DocumentTextRow)
  @PrimaryColumn('uuid')
  textId: string;
  @PrimaryColumn('bigint') client: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Moment({ default: () => 'now()' }) since: Date;
}
