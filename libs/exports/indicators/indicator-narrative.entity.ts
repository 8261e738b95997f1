import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { ProjectRow } from '#libs/campaigns';
import { Id, MadeAt, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';
import type { Indicator } from './indicator-list.js';

/** What the coordination says of a figure of one period, in its report. */
@Entity('indicator_narrative')
@ForeignKey(() => ProjectRow, ['projectId', 'coalitionId'], ['id', 'coalitionId'], { name: 'indicator_narrative_project_fkey' })
@Check('indicator_narrative_period_check', 'to_on >= from_on')
@Index('indicator_narrative_once_idx', { synchronize: false })
export class IndicatorNarrativeRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('uuid', { nullable: true }) projectId: string | null;
  @Column('text') indicator: Indicator;
  @Column('date') fromOn: string;
  @Column('date') toOn: string;
  @Words() text: Multilingual;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @MadeAt() recordedAt: Date;
}
