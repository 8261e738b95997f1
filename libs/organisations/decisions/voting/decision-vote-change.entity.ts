import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { DecisionRow } from '../decision.entity.js';
import type { Answer } from '../settle.js';

/** Every answer ever given, written by Postgres as it is given. */
@Entity('decision_vote_change')
@Index('decision_vote_change_decision_id_idx', ['decisionId'])
export class DecisionVoteChangeRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: string;
  @ForeignKey(() => DecisionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  decisionId: string;
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  organisationId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  /** `withdrawn` when a proxy was taken back after it had answered. */
  @Column('text') answer: Answer | 'withdrawn';
  @Column('text') reason: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Column('boolean') byProxy: boolean;
  @Moment() castAt: Date;
}
