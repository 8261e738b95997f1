import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id, Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { CharterVersionRow } from '../charter-version.entity.js';

/** An organisation signed a version, whole. Never changed nor deleted: it ends by leaving the coalition alone. */
@Entity('charter_signature')
@Unique('charter_signature_once_key', ['versionId', 'organisationId', 'memberSince'])
@Index('charter_signature_organisation_id_idx', ['organisationId'])
export class CharterSignatureRow {
  @Id() id: string;
  @ForeignKey(() => CharterVersionRow)
  @Column('uuid')
  versionId: string;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid')
  organisationId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  /** From when it was a member as it signed; who left and came back signs anew. */
  @Column('date') memberSince: string;
  @Moment() signedAt: Date;
}
