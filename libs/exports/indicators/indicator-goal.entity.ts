import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { ProjectRow } from '#libs/campaigns';
import { Id, MadeAt } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';
import type { Indicator } from './indicator-list.js';

/** A goal as it was set, for the coalition or one of its projects. Never changed: the last one recorded holds. */
@Entity('indicator_goal')
@ForeignKey(() => ProjectRow, ['projectId', 'coalitionId'], ['id', 'coalitionId'], { name: 'indicator_goal_project_fkey' })
@Check('indicator_goal_goal_check', 'goal >= 0')
@Index('indicator_goal_coalition_id_idx', ['coalitionId'])
export class IndicatorGoalRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('uuid', { nullable: true }) projectId: string | null;
  @Column('text') indicator: Indicator;
  /** Null: followed without a goal. */
  @Column('numeric', { nullable: true }) goal: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @MadeAt() recordedAt: Date;
}
