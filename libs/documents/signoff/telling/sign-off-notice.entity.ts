import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { SignOffExternalRow } from '../outside/sign-off-external.entity.js';
import { SignOffRow } from '../sign-off.entity.js';

export const signOffNoticeKinds = ['asked', 'asked_again', 'week_left', 'two_days_left', 'day_left', 'sealed', 'voided', 'called_off'] as const;
export type SignOffNoticeKind = (typeof signOffNoticeKinds)[number];

/** One mail about signing a document, to one person or to one organisation from outside; of each kind at most one in a call. */
@Entity('document_sign_off_notice')
@Check('document_sign_off_notice_kind_check', `kind in ('asked', 'asked_again', 'week_left', 'two_days_left', 'day_left', 'sealed', 'voided', 'called_off')`)
@Unique('document_sign_off_notice_once_key', ['signOffId', 'accountId', 'externalId', 'kind'])
@Index('document_sign_off_notice_account_id_idx', ['accountId'])
export class SignOffNoticeRow {
  @Id() id: string;
  @ForeignKey(() => SignOffRow)
  @Column('uuid')
  signOffId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @ForeignKey(() => SignOffExternalRow)
  @Column('uuid', { nullable: true })
  externalId: string | null;
  @Column('text') kind: SignOffNoticeKind;
  @Moment({ nullable: true }) sentAt: Date | null;
}
