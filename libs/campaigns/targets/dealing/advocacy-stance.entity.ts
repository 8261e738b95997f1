import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';
import { AdvocacyTargetRow } from '../directory/advocacy-target.entity.js';
import type { Stance } from '../target.enums.js';

/** Where a coalition saw a target from a day on. Another view is another row; none is changed. */
@Entity('advocacy_stance')
@Check('advocacy_stance_stance_check', `stance in ('ally', 'neutral', 'opponent', 'unknown')`)
@Check('advocacy_stance_interest_check', 'interest between 1 and 4')
@Check('advocacy_stance_influence_check', 'influence between 1 and 4')
@Check('advocacy_stance_place_check', '(interest is null) = (influence is null)')
@Index('advocacy_stance_target_idx', ['coalitionId', 'targetId', 'fromOn'])
export class AdvocacyStanceRow {
  @Id() id: string;
  @ForeignKey(() => AdvocacyTargetRow)
  @Column('uuid')
  targetId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('text') stance: Stance;
  /** From 1 to 4, both or neither: no middle, so that each stands in one field of the map. */
  @Column('smallint', { nullable: true }) interest: number | null;
  @Column('smallint', { nullable: true }) influence: number | null;
  @Column('date') fromOn: string;
  @Column('text', { default: '' }) note: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @MadeAt() recordedAt: Date;
}
