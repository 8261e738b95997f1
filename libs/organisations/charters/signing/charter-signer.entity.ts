import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { CoalitionRow } from '../../coalition.entity.js';
import { MandateRow } from '../../mandates/mandate.entity.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { CharterSignatureRow } from './charter-signature.entity.js';

/** The person who signed for an organisation, by which mandate; for the coalition's own people. */
@Entity('charter_signer')
export class CharterSignerRow {
  @ForeignKey(() => CharterSignatureRow)
  @PrimaryColumn('uuid')
  signatureId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid')
  organisationId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @ForeignKey(() => MandateRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  mandateId: string | null;
  @Column('text') name: string;
  @Column('text') office: string;
}
