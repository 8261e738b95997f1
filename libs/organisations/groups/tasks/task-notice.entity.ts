import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { TaskRow } from './task.entity.js';

export const taskNoticeKinds = ['given', 'due', 'overdue'] as const;
export type TaskNoticeKind = (typeof taskNoticeKinds)[number];

/** One mail about a task to one person; of each kind at most one. */
@Entity('task_notice')
@Check('task_notice_kind_check', `kind in ('given', 'due', 'overdue')`)
@Unique('task_notice_once_key', ['taskId', 'accountId', 'kind'])
@Index('task_notice_account_id_idx', ['accountId'])
export class TaskNoticeRow {
  @Id() id: string;
  @ForeignKey(() => TaskRow)
  @Column('uuid')
  taskId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Column('text') kind: TaskNoticeKind;
  @Moment({ nullable: true }) sentAt: Date | null;
}
