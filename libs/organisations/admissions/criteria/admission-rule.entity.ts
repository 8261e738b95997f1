import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CoalitionRow } from '../../coalition.entity.js';
import type { Mode } from '../../decisions/settle.js';

/** Who decides: the coordination, the steering committee, or the members by vote. */
export const admissionBodies = ['coordination', 'steering', 'members'] as const;
export type AdmissionBody = (typeof admissionBodies)[number];
export const joiningKinds = ['member', 'associate'] as const;
export type JoiningKind = (typeof joiningKinds)[number];

/** How a coalition admits; one without a row takes no applications. */
@Entity('admission_rule')
@Check('admission_rule_sponsors_check', 'sponsors between 0 and 5')
@Check('admission_rule_body_check', `body in ('coordination', 'steering', 'members')`)
@Check('admission_rule_mode_check', `mode in ('majority', 'two_thirds', 'unanimity')`)
@Check('admission_rule_quorum_percent_check', 'quorum_percent between 0 and 100')
@Check('admission_rule_rapporteurs_check', 'rapporteurs between 0 and 3')
@Check('admission_rule_completeness_days_check', 'completeness_days between 1 and 365')
@Check('admission_rule_sponsoring_days_check', 'sponsoring_days between 1 and 365')
@Check('admission_rule_review_days_check', 'review_days between 1 and 365')
@Check('admission_rule_objection_days_check', 'objection_days between 0 and 365')
@Check('admission_rule_deciding_days_check', 'deciding_days between 1 and 365')
@Check('admission_rule_appeal_days_check', 'appeal_days between 1 and 365')
@Check('admission_rule_joins_as_check', `joins_as in ('member', 'associate')`)
export class AdmissionRuleRow {
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  coalitionId: string;
  /** Whether it takes applications. */
  @Column('boolean', { default: false }) isOpen: boolean;
  /** Different members that must sponsor. */
  @Column('smallint', { default: 1 }) sponsors: number;
  @Column('text', { default: 'coordination' }) body: AdmissionBody;
  /** How the members vote, whenever it is put to them. */
  @Column('text', { default: 'majority' }) mode: Exclude<Mode, 'silence'>;
  @Column('smallint', { default: 50 }) quorumPercent: number;
  /** Whether the members vote on what the coordination or the steering committee accepted. */
  @Column('boolean', { default: false }) isRatified: boolean;
  /** People who report on the dossier. */
  @Column('smallint', { default: 0 }) rapporteurs: number;
  /** For the check by the coordination, and for the applicant to add what is missing. */
  @Column('smallint', { default: 30 }) completenessDays: number;
  @Column('smallint', { default: 30 }) sponsoringDays: number;
  @Column('smallint', { default: 30 }) reviewDays: number;
  /** None, and there is no period for objections. */
  @Column('smallint', { default: 30 }) objectionDays: number;
  @Column('smallint', { default: 30 }) decidingDays: number;
  @Column('smallint', { default: 30 }) appealDays: number;
  @Column('text', { default: 'member' }) joinsAs: JoiningKind;
}

/** The rules as they were when an application was sent; it runs by these to its end. */
export type AdmissionTerms = Omit<AdmissionRuleRow, 'coalitionId' | 'isOpen'>;
