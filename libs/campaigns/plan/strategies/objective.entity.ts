import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Words, type Multilingual } from '#libs/database';
import { StrategyRow } from './strategy.entity.js';

/** One objective of a strategy; campaigns work for it. */
@Entity('objective')
@Unique('objective_coalition_key', ['id', 'coalitionId'])
@ForeignKey(() => StrategyRow, ['strategyId', 'coalitionId'], ['id', 'coalitionId'], { name: 'objective_strategy_fkey' })
@Index('objective_strategy_id_idx', ['strategyId'])
export class ObjectiveRow {
  @Id() id: string;
  @Column('uuid') strategyId: string;
  @Column('uuid') coalitionId: string;
  @Words() name: Multilingual;
  /** How one sees that it is reached. */
  @Words() text: Multilingual;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) authorId: string | null;
  @MadeAt() createdAt: Date;
}
