import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { DecisionRow } from '../decision.entity.js';

export const noticeKinds = ['opened', 'reminder', 'last_reminder', 'closed', 'cancelled', 'review'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** One mail about a decision to one person; of each kind at most one. */
@Entity('decision_notice')
@Check('decision_notice_kind_check', `kind in ('opened', 'reminder', 'last_reminder', 'closed', 'cancelled', 'review')`)
@Unique('decision_notice_once_key', ['decisionId', 'accountId', 'kind'])
@Index('decision_notice_account_id_idx', ['accountId'])
export class DecisionNoticeRow {
  @Id() id: string;
  @ForeignKey(() => DecisionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  decisionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Column('text') kind: NoticeKind;
  @Moment({ nullable: true }) sentAt: Date | null;
}
