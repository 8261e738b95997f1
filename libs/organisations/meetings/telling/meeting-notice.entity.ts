import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { MeetingRow } from '../meeting.entity.js';

export const meetingNoticeKinds = ['agenda', 'moved', 'called_off', 'correction', 'minutes'] as const;
export type MeetingNoticeKind = (typeof meetingNoticeKinds)[number];

/** One mail about a meeting to one person; of each kind and change at most one. */
@Entity('meeting_notice')
@Check('meeting_notice_kind_check', `kind in ('agenda', 'moved', 'called_off', 'correction', 'minutes')`)
@Unique('meeting_notice_once_key', ['meetingId', 'accountId', 'kind', 'sequence'])
@Index('meeting_notice_account_id_idx', ['accountId'])
export class MeetingNoticeRow {
  @Id() id: string;
  @ForeignKey(() => MeetingRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Column('text') kind: MeetingNoticeKind;
  /** Which of its moves is told; 0 for what is told once. */
  @Column('integer') sequence: number;
  @Moment({ nullable: true }) sentAt: Date | null;
}
