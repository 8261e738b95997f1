import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { ApplicationRow } from '../application.entity.js';

export const rapporteurOpinions = ['favourable', 'reserved', 'unfavourable'] as const;
export type RapporteurOpinion = (typeof rapporteurOpinions)[number];

/** Somebody who meets the applicant and reports on the dossier. */
@Entity('application_rapporteur')
@Check('application_rapporteur_opinion_check', `opinion in ('favourable', 'reserved', 'unfavourable')`)
@Check('application_rapporteur_reported_check', '(opinion is null) = (reported_at is null)')
export class ApplicationRapporteurRow {
  @ForeignKey(() => ApplicationRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) opinion: RapporteurOpinion | null;
  @Column('text', { default: '' }) report: string;
  @Moment({ default: () => 'now()' }) namedAt: Date;
  @Moment({ nullable: true }) reportedAt: Date | null;
}
