import { Column, PrimaryColumn } from 'typeorm';
import { MadeAt, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';

/** What a form asked for and a mail confirms: one row for each address, known by a keyed hash; the links' secrets as hashes too. */
export abstract class AskedByMail {
  @Column('bytea') dedupToken: Buffer;
  @Column('text') locale: Locale;
  /** Of the wording beside the form, and the language it stood in. */
  @Column('smallint') textVersion: number;
  @Column('text') textLocale: Locale;
  @Column('bytea') confirmHash: Buffer;
  @Column('bytea') manageHash: Buffer;
  /** Sent while waiting for the confirmation. */
  @Column('smallint', { default: 0 }) mails: number;
  @MadeAt() askedAt: Date;
  /** Which request the last mail answered. */
  @Moment({ nullable: true }) answeredAt: Date | null;
  @Moment({ nullable: true }) confirmedAt: Date | null;
}

/** A wording that people said yes to, by version and language; kept by `keepWordings`. */
export abstract class Wording {
  @PrimaryColumn('smallint') version: number;
  @PrimaryColumn('text') locale: string;
  @Column('text') wording: string;
  @Column('bytea') hash: Buffer;
  @MadeAt() since: Date;
}
