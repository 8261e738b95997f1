import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { DecisionRow } from '../decision.entity.js';

export const leanings = ['support', 'concern', 'oppose'] as const;
export type Leaning = (typeof leanings)[number];

/** What a community representative thinks of a decision: recorded beside the votes and never counted among them. */
@Entity('decision_opinion')
@Check('decision_opinion_answer_check', `answer in ('support', 'concern', 'oppose')`)
export class DecisionOpinionRow {
  @ForeignKey(() => DecisionRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  decisionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  @Column('text') name: string;
  @Column('text') answer: Leaning;
  @Column('text', { default: '' }) reason: string;
  @Moment() givenAt: Date;
}
