import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoordinatedActionRow } from '../actions/coordinated-action.entity.js';

export const actionNoticeKinds = ['embargo_lifted', 'tomorrow', 'publication_missing'] as const;
export type ActionNoticeKind = (typeof actionNoticeKinds)[number];

/** One mail about an action to one person; of each kind at most one. */
@Entity('action_notice')
@Check('action_notice_kind_check', `kind in ('embargo_lifted', 'tomorrow', 'publication_missing')`)
@Unique('action_notice_once_key', ['actionId', 'accountId', 'kind'])
@Index('action_notice_account_id_idx', ['accountId'])
export class ActionNoticeRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => CoordinatedActionRow) actionId: string;
  @Column('uuid') @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' }) accountId: string;
  @Column('text') kind: ActionNoticeKind;
  @Moment({ nullable: true }) sentAt: Date | null;
}
