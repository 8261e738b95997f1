import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Moment, type Multilingual } from '#libs/database';
import type { OrganisationKind } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { HousePlace } from '../house-place.js';
import { SignOffRow } from '../sign-off.entity.js';

/** An organisation under a text as everybody reads it: in the sealed list by its position, without one also supporting it. Who withdraws keeps its line, with the day. */
@Entity('document_sign_off_signatory')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_sign_off_signatory_document_fkey' })
@Check('document_sign_off_signatory_check', `answer in ('sign', 'reserve')`)
@Index('document_sign_off_signatory_one_idx', { synchronize: false })
@Index('document_sign_off_signatory_sign_off_id_idx', ['signOffId'])
export class SignatoryRow extends HousePlace {
  @Id() id: string;
  @ForeignKey(() => SignOffHouseRow)
  @Column('uuid')
  houseId: string;
  @ForeignKey(() => SignOffRow)
  @Column('uuid')
  signOffId: string;
  /** As it was called then. */
  @Column('jsonb') name: Multilingual;
  @Column('text', { nullable: true }) acronym: string | null;
  /** `FR` */
  @Column('text', { nullable: true }) country: string | null;
  @Column('text', { nullable: true }) kind: OrganisationKind | null;
  @Column('integer', { nullable: true }) position: number | null;
  @Column('text') answer: 'sign' | 'reserve';
  /** The reservation. */
  @Column('text') words: string;
  @Column('date', { nullable: true }) decidedOn: string | null;
  @Column('boolean') showsLogo: boolean;
  @Moment() signedAt: Date;
  @Moment({ nullable: true }) withdrawnAt: Date | null;
  @Column('text', { default: '' }) withdrawnWords: string;
}
