import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import { CoalitionRow, OrganisationRow } from '#libs/organisations';
import { PetitionRow } from '#libs/petitions';
import { mailingStates, type MailingState } from './mailing.states.js';
import { newsletterAudiences, type NewsletterAudience } from './newsletter/subscriber.states.js';

/** A mailing of an organisation to signers of a petition who asked for its news, to subscribers of a newsletter, or to both; its words stand apart. */
@Entity('mailing')
@Check('mailing_state_check', `state in (${mailingStates.map((state) => `'${state}'`).join(', ')})`)
@Check('mailing_newsletter_check', `newsletter in (${newsletterAudiences.map((audience) => `'${audience}'`).join(', ')})`)
@Check('mailing_audience_check', `(petition_id is not null or newsletter <> 'none') and (coalition_id is not null) = (newsletter = 'coalition')`)
@Check('mailing_approved_by_check', 'approved_by <> author_id and approved_by <> edited_by')
@Check('mailing_content_hash_check', `content_hash is not null or state in ('draft', 'test_sent', 'cancelled')`)
@Index('mailing_organisation_id_idx', ['organisationId', 'id'])
export class MailingRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => OrganisationRow) organisationId: string;
  @Column('uuid', { nullable: true }) @ForeignKey(() => PetitionRow) petitionId: string | null;
  @Column('text', { default: 'none' }) newsletter: NewsletterAudience;
  /** Whose newsletter, when it goes to all of a coalition's subscribers. */
  @Column('uuid', { nullable: true }) @ForeignKey(() => CoalitionRow) coalitionId: string | null;
  @Column('text', { default: 'draft' }) state: MailingState;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) authorId: string | null;
  /** Whose hand changed the words last. */
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) editedBy: string | null;
  @Moment({ nullable: true }) testedAt: Date | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) approvedBy: string | null;
  @Moment({ nullable: true }) approvedAt: Date | null;
  /** SHA-256 of the words that were approved; nothing else is sent. */
  @Column('bytea', { nullable: true }) contentHash: Buffer | null;
  /** When somebody said send; when the recipients were listed; when sending last began or went on. */
  @Moment({ nullable: true }) sendingAt: Date | null;
  @Moment({ nullable: true }) gatheredAt: Date | null;
  @Moment({ nullable: true }) resumedAt: Date | null;
  /** How many recipients were done at that last moment: the speed is counted from there. */
  @Column('integer', { default: 0 }) doneAtResume: number;
  @Moment({ nullable: true }) sentAt: Date | null;
  @MadeAt() createdAt: Date;
  @MadeAt() updatedAt: Date;
}
