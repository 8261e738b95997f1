import { Column, Entity, Unique } from 'typeorm';
import { Id, MadeAt, Moment } from '#libs/database';

/** A signature without its person: no name, no address, no network address. */
@Entity('signature')
@Unique('signature_petition_id_dedup_token_slot_key', ['petitionId', 'dedupToken', 'slot'])
export class SignatureRow {
  @Id() id: string;
  @Column('uuid') petitionId: string;
  /** The petition's leading organisation. */
  @Column('uuid') organisationId: string;
  /** HMAC of the canonical address under the petition's key, 32 bytes. */
  @Column('bytea') dedupToken: Buffer;
  /** 1, or 2 for the second person of one mailbox. */
  @Column('smallint', { default: 1 }) slot: number;
  /** HMAC of canonical address and normalised name: tells the two persons of a mailbox apart. */
  @Column('bytea') personToken: Buffer;
  @Column('smallint', { default: 0 }) state: number;
  /** The throw-away service its address belongs to, by the name on the public list; such a signature is held until reviewed. */
  @Column('text', { nullable: true }) suspectService: string | null;
  /** The organisation whose link brought the signer. */
  @Column('uuid', { nullable: true }) sourceOrganisationId: string | null;
  @Column('char', { length: 2 }) country: string;
  @Column('text', { nullable: true }) area: string | null;
  @Column('text') locale: string;
  @Column('smallint', { default: 0 }) publicName: number;
  @Column('integer', { default: 1 }) textVersion: number;
  @Column('bytea') confirmHash: Buffer;
  @Column('bytea') manageHash: Buffer;
  /** Mails sent about it before it was confirmed. */
  @Column('smallint', { default: 0 }) mails: number;
  @MadeAt() createdAt: Date;
  @Moment({ nullable: true }) remindedAt: Date | null;
  @Moment({ nullable: true }) confirmedAt: Date | null;
  @Column('date', { nullable: true }) confirmedOn: string | null;
  /** The last decision of the staff that moved it. */
  @Column('uuid', { nullable: true }) batchId: string | null;
}
