import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment, type Multilingual } from '#libs/database';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import { CoalitionRow } from '../../coalition.entity.js';
import { WorkingGroupRow } from '../working-group.entity.js';
import type { TaskState } from './task.states.js';

/** What an organisation or a person promised to do by a day, in a coalition or one of its groups. */
@Entity('task')
@ForeignKey(() => WorkingGroupRow, ['groupId', 'coalitionId'], ['id', 'coalitionId'], { name: 'task_group_fkey' })
@ForeignKey(() => CoalitionMemberRow, ['coalitionId', 'organisationId'], ['coalitionId', 'organisationId'], { name: 'task_organisation_fkey' })
@Check('task_state_check', `state in ('open', 'done', 'dropped')`)
@Check('task_subject_check', '(subject_kind is null) = (subject_id is null)')
@Check('task_ended_check', `(state = 'open') = (ended_at is null)`)
@Index('task_coalition_id_idx', ['coalitionId'])
@Index('task_organisation_id_idx', ['organisationId'])
@Index('task_account_id_idx', ['accountId'])
@Index('task_subject_id_idx', ['subjectId'])
@Index('task_due_idx', { synchronize: false })
export class TaskRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  /** The group it belongs to; null for the whole coalition. */
  @Column('uuid', { nullable: true }) groupId: string | null;
  /** What it comes from: `meeting` and its id. */
  @Column('text', { nullable: true }) subjectKind: string | null;
  @Column('uuid', { nullable: true }) subjectId: string | null;
  @Column('jsonb') title: Multilingual;
  /** Whose it is: an organisation's, a person's, or a person's for an organisation. */
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  /** Its last day, `2026-11-22`. */
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('text', { default: 'open' }) state: TaskState;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  madeBy: string | null;
  @Moment() madeAt: Date;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  endedBy: string | null;
  @Moment({ nullable: true }) endedAt: Date | null;
}
