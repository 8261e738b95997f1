import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment, type Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import type { OrganisationKind } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';

export type CheckState = 'waiting' | 'admitted' | 'refused';

/** An organisation that is no member and was asked to sign a document. Its answer counts once the coordination has admitted it. */
@Entity('document_sign_off_external')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_sign_off_external_document_fkey' })
@Check('document_sign_off_external_kind_check', `kind in ('association', 'union', 'federation', 'coalition', 'foundation', 'cooperative', 'informal', 'other')`)
@Check('document_sign_off_external_locale_check', `locale in ('fr', 'ar', 'en', 'es')`)
@Check('document_sign_off_external_check', `check_state in ('waiting', 'admitted', 'refused')`)
@Unique('document_sign_off_external_place_key', ['id', 'documentId', 'coalitionId'])
@Index('document_sign_off_external_document_id_idx', ['documentId'])
export class SignOffExternalRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('jsonb') name: Multilingual;
  @Column('text', { nullable: true }) acronym: string | null;
  /** `FR` */
  @Column('text') country: string;
  @Column('text') kind: OrganisationKind;
  /** In which it is written to. */
  @Column('text') locale: Locale;
  /** Why it is not the one it resembles. */
  @Column('text', { default: '' }) twinReason: string;
  @Column('text', { default: 'waiting' }) checkState: CheckState;
  @Column('text', { default: '' }) checkReason: string;
  @Moment({ nullable: true }) checkedAt: Date | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  checkedBy: string | null;
  /** When somebody pressed a button behind the mailed link: the mailbox is theirs. */
  @Moment({ nullable: true }) confirmedAt: Date | null;
  @Moment() addedAt: Date;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  addedBy: string | null;
}
