import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from '#libs/organisations';
import { PetitionRow } from './petition.entity.js';

/** An organisation that carries a petition; position 0 leads it. */
@Entity('petition_partner')
@Index('petition_partner_organisation_id_idx', ['organisationId'])
export class PetitionPartnerRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @PrimaryColumn('uuid') @ForeignKey(() => OrganisationRow) organisationId: string;
  @Column('smallint') position: number;
}
