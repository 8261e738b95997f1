import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { CoalitionRow } from '../coalition.entity.js';
import { DecisionRow } from '../decisions/decision.entity.js';
import { OrganisationRow, type OrganisationKind } from '../organisation.entity.js';
import type { AdmissionState } from './admission.states.js';
import type { FrozenCriterion, Finding } from './criteria/admission-criterion.entity.js';
import type { AdmissionTerms } from './criteria/admission-rule.entity.js';

/** An organisation asks to join a coalition. Its facts, and how far it has come; no person's data. */
@Entity('application')
@Check('application_state_check', `state in ('draft', 'submitted', 'incomplete', 'sponsoring', 'review', 'objection', 'deciding', 'deferred', 'accepted', 'ratifying', 'admitted', 'refused', 'appealed', 'dismissed', 'withdrawn', 'lapsed')`)
@Check('application_kind_check', `kind in ('association', 'union', 'federation', 'coalition', 'foundation', 'cooperative', 'informal', 'other')`)
@Check('application_formation_check', 'formed_on is null or unformed_reason is null')
@Check('application_rules_check', `state in ('draft', 'withdrawn', 'lapsed') or (rules is not null and submitted_at is not null)`)
@Check('application_ended_check', `(state in ('admitted', 'dismissed', 'withdrawn', 'lapsed')) = (ended_at is not null)`)
@Check('application_admitted_check', `state <> 'admitted' or organisation_id is not null`)
@Index('application_coalition_id_idx', ['coalitionId', 'state', 'id'])
@Index('application_organisation_id_idx', ['organisationId'])
@Index('application_due_idx', { synchronize: false })
@Index('application_erasure_idx', { synchronize: false })
export class ApplicationRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  /** The organisation that applies when it is on this installation already; otherwise the one founded when it is admitted. */
  @ForeignKey(() => OrganisationRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  /** Every change of it becomes an `application_step`, by Postgres itself. */
  @Column('text', { default: 'draft' }) state: AdmissionState;
  @Words() name: Multilingual;
  @Words() about: Multilingual;
  @Column('text', { nullable: true }) acronym: string | null;
  @Column('text', { nullable: true }) kind: OrganisationKind | null;
  @Column('date', { nullable: true }) formedOn: string | null;
  @Column('text', { nullable: true }) unformedReason: string | null;
  @Column('text', { nullable: true }) seat: string | null;
  @Column('text', { array: true, default: [] }) branches: string[];
  @Column('text', { array: true, default: [] }) themes: string[];
  @Column('text', { nullable: true }) website: string | null;
  /** In which the applicant is written to. */
  @Column('text', { default: 'fr' }) locale: Locale;
  @Column('text', { default: '' }) motivation: string;
  /** As they were when it was sent; null before. */
  @Column('jsonb', { nullable: true }) rules: AdmissionTerms | null;
  @Column('jsonb', { default: [] }) criteria: FrozenCriterion[];
  @Column('jsonb', { default: [] }) judgement: Finding[];
  /** Members asked to sponsor, once they are asked. */
  @Column('uuid', { array: true, default: [] }) sponsorIds: string[];
  /** Accounts of its rapporteurs. */
  @Column('uuid', { array: true, default: [] }) rapporteurIds: string[];
  /** The vote of the members that is open on it, or was last. */
  @ForeignKey(() => DecisionRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  decisionId: string | null;
  /** What the applicant was last told: what is missing, why it was deferred or refused. */
  @Column('text', { default: '' }) reason: string;
  /** HMAC of the contact's address: who applies does not sponsor, report or object. Null once erased. */
  @Column('bytea', { nullable: true }) contactHash: Buffer | null;
  @MadeAt() createdAt: Date;
  @Moment({ default: () => 'now()' }) updatedAt: Date;
  @Moment({ nullable: true }) submittedAt: Date | null;
  /** Since when the members of the coalition see it. */
  @Moment({ nullable: true }) shownAt: Date | null;
  /** Until when the step it stands at is to be done. */
  @Moment({ nullable: true }) dueAt: Date | null;
  @Moment({ nullable: true }) decidedAt: Date | null;
  @Moment({ nullable: true }) endedAt: Date | null;
  /** When documents and contact were erased. */
  @Moment({ nullable: true }) erasedAt: Date | null;
}
