import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id, Moment } from '#libs/database';
import { DocumentRow } from '../../drafting/document.entity.js';
import { HousePlace } from '../house-place.js';
import { SignOffRow } from '../sign-off.entity.js';

/** An organisation that was asked in one call: a member, or one from outside. */
@Entity('document_sign_off_house')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_sign_off_house_document_fkey' })
@Check('document_sign_off_house_one_check', 'num_nonnulls(organisation_id, external_id) = 1')
@Unique('document_sign_off_house_organisation_key', ['signOffId', 'organisationId'])
@Unique('document_sign_off_house_external_key', ['signOffId', 'externalId'])
@Index('document_sign_off_house_organisation_id_idx', ['organisationId'])
@Index('document_sign_off_house_external_id_idx', ['externalId'])
export class SignOffHouseRow extends HousePlace {
  @Id() id: string;
  @ForeignKey(() => SignOffRow)
  @Column('uuid')
  signOffId: string;
  @Moment() askedAt: Date;
  @Moment({ nullable: true }) remindedAt: Date | null;
}
