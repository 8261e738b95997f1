import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { DocumentRow } from '../../drafting/document.entity.js';

export const documentNoticeKinds = ['mention', 'amendment', 'amendment_withdrawn', 'consultation', 'consultation_soon', 'consultation_closed'] as const;
export type DocumentNoticeKind = (typeof documentNoticeKinds)[number];

/** One mail about what is said of a document, to one person: named in a remark, answered an amendment, or asked and told what was heard. Of each at most one. */
@Entity('document_notice')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_notice_document_fkey' })
@Check('document_notice_kind_check', `kind in ('mention', 'amendment', 'amendment_withdrawn', 'consultation', 'consultation_soon', 'consultation_closed')`)
@Unique('document_notice_once_key', ['kind', 'subjectId', 'accountId'])
@Index('document_notice_account_id_idx', ['accountId'])
@Index('document_notice_document_id_idx', ['documentId'])
export class DocumentNoticeRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('text') kind: DocumentNoticeKind;
  /** The remark, the amendment or the consultation. */
  @Column('uuid') subjectId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Moment({ nullable: true }) sentAt: Date | null;
}
