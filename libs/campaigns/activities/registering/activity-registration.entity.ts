import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { MadeAt, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import type { RegistrationSource } from '../activity.enums.js';
import type { RegistrationState } from '../activity.states.js';
import { ChecksOfWhom, OfWhom } from '../of-whom.entity.js';

/** Somebody who wants to come or came; the person is in the sealed contact. The whole row goes some days after the activity. */
@Entity('activity_registration')
@ChecksOfWhom('activity_registration')
@Check('activity_registration_source_check', `source in ('web', 'staff', 'walk_in')`)
@Check('activity_registration_state_check', `state in ('pending', 'confirmed', 'waiting', 'withdrawn')`)
@Unique('activity_registration_person_key', ['activityId', 'dedupToken'])
@Index('activity_registration_activity_id_idx', ['activityId', 'state'])
export class ActivityRegistrationRow extends OfWhom {
  @Column('text') source: RegistrationSource;
  @Column('text') state: RegistrationState;
  /** Keyed hash of the address in this activity; null without an address. */
  @Column('bytea', { nullable: true, select: false }) dedupToken: Buffer | null;
  @Column('bytea', { nullable: true, select: false }) confirmHash: Buffer | null;
  @Column('bytea', { nullable: true, select: false }) manageHash: Buffer | null;
  @Column('text') locale: Locale;
  /** Sent while waiting for the confirmation. */
  @Column('smallint', { default: 0, select: false }) mails: number;
  @MadeAt() askedAt: Date;
  @Moment({ nullable: true, select: false }) answeredAt: Date | null;
  @Moment({ nullable: true }) confirmedAt: Date | null;
  /** Since when it waits for a place. */
  @Moment({ nullable: true }) queuedAt: Date | null;
  @Moment({ nullable: true }) endedAt: Date | null;
  /** Whether they came; null while nobody has said. */
  @Column('boolean', { nullable: true }) attended: boolean | null;
  @Moment({ nullable: true }) notedAt: Date | null;
  /** Who registered them, when it was staff. */
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
}

/** Name, address, organisation in words, needs and link secrets, sealed; gone when they withdraw, and with the row. */
@Entity('activity_contact')
export class ActivityContactRow {
  @ForeignKey(() => ActivityRegistrationRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  registrationId: string;
  @Column('bytea') sealed: Buffer;
}
