import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Moment } from '#libs/database';
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

/** From when to when an organisation was offered to the signers of a petition; kept by Postgres with every change of the partners. */
@Entity('petition_partner_period')
@Index('petition_partner_period_organisation_id_idx', ['organisationId'])
export class PetitionPartnerPeriodRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @PrimaryColumn('uuid') @ForeignKey(() => OrganisationRow) organisationId: string;
  @PrimaryColumn('timestamptz') fromAt: Date;
  @Moment({ nullable: true }) untilAt: Date | null;
}

/** The organisations whose names stood beside the consent boxes of an opened petition, by version; each is kept for ever. */
@Entity('petition_partner_list')
@Check('petition_partner_list_hash_check', `hash = sha256(convert_to(names, 'UTF8'))`)
export class PetitionPartnerListRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @PrimaryColumn('smallint') version: number;
  /** JSON: `[{"id":…,"name":{"ar":…,"fr":…}}…]`, the leading one first. */
  @Column('text') names: string;
  @Column('bytea') hash: Buffer;
  @Moment() since: Date;
}
