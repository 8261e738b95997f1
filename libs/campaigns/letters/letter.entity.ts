import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import { AskedByMail, Wording } from '#libs/signatures';
import { LetterCampaignRow } from './letter-campaign.entity.js';
import { LetterOfficeRow, LetterTargetRow } from './letter-target.entity.js';
import { deliveryStates, letterStates, type DeliveryState, type LetterState } from './letter.states.js';

const oneOf = (column: string, values: readonly string[]) => `${column} in (${values.map((value) => `'${value}'`).join(', ')})`;

/** A citizen's letter in an action, without the person: one for each address, known by a keyed hash. */
@Entity('letter')
@Check('letter_state_check', oneOf('state', letterStates))
@Unique('letter_letter_campaign_id_dedup_token_key', ['letterCampaignId', 'dedupToken'])
@Index('letter_asked_at_idx', { synchronize: false })
export class LetterRow extends AskedByMail {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => LetterCampaignRow) letterCampaignId: string;
  @Column('uuid') coalitionId: string;
  @Column('uuid') organisationId: string;
  @Column('text', { default: 'pending' }) state: LetterState;
  /** Where the writer lives: a province of Morocco, or the code of a country. */
  @Column('text') area: string;
  /** Written while the action was being tried: it never goes to a target. */
  @Column('boolean') isTest: boolean;
  /** Keyed hash of the own words, without case, accents and signs. */
  @Column('bytea') fingerprint: Buffer;
  /** How much of its own words stands in the letter that resembles it most, in percent. */
  @Column('smallint', { nullable: true }) likeness: number | null;
  @Moment({ nullable: true }) withdrawnAt: Date | null;
  /** When the writer was told that all of it has left. */
  @Moment({ nullable: true }) receiptAt: Date | null;
}

/** Name, address, text and link secrets of a letter, sealed to the worker; erased when the time is over. */
@Entity('letter_content')
export class LetterContentRow {
  @PrimaryColumn('uuid') @ForeignKey(() => LetterRow, { onDelete: 'CASCADE' }) letterId: string;
  @Column('bytea') sealed: Buffer;
}

/** A letter's copy for one target, and what became of it. */
@Entity('letter_delivery')
@Check('letter_delivery_state_check', oneOf('state', deliveryStates))
@Unique('letter_delivery_letter_id_target_id_key', ['letterId', 'targetId'])
@Index('letter_delivery_fingerprint_idx', { synchronize: false })
@Index('letter_delivery_waiting_idx', { synchronize: false })
@Index('letter_delivery_sending_idx', { synchronize: false })
@Index('letter_delivery_target_id_idx', ['targetId', 'state'])
export class LetterDeliveryRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => LetterRow, { onDelete: 'CASCADE' }) letterId: string;
  @Column('uuid') letterCampaignId: string;
  @Column('uuid') coalitionId: string;
  @Column('uuid') organisationId: string;
  @Column('uuid') @ForeignKey(() => LetterTargetRow) targetId: string;
  @Column('uuid') @ForeignKey(() => LetterOfficeRow) officeId: string;
  @Column('boolean') isTest: boolean;
  @Column('bytea') fingerprint: Buffer;
  @Column('text') state: DeliveryState;
  /** A code, never a server's words. */
  @Column('text', { nullable: true }) fault: string | null;
  @Column('smallint', { default: 0 }) tries: number;
  @Moment({ default: () => 'now()' }) dueAt: Date;
  @Moment({ nullable: true }) leasedUntil: Date | null;
  /** When it first stood in a file that was made for handing over. */
  @Moment({ nullable: true }) printedAt: Date | null;
  @Moment({ nullable: true }) endedAt: Date | null;
  @MadeAt() createdAt: Date;
}

/** An attempt at an office, written down before its first byte leaves: what the cap of an hour counts. */
@Entity('letter_slot')
@Index('letter_slot_office_id_idx', ['officeId', 'takenAt'])
@Index('letter_slot_delivery_id_idx', ['deliveryId'])
export class LetterSlotRow {
  @Id() id: string;
  /** Gone when the letter was taken back: the attempt still counts. */
  @Column('uuid', { nullable: true }) @ForeignKey(() => LetterDeliveryRow, { onDelete: 'SET NULL' }) deliveryId: string | null;
  @Column('uuid') @ForeignKey(() => LetterOfficeRow) officeId: string;
  @Column('uuid') letterCampaignId: string;
  @Moment() takenAt: Date;
  /** When the attempt was over; until then it counts, however long it takes. */
  @Moment({ nullable: true }) endedAt: Date | null;
}

/** The wordings beside the form there have been, by version and language. */
@Entity('letter_text')
export class LetterTextRow extends Wording {}

/** What somebody of the staff is told about a target, once. */
@Entity('letter_notice')
@Unique('letter_notice_once_key', ['targetId', 'accountId', 'kind', 'since'])
@Index('letter_notice_account_id_idx', ['accountId'])
export class LetterNoticeRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => LetterTargetRow, { onDelete: 'CASCADE' }) targetId: string;
  @Column('uuid') @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' }) accountId: string;
  @Column('text') kind: 'paused' | 'refused' | 'lifted';
  /** The moment it is about. */
  @Moment() since: Date;
  @Moment({ nullable: true }) sentAt: Date | null;
}
