import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MadeAt, Moment } from '#libs/database';
import { Wording } from './asked-by-mail.entity.js';

/** A signer's yes to the news of one organisation, with the wording that was shown. */
@Entity('consent')
@Index('consent_organisation_id_petition_id_idx', ['organisationId', 'petitionId'])
export class ConsentRow {
  @PrimaryColumn('uuid') signatureId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @Column('uuid') petitionId: string;
  @Column('uuid') leadOrganisationId: string;
  @Column('smallint') textVersion: number;
  /** Which list of organisations stood there (PetitionPartnerListRow). */
  @Column('smallint', { default: 1 }) partnersVersion: number;
  @Column('text') locale: string;
  @MadeAt() givenAt: Date;
  @Column('bytea', { nullable: true }) unsubscribeHash: Buffer | null;
  @Moment({ nullable: true }) unsubscribedAt: Date | null;
}

/** The wordings of the consent box there have been, by version and language. */
@Entity('consent_text')
export class ConsentTextRow extends Wording {}
