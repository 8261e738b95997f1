import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';

/** Where a coalition wants to get in some years; its objectives say how one sees that it got there. */
@Entity('strategy')
@Unique('strategy_coalition_key', ['id', 'coalitionId'])
@Check('strategy_period_check', 'ends_on >= starts_on')
@Index('strategy_coalition_id_idx', ['coalitionId'])
export class StrategyRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => CoalitionRow) coalitionId: string;
  @Words() name: Multilingual;
  @Words() text: Multilingual;
  @Column('date') startsOn: string;
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) authorId: string | null;
  @MadeAt() createdAt: Date;
}
