import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Id, Moment } from '#libs/database';
import { CoalitionRow, WorkingGroupRow } from '#libs/organisations';
import type { AdoptionMode, VoteMode } from '../adoption.states.js';

/** How a coalition, or one of its groups, adopts what it writes; without a row it votes. */
@Entity('adoption_rule')
@ForeignKey(() => WorkingGroupRow, ['groupId', 'coalitionId'], ['id', 'coalitionId'], { name: 'adoption_rule_group_fkey' })
@Check('adoption_rule_mode_check', `mode in ('silence', 'majority', 'two_thirds', 'unanimity')`)
@Check('adoption_rule_disputed_mode_check', `disputed_mode in ('majority', 'two_thirds', 'unanimity')`)
@Check('adoption_rule_comment_days_check', 'comment_days between 1 and 90')
@Check('adoption_rule_silence_days_check', 'silence_days between 1 and 90')
@Check('adoption_rule_vote_days_check', 'vote_days between 1 and 90')
@Unique('adoption_rule_whose_key', ['coalitionId', 'groupId'])
export class AdoptionRuleRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  /** Null for the coalition’s own. */
  @Column('uuid', { nullable: true }) groupId: string | null;
  @Column('text') mode: AdoptionMode;
  /** How a vote is counted when silence was broken. */
  @Column('text') disputedMode: VoteMode;
  @Column('smallint') commentDays: number;
  @Column('smallint') silenceDays: number;
  @Column('smallint') voteDays: number;
  @Moment() updatedAt: Date;
}
