import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { MadeAt } from '#libs/database';
import { CoalitionRow } from '../coalition.entity.js';
import { OrganisationRow } from '../organisation.entity.js';

/** The logo of an organisation or of a coalition, as it is served: two squares in WebP. What was uploaded is not kept. */
@Entity('logo')
@Unique('logo_organisation_id_key', ['organisationId'])
@Unique('logo_coalition_id_key', ['coalitionId'])
@Check('logo_owner_check', '(organisation_id is null) <> (coalition_id is null)')
export class LogoRow {
  /** SHA-256 of its owner and its pixels, in hexadecimal: part of its address. */
  @PrimaryColumn('text') hash: string;
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  coalitionId: string | null;
  @Column('bytea') small: Buffer;
  @Column('bytea') large: Buffer;
  @MadeAt() madeAt: Date;
}
