import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { AdvocacyTargetRow } from '../targets/directory/advocacy-target.entity.js';
import { LetterCampaignRow } from './letter-campaign.entity.js';

/**
 * A mailbox that letters go to, one row for each in the installation, whoever's actions write to it: the cap, the order
 * and the wish for no more are its own. A target without an address has a row of its own too.
 */
@Entity('letter_office')
@Unique('letter_office_token_key', ['token'])
export class LetterOfficeRow {
  @Id() id: string;
  /** Keyed hash of the canonical address. */
  @Column('bytea') token: Buffer;
  @Column('text', { nullable: true }) address: string | null;
  /** Refused for good, one after the other. */
  @Column('smallint', { default: 0 }) failures: number;
  @Moment({ nullable: true }) pausedAt: Date | null;
  /** The code of the last refusal. */
  @Column('text', { nullable: true }) pauseFault: string | null;
  @Moment({ nullable: true }) refusedAt: Date | null;
  /** Whether it said so by the link of a letter or to somebody of the staff. */
  @Column('text', { nullable: true }) refusedBy: 'link' | 'staff' | null;
  /** When it last said that it takes letters again, who wrote that down, and what it said. */
  @Moment({ nullable: true }) liftedAt: Date | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) liftedBy: string | null;
  @Column('text', { nullable: true }) liftReason: string | null;
  @MadeAt() createdAt: Date;
}

/** Whom the letters of one action go to, in which language and at which hours. */
@Entity('letter_target')
@Check('letter_target_per_hour_check', 'per_hour between 1 and 120')
@Check('letter_target_hours_check', `opens ~ '^[0-2][0-9]:[0-5][0-9]$' and closes ~ '^[0-2][0-9]:[0-5][0-9]$' and opens < closes`)
@Check('letter_target_days_check', `days <@ '{1,2,3,4,5,6,7}'::smallint[] and cardinality(days) > 0`)
@Index('letter_target_letter_campaign_id_idx', ['letterCampaignId'])
@Index('letter_target_office_id_idx', ['officeId'])
export class LetterTargetRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => LetterCampaignRow, { onDelete: 'CASCADE' }) letterCampaignId: string;
  @Column('uuid') coalitionId: string;
  @Column('uuid') organisationId: string;
  @Column('smallint') position: number;
  /** The entry of the directory it was taken from. */
  @Column('uuid', { nullable: true }) @ForeignKey(() => AdvocacyTargetRow) advocacyTargetId: string | null;
  @Words() name: Multilingual;
  /** Letters of who lives in this province or region only; of everybody when unset. */
  @Column('text', { nullable: true }) area: string | null;
  /** The language of letters to it; the writer's own when unset. */
  @Column('text', { nullable: true }) locale: Locale | null;
  @Column('text') timeZone: string;
  /** By the clock of its place: `08:30`. */
  @Column('text') opens: string;
  @Column('text') closes: string;
  /** Working days, Monday is 1. */
  @Column('smallint', { array: true }) days: number[];
  @Column('smallint', { default: 30 }) perHour: number;
  @Column('uuid') @ForeignKey(() => LetterOfficeRow) officeId: string;
}
