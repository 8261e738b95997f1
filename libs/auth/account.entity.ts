import { Column, Entity, Unique } from 'typeorm';
import { Id, MadeAt, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';

/** A member of staff. Citizens have no account. */
@Entity('account')
@Unique('account_email_key', ['email'])
export class AccountRow {
  @Id() id: string;
  @Column('citext') email: string;
  @Column('text') name: string;
  @Column('text', { default: 'fr' }) locale: Locale;
  /** Argon2id, parameters included; none until the person has chosen a password. */
  @Column('text', { nullable: true }) passwordHash: string | null;
  /** Sealed to this account; asked for at sign-in only once confirmed. */
  @Column('bytea', { nullable: true }) totpSecret: Buffer | null;
  @Moment({ nullable: true }) totpConfirmedAt: Date | null;
  /** The 30-second step of the last code taken: a code serves once. */
  @Column('bigint', { nullable: true }) totpLastStep: string | null;
  @MadeAt() createdAt: Date;
  @Moment({ nullable: true }) disabledAt: Date | null;
}
