import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoalitionRow, MandateRow, OrganisationRow } from '#libs/organisations';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { AdoptionRoundRow } from '../adoption-round.entity.js';
import type { Stance } from '../adoption.states.js';

/** An organisation keeps apart from what the others adopt, with a minority note if it wants one. */
@Entity('adoption_dissent')
@ForeignKey(() => AdoptionRoundRow, ['roundId', 'documentId'], ['id', 'documentId'], { name: 'adoption_dissent_round_fkey' })
@ForeignKey(() => DocumentEditionRow, ['editionId', 'documentId'], ['id', 'documentId'], { name: 'adoption_dissent_edition_fkey' })
@Check('adoption_dissent_stance_check', `stance in ('abstain', 'opt_out')`)
@Check('adoption_dissent_public_check', `note <> '' or not is_public`)
@Index('adoption_dissent_once_idx', { synchronize: false })
@Index('adoption_dissent_round_id_idx', ['roundId'])
export class AdoptionDissentRow {
  @Id() id: string;
  @Column('uuid') roundId: string;
  @Column('uuid') documentId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid')
  organisationId: string;
  @Column('uuid') editionId: string;
  @Column('text') stance: Stance;
  @Column('text', { default: '' }) note: string;
  /** The organisation wants its note to be published with the text, under its name. */
  @Column('boolean', { default: false }) isPublic: boolean;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @ForeignKey(() => MandateRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  mandateId: string | null;
  @Moment() madeAt: Date;
  @Moment({ nullable: true }) withdrawnAt: Date | null;
}
