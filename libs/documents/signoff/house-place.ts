import { Column, ForeignKey } from 'typeorm';
import { OrganisationRow } from '#libs/organisations';
import { SignOffExternalRow } from './outside/sign-off-external.entity.js';

/** Of which document a row is, and of which organisation: a member or one from outside. */
export abstract class HousePlace {
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @ForeignKey(() => SignOffExternalRow)
  @Column('uuid', { nullable: true })
  externalId: string | null;
}
