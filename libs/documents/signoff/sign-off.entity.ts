import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { DocumentRow } from '../drafting/document.entity.js';
import { DocumentEditionRow } from '../versions/document-edition.entity.js';
import type { ListOrder, SignOffState } from './sign-off.states.js';

/** Organisations are asked to sign one edition of a document by a day. Another text takes another call. */
@Entity('document_sign_off')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_sign_off_document_fkey' })
@Check('document_sign_off_state_check', `state in ('open', 'sealed', 'voided', 'called_off')`)
@Check('document_sign_off_order_check', `list_order in ('alphabetical', 'founders_first')`)
@Check('document_sign_off_ended_check', `(state in ('voided', 'called_off')) = (ended_at is not null) and (state <> 'sealed' or sealed_at is not null)`)
@Unique('document_sign_off_number_key', ['documentId', 'number'])
@Index('document_sign_off_open_idx', { synchronize: false })
export class SignOffRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  /** Of this document's calls. */
  @Column('integer') number: number;
  @ForeignKey(() => DocumentEditionRow)
  @Column('uuid')
  editionId: string;
  /** What is signed. */
  @Column('bytea') editionHash: Buffer;
  /** The call about the text before: its answers were voided by this one’s text, unless they stand under the published text which this document corrects. */
  @ForeignKey(() => SignOffRow)
  @Column('uuid', { nullable: true })
  previousId: string | null;
  @Column('text', { default: 'open' }) state: SignOffState;
  @Column('text') listOrder: ListOrder;
  /** The last day, `2026-12-22`. */
  @Column('date') signBy: string;
  @Moment() openedAt: Date;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  openedBy: string | null;
  @Moment({ nullable: true }) sealedAt: Date | null;
  /** When it was voided or called off. */
  @Moment({ nullable: true }) endedAt: Date | null;
  @Column('text', { default: '' }) reason: string;
}
