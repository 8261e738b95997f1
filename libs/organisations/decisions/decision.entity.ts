import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '../coalition.entity.js';
import { OrganisationRow } from '../organisation.entity.js';
import type { DecisionState } from './decision.states.js';
import type { Mode, Outcome } from './settle.js';

/** A question put to a coalition's organisations, and how it ended. */
@Entity('decision')
@Check('decision_mode_check', `mode in ('silence', 'majority', 'two_thirds', 'unanimity')`)
@Check('decision_quorum_percent_check', 'quorum_percent between 0 and 100')
@Check('decision_state_check', `state in ('draft', 'open', 'closed', 'cancelled')`)
@Check('decision_outcome_check', `outcome in ('adopted', 'rejected', 'blocked', 'no_quorum')`)
@Check('decision_closed_check', `(state = 'closed') = (outcome is not null)`)
@Check('decision_opened_check', `state not in ('open', 'closed') or (opened_at is not null and closes_at is not null)`)
@Index('decision_coalition_id_idx', ['coalitionId', 'createdAt'])
@Index('decision_due_idx', { synchronize: false })
@Index('decision_subject_idx', { synchronize: false })
export class DecisionRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  /** Who proposes it; null for the coordination. */
  @ForeignKey(() => OrganisationRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null;
  @Words() title: Multilingual;
  @Words() proposal: Multilingual;
  /** `free`, or what it decides about; see DecisionSubjects. */
  @Column('text', { default: 'free' }) subjectKind: string;
  @Column('uuid', { nullable: true }) subjectId: string | null;
  @Column('text') mode: Mode;
  /** Organisations that must answer, in hundredths of those with a seat. Silence has none. */
  @Column('smallint') quorumPercent: number;
  @Column('text', { default: 'draft' }) state: DecisionState;
  @Column('text', { nullable: true }) outcome: Outcome | null;
  @Moment({ nullable: true }) openedAt: Date | null;
  @Moment({ nullable: true }) closesAt: Date | null;
  @Moment({ nullable: true }) closedAt: Date | null;
  /** What follows from it, in the coordination's words. */
  @Words() minutes: Multilingual;
  /** `2027-11-22`: when to look at it again. */
  @Column('date', { nullable: true }) reviewOn: string | null;
  @MadeAt() createdAt: Date;
  @Moment({ default: () => 'now()' }) updatedAt: Date;
}
