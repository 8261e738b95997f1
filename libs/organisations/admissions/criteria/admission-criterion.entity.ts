import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';

export const criterionKinds = ['theme', 'territory', 'formation', 'declaration', 'document'] as const;
export type CriterionKind = (typeof criterionKinds)[number];

/** What a coalition asks of who wants to join. Retired rather than changed where applications were judged by it. */
@Entity('admission_criterion')
@Check('admission_criterion_kind_check', `kind in ('theme', 'territory', 'formation', 'declaration', 'document')`)
@Index('admission_criterion_coalition_id_idx', ['coalitionId', 'position'])
export class AdmissionCriterionRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  @Column('smallint', { default: 0 }) position: number;
  @Column('text') kind: CriterionKind;
  /** Not met, it keeps an application from being sent; otherwise it warns who decides. */
  @Column('boolean', { default: false }) isBlocking: boolean;
  /** Codes of themes or areas, as the kind asks. */
  @Column('text', { array: true, default: [] }) values: string[];
  /** What is asked, in the coalition's words. */
  @Words() words: Multilingual;
  @MadeAt() createdAt: Date;
  @Moment({ nullable: true }) retiredAt: Date | null;
}

/** A criterion as it was when an application was sent. */
export type FrozenCriterion = Pick<AdmissionCriterionRow, 'id' | 'kind' | 'isBlocking' | 'values' | 'words'>;
/** Whether one criterion is met by an application, and what is missing. */
export interface Finding {
  readonly criterionId: string;
  readonly isMet: boolean;
  readonly isBlocking: boolean;
  readonly missing: readonly string[];
}
