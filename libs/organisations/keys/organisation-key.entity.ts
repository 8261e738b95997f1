import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MadeAt, Moment } from '#libs/database';
import { OrganisationRow } from '../organisation.entity.js';

/** A key pair of an organisation. Signers' data is sealed to the public half of the newest one not revoked. */
@Entity('organisation_key')
export class OrganisationKeyRow {
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  organisationId: string;
  @PrimaryColumn('smallint') number: number;
  @Column('bytea') publicKey: Buffer;
  /** Wrapped by this installation; none when the organisation keeps it itself. */
  @Column('bytea', { nullable: true }) wrappedSecret: Buffer | null;
  @MadeAt() createdAt: Date;
  @Moment({ nullable: true }) revokedAt: Date | null;
}
