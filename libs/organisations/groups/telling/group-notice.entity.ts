import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { WorkingGroupRequestRow } from '../seats/working-group-request.entity.js';

export const groupNoticeKinds = ['invited', 'asked', 'answered'] as const;
export type GroupNoticeKind = (typeof groupNoticeKinds)[number];

/** One mail about a seat offered or wished for, to one person; of each kind at most one. */
@Entity('working_group_notice')
@Check('working_group_notice_kind_check', `kind in ('invited', 'asked', 'answered')`)
@Unique('working_group_notice_once_key', ['requestId', 'accountId', 'kind'])
@Index('working_group_notice_account_id_idx', ['accountId'])
export class GroupNoticeRow {
  @Id() id: string;
  @ForeignKey(() => WorkingGroupRequestRow)
  @Column('uuid')
  requestId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Column('text') kind: GroupNoticeKind;
  @Moment({ nullable: true }) sentAt: Date | null;
}
