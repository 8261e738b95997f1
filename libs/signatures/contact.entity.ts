import { Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';
import { MadeAt } from '#libs/database';

/** Name, address and link secrets of a signer, sealed to the worker; gone once settled or expired. */
@Entity('signer_contact')
@Index('signer_contact_created_at_idx', ['createdAt'])
export class SignerContactRow {
  @PrimaryColumn('uuid') signatureId: string;
  @Column('uuid') organisationId: string;
  @Column('bytea') sealed: Buffer;
  @MadeAt() createdAt: Date;
}

/** The same person, sealed to one organisation that was ticked. */
@Entity('organisation_contact')
export class OrganisationContactRow {
  @PrimaryColumn('uuid') signatureId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @Column('smallint') keyNumber: number;
  @Column('bytea') sealed: Buffer;
}

/** A name somebody asked to be shown; not yet shown while the signature is held for review. */
@Entity('public_signer')
@Index('public_signer_petition_id_number_idx', { synchronize: false })
export class PublicSignerRow {
  @PrimaryColumn('uuid') signatureId: string;
  @Column('uuid') petitionId: string;
  @Column('uuid') organisationId: string;
  @Column('text') name: string;
  @Column('date') confirmedOn: string;
  /** The order in which names came: a page's cursor tells nothing of the signature. */
  @Column('bigint') @Generated('increment') number: string;
  @Column('boolean', { default: true }) isShown: boolean;
}

/** The key under which a petition's signers are told apart; destroyed at the end. */
@Entity('petition_key')
export class PetitionKeyRow {
  @PrimaryColumn('uuid') petitionId: string;
  @Column('uuid') organisationId: string;
  @Column('bytea', { nullable: true }) wrapped: Buffer | null;
  @MadeAt() createdAt: Date;
  @Column('timestamptz', { nullable: true }) destroyedAt: Date | null;
}

/** A keyed hash of an address that asked for silence, from one petition or (`scope` = all) from all. */
@Entity('suppression')
export class SuppressionRow {
  @PrimaryColumn('bytea') addressHash: Buffer;
  @PrimaryColumn('text') scope: string;
  @MadeAt() createdAt: Date;
}

/** How many mails an address got on a day, over all petitions; kept for two days. */
@Entity('mail_allowance')
export class MailAllowanceRow {
  @PrimaryColumn('bytea') addressHash: Buffer;
  @PrimaryColumn('date') day: string;
  @Column('smallint') mails: number;
}
