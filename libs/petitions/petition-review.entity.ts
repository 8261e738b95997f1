import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt } from '#libs/database';
import { PetitionRow } from './petition.entity.js';

export const reviewDecisions = ['approved', 'changes_requested', 'rejected'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

/** What a reviewer decided about these words, and why. Kept words have the kept hash: a check sees to that. Never by its author or who submitted it: a trigger sees to that. */
@Entity('petition_review')
@Check('petition_review_decision_check', `decision in ('approved', 'changes_requested', 'rejected')`)
@Check('petition_review_words_check', `text_hash = sha256(convert_to(words, 'UTF8'))`)
@Index('petition_review_petition_id_idx', ['petitionId'])
export class PetitionReviewRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) reviewerId: string | null;
  @Column('text') decision: ReviewDecision;
  @Column('text', { array: true, default: [] }) reasons: string[];
  @Column('text', { default: '' }) note: string;
  @Column('bytea', { nullable: true }) textHash: Buffer | null;
  /** Canonical JSON, see canonical-text.ts; null for what was reviewed elsewhere. */
  @Column('text', { nullable: true }) words: string | null;
  @MadeAt() decidedAt: Date;
  @Column('boolean', { default: false }) isImported: boolean;
}
