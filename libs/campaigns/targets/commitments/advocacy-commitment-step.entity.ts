import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';
import { AdvocacyCommitmentRow } from './advocacy-commitment.entity.js';
import type { CommitmentState } from './commitment.states.js';

/** One step of a commitment: on which day, and where it can be read. Never changed. */
@Entity('advocacy_commitment_step')
@ForeignKey(() => AdvocacyCommitmentRow, ['commitmentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'advocacy_commitment_step_commitment_fkey' })
@Check('advocacy_commitment_step_state_check', `state in ('announced', 'in_progress', 'kept', 'broken')`)
@Index('advocacy_commitment_step_commitment_id_idx', ['commitmentId'])
export class AdvocacyCommitmentStepRow {
  @Id() id: string;
  @Column('uuid') commitmentId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('text') state: CommitmentState;
  @Column('date') happenedOn: string;
  @Column('text', { default: '' }) sourceUrl: string;
  @Words() note: Multilingual;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @MadeAt() recordedAt: Date;
}
