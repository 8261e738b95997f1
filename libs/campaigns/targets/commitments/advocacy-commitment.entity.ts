import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';
import { AdvocacyTargetRow } from '../directory/advocacy-target.entity.js';
import type { CommitmentState } from './commitment.states.js';

/** What a target promised, as a coalition recorded it, and where it stands today. */
@Entity('advocacy_commitment')
@Check('advocacy_commitment_state_check', `state in ('announced', 'in_progress', 'kept', 'broken')`)
@Check('advocacy_commitment_due_check', 'due_on >= announced_on')
@Unique('advocacy_commitment_coalition_key', ['id', 'coalitionId'])
@Index('advocacy_commitment_coalition_id_idx', ['coalitionId', 'announcedOn'])
@Index('advocacy_commitment_target_id_idx', ['targetId'])
export class AdvocacyCommitmentRow {
  @Id() id: string;
  @ForeignKey(() => AdvocacyTargetRow)
  @Column('uuid')
  targetId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  /** The target's name when it was recorded. */
  @Words({ default: undefined }) madeBy: Multilingual;
  @Words({ default: undefined }) text: Multilingual;
  @Column('text', { default: 'announced' }) state: CommitmentState;
  @Column('date') announcedOn: string;
  /** Until when it was promised. */
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('boolean', { default: false }) isPublic: boolean;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @MadeAt() createdAt: Date;
  @Moment({ default: () => 'now()' }) updatedAt: Date;
}
