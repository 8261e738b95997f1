import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { MandateRow } from '../../mandates/mandate.entity.js';
import { DecisionSeatRow } from './decision-seat.entity.js';

/** An organisation lets another answer for it in one decision. */
@Entity('decision_proxy')
@ForeignKey(() => DecisionSeatRow, ['decisionId', 'organisationId'], ['decisionId', 'organisationId'], { name: 'decision_proxy_seat_fkey', onDelete: 'CASCADE' })
@ForeignKey(() => DecisionSeatRow, ['decisionId', 'holderId'], ['decisionId', 'organisationId'], { name: 'decision_proxy_holder_fkey', onDelete: 'CASCADE' })
@Check('decision_proxy_other_check', 'holder_id <> organisation_id')
@Index('decision_proxy_one_idx', { synchronize: false })
export class DecisionProxyRow {
  @Id() id: string;
  @Column('uuid') decisionId: string;
  @Column('uuid') organisationId: string;
  /** The organisation that answers for it. */
  @Column('uuid') holderId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => MandateRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  mandateId: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  givenBy: string | null;
  @Moment({ default: () => 'now()' }) givenAt: Date;
  @Moment({ nullable: true }) revokedAt: Date | null;
}
