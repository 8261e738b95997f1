import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import { DocumentRow } from '../../drafting/document.entity.js';

/** A conversation about words of a text, or about all of it. Never part of what is frozen and signed. */
@Entity('document_comment')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_comment_document_fkey' })
@Check('document_comment_anchor_check', `(quote = '') = (begins is null) and (begins is null) = (ends is null)`)
@Unique('document_comment_document_key', ['id', 'documentId'])
@Index('document_comment_text_id_idx', ['textId', 'id'])
@Index('document_comment_document_id_idx', ['documentId'])
export class DocumentCommentRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => DocumentTextRow)
  @Column('uuid')
  textId: string;
  /** The first letter it is about, as Yjs knows it; null for the whole text. */
  @Column('bytea', { nullable: true }) begins: Buffer | null;
  @Column('bytea', { nullable: true }) ends: Buffer | null;
  /** The words as they were. */
  @Column('text', { default: '' }) quote: string;
  @MadeAt() madeAt: Date;
  @Moment({ nullable: true }) resolvedAt: Date | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  resolvedBy: string | null;
}

/** What somebody says in it; the first began it. */
@Entity('document_remark')
@ForeignKey(() => DocumentCommentRow, ['commentId', 'documentId'], ['id', 'documentId'], { name: 'document_remark_comment_fkey' })
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_remark_document_fkey' })
@Index('document_remark_comment_id_idx', ['commentId', 'id'])
@Index('document_remark_document_id_idx', ['documentId'])
export class DocumentRemarkRow {
  @Id() id: string;
  @Column('uuid') commentId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @Column('text') words: string;
  @MadeAt() madeAt: Date;
}
