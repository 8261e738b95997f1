import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { DecisionRow } from '../decision.entity.js';

export const leanings = ['support', 'concern', 'oppose'] as const;
export type Leaning = (typeof leanings)[number];

/** What a community representative thinks of a decision: recorded beside the votes and never counted among them. */
@Entity('decision_opinion')
@Check('decision_opinion_answer_check', `answer in ('support', 'concern', 'oppose')`)
@Unique('decision_opinion_once_key', ['decisionId', 'accountId'])
export class DecisionOpinionRow {
  @Id() id: string;
  @ForeignKey(() => DecisionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  decisionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  @Column('text') name: string;
  @Column('text') answer: Leaning;
  @Column('text', { default: '' }) reason: string;
  @Moment() givenAt: Date;
}
