import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { MandateRow } from '../../mandates/mandate.entity.js';
import type { Answer } from '../settle.js';
import { DecisionProxyRow } from './decision-proxy.entity.js';
import { DecisionSeatRow } from './decision-seat.entity.js';

/** An organisation's one answer, as it stands now; Postgres copies each into `decision_vote_change`. */
@Entity('decision_vote')
@ForeignKey(() => DecisionSeatRow, ['decisionId', 'organisationId'], ['decisionId', 'organisationId'], { name: 'decision_vote_seat_fkey', onDelete: 'CASCADE' })
@Check('decision_vote_answer_check', `answer in ('yes', 'no', 'abstain')`)
export class DecisionVoteRow {
  @PrimaryColumn('uuid') decisionId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  @Column('text') answer: Answer;
  @Column('text', { default: '' }) reason: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @ForeignKey(() => MandateRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  mandateId: string | null;
  /** Set when another organisation answered by proxy. */
  @ForeignKey(() => DecisionProxyRow, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  proxyId: string | null;
  @Moment() castAt: Date;
}
