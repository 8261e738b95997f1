import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '../coalition.entity.js';
import type { GroupState } from './group.states.js';

/** A working group of a coalition: what it is for, from when to when, and what came of it. */
@Entity('working_group')
@Unique('working_group_coalition_key', ['id', 'coalitionId'])
@Check('working_group_state_check', `state in ('proposed', 'active', 'closed')`)
@Check('working_group_period_check', 'until_on >= from_on')
@Check('working_group_closed_check', `(state = 'closed') = (closed_at is not null)`)
@Index('working_group_coalition_id_idx', ['coalitionId'])
export class WorkingGroupRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Words() name: Multilingual;
  @Words() mandate: Multilingual;
  /** `2026-11-22`, as the mandate says. */
  @Column('date') fromOn: string;
  @Column('date', { nullable: true }) untilOn: string | null;
  @Column('text', { default: 'proposed' }) state: GroupState;
  /** Whether the coalition's public page may name it. */
  @Column('boolean', { default: false }) isPublic: boolean;
  /** What came of it, written when it closes. */
  @Words() report: Multilingual;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  proposedBy: string | null;
  @Moment() createdAt: Date;
  @Moment({ nullable: true }) openedAt: Date | null;
  @Moment({ nullable: true }) closedAt: Date | null;
}
