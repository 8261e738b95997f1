import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { ApplicationRow } from '../application.entity.js';

export const rapporteurOpinions = ['favourable', 'reserved', 'unfavourable'] as const;
export type RapporteurOpinion = (typeof rapporteurOpinions)[number];

/** Somebody who meets the applicant and reports on the dossier. */
@Entity('application_rapporteur')
@Check('application_rapporteur_opinion_check', `opinion in ('favourable', 'reserved', 'unfavourable')`)
@Check('application_rapporteur_reported_check', '(opinion is null) = (reported_at is null)')
@Unique('application_rapporteur_once_key', ['applicationId', 'accountId'])
export class ApplicationRapporteurRow {
  @Id() id: string;
  @ForeignKey(() => ApplicationRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  applicationId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) opinion: RapporteurOpinion | null;
  @Column('text', { default: '' }) report: string;
  @Moment({ default: () => 'now()' }) namedAt: Date;
  @Moment({ nullable: true }) reportedAt: Date | null;
}
