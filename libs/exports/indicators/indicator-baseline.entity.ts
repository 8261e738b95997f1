import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { ProjectRow } from '#libs/campaigns';
import { Id, MadeAt } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';
import type { Indicator } from './indicator-list.js';

/** Where an indicator stood on a day, from which growth is told. Never changed: the last one recorded holds. */
@Entity('indicator_baseline')
@ForeignKey(() => ProjectRow, ['projectId', 'coalitionId'], ['id', 'coalitionId'], { name: 'indicator_baseline_project_fkey' })
@Check('indicator_baseline_value_check', 'value >= 0')
@Index('indicator_baseline_coalition_id_idx', ['coalitionId'])
export class IndicatorBaselineRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('uuid', { nullable: true }) projectId: string | null;
  @Column('text') indicator: Indicator;
  /** `2025-01-01` */
  @Column('date') day: string;
  @Column('numeric') value: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @MadeAt() recordedAt: Date;
}
