import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CharterVersionRow } from '../charter-version.entity.js';

export const charterNoticeKinds = ['opened', 'week_left', 'two_days_left', 'day_left', 'passed'] as const;
export type CharterNoticeKind = (typeof charterNoticeKinds)[number];

/** One mail about signing a charter to one person; of each kind at most one for a due date. */
@Entity('charter_notice')
@Check('charter_notice_kind_check', `kind in ('opened', 'week_left', 'two_days_left', 'day_left', 'passed')`)
@Unique('charter_notice_once_key', ['versionId', 'accountId', 'kind', 'signBy'])
@Index('charter_notice_account_id_idx', ['accountId'])
export class CharterNoticeRow {
  @Id() id: string;
  @ForeignKey(() => CharterVersionRow)
  @Column('uuid')
  versionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Column('text') kind: CharterNoticeKind;
  @Column('date') signBy: string;
  @Moment({ nullable: true }) sentAt: Date | null;
}
