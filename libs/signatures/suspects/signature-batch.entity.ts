import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import { PetitionRow } from '#libs/petitions';

/** What staff may decide about signatures: held ones are counted or refused, counted ones are taken out. */
export const batchDecisions = ['accept', 'refuse', 'invalidate'] as const;
export type BatchDecision = (typeof batchDecisions)[number];
export const batchStates = ['proposed', 'applied', 'turned_down', 'taken_back'] as const;
export type BatchState = (typeof batchStates)[number];

/** Why. Codes, since nothing a person wrote belongs in a record that is kept for ever. */
export const batchReasons = ['checked', 'throwaway', 'automated', 'repeated', 'invented', 'test'] as const;
export type BatchReason = (typeof batchReasons)[number];

/** By what signatures were chosen. An empty `source` means those whom no partner's link brought. */
export interface Conditions {
  readonly service?: string;
  readonly source?: string;
  readonly from?: string;
  readonly until?: string;
  readonly locale?: string;
  /** How many were picked one by one; which ones is not kept here. */
  readonly picked?: number;
}

/** A decision about many signatures at once, under one number: why, how many, by whom, and whether it was taken back. */
@Entity('signature_batch')
@Check('signature_batch_decision_check', `decision in ('accept', 'refuse', 'invalidate')`)
@Check('signature_batch_state_check', `state in ('proposed', 'applied', 'turned_down', 'taken_back')`)
@Check('signature_batch_two_persons_check', `decision <> 'invalidate' or state = 'turned_down' or decided_by <> proposed_by`)
@Index('signature_batch_petition_id_idx', { synchronize: false })
export class SignatureBatchRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @Column('uuid') @ForeignKey(() => OrganisationRow) organisationId: string;
  @Column('text') decision: BatchDecision;
  @Column('text') state: BatchState;
  @Column('text') reason: BatchReason;
  @Column('jsonb', { default: {} }) conditions: Conditions;
  /** How many it moved. */
  @Column('integer', { default: 0 }) signatures: number;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) proposedBy: string | null;
  @MadeAt() proposedAt: Date;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) decidedBy: string | null;
  @Moment({ nullable: true }) decidedAt: Date | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) takenBackBy: string | null;
  @Moment({ nullable: true }) takenBackAt: Date | null;
  /** How many came back; fewer than went where signers withdrew or were decided about anew. */
  @Column('integer', { default: 0 }) reinstated: number;
}
