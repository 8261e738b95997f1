import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { CoalitionRow, OrganisationRow } from '#libs/organisations';
import { petitionStates, type PetitionState } from './petition.states.js';

/** Where an imported petition comes from; `digest` tells whether the record has changed since. */
export interface PetitionSource {
  readonly name: string;
  readonly url: string;
  readonly licence: string;
  readonly attribution: string;
  readonly digest?: string;
}

/** A petition without its words: who runs it, in which state it is and since when. */
@Entity('petition')
@Check('petition_state_check', `state in (${petitionStates.map((state) => `'${state}'`).join(', ')})`)
@Check('petition_persons_per_mailbox_check', 'persons_per_mailbox in (1, 2)')
@Unique('petition_slug_key', ['slug'])
@Unique('petition_source_key_key', ['sourceKey'])
@Index('petition_organisation_id_idx', ['organisationId'])
@Index('petition_coalition_id_state_idx', ['coalitionId', 'state'])
@Index('petition_opened_at_idx', { synchronize: false })
@Index('petition_opened_here_idx', { synchronize: false })
export class PetitionRow {
  @Id() id: string;
  @Column('text') slug: string;
  @Column('uuid') @ForeignKey(() => CoalitionRow) coalitionId: string;
  /** The organisation that leads it. */
  @Column('uuid') @ForeignKey(() => OrganisationRow) organisationId: string;
  @Column('text', { default: 'draft' }) state: PetitionState;
  @Column('text') referenceLocale: Locale;
  @Column('smallint', { default: 1 }) personsPerMailbox: 1 | 2;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) authorId: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) submittedBy: string | null;
  /** When it was handed to the reviewers; empty again once its author changes what they saw. */
  @Moment({ nullable: true }) submittedAt: Date | null;
  @Moment({ nullable: true }) opensAt: Date | null;
  @Moment({ nullable: true }) closesAt: Date | null;
  @Moment({ nullable: true }) openedAt: Date | null;
  @Moment({ nullable: true }) closedAt: Date | null;
  /** SHA-256 of the words and targets, frozen at opening. */
  @Column('bytea', { nullable: true }) textHash: Buffer | null;
  /** 1, and one more with each erratum. */
  @Column('integer', { default: 1 }) textVersion: number;
  @Column('boolean', { default: false }) isImported: boolean;
  @Column('jsonb', { nullable: true }) source: PetitionSource | null;
  @Column('text', { nullable: true }) sourceKey: string | null;
  @MadeAt() createdAt: Date;
  @MadeAt() updatedAt: Date;
}
