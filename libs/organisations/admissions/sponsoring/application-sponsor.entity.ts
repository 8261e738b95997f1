import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { MandateRow } from '../../mandates/mandate.entity.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { ApplicationRow } from '../application.entity.js';

export const sponsorAnswers = ['asked', 'confirmed', 'declined'] as const;
export type SponsorAnswer = (typeof sponsorAnswers)[number];

/** A member the applicant names as its sponsor, and what it answered for itself, under whose mandate. */
@Entity('application_sponsor')
@Check('application_sponsor_answer_check', `answer in ('asked', 'confirmed', 'declined')`)
@Check('application_sponsor_answered_check', `(answer = 'asked') = (answered_at is null)`)
export class ApplicationSponsorRow {
  @ForeignKey(() => ApplicationRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId: string;
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  organisationId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  /** Who answered for it. */
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @ForeignKey(() => MandateRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  mandateId: string | null;
  @Column('text', { default: 'asked' }) answer: SponsorAnswer;
  @Column('text', { default: '' }) note: string;
  @Moment({ default: () => 'now()' }) askedAt: Date;
  @Moment({ nullable: true }) answeredAt: Date | null;
}
