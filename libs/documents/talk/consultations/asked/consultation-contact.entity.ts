import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { DocumentRow } from '../../../drafting/document.entity.js';
import { DocumentConsultationRow } from '../consultation.entity.js';

/** Somebody without an account who is asked by mail. Which answer is theirs is written nowhere. */
@Entity('document_consultation_contact')
@ForeignKey(() => DocumentConsultationRow, ['consultationId', 'documentId'], ['id', 'documentId'], { name: 'document_consultation_contact_consultation_fkey' })
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_consultation_contact_document_fkey' })
@Check('document_consultation_contact_locale_check', `locale in ('fr', 'ar', 'en', 'es')`)
@Index('document_consultation_contact_consultation_id_idx', ['consultationId', 'id'])
@Index('document_consultation_contact_document_id_idx', ['documentId'])
export class DocumentConsultationContactRow {
  @Id() id: string;
  @Column('uuid') consultationId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  /** In which they are written to. */
  @Column('text') locale: Locale;
  /** Their address; null once they wanted no more mails, or it was erased. */
  @Column('bytea', { nullable: true }) sealed: Buffer | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  addedBy: string | null;
  @MadeAt() addedAt: Date;
  @Moment({ nullable: true }) invitedAt: Date | null;
  @Moment({ nullable: true }) remindedAt: Date | null;
  @Moment({ nullable: true }) toldAt: Date | null;
  @Moment({ nullable: true }) stoppedAt: Date | null;
}
