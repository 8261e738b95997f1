import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Id, MadeAt, Moment } from '#libs/database';
import { CoalitionRow, OrganisationRow } from '#libs/organisations';
import { AskedByMail, Wording } from '#libs/signatures';
import { subscriberStates, type SubscriberState } from './subscriber.states.js';

/** Somebody who asked for a coalition's newsletter, known by a keyed hash of the address. After unsubscribing only this is left, so that nobody writes again. */
@Entity('subscriber')
@Check('subscriber_state_check', `state in (${subscriberStates.map((state) => `'${state}'`).join(', ')})`)
@Unique('subscriber_coalition_id_dedup_token_key', ['coalitionId', 'dedupToken'])
@Index('subscriber_asked_at_idx', { synchronize: false })
export class SubscriberRow extends AskedByMail {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' }) coalitionId: string;
  @Column('text', { default: 'pending' }) state: SubscriberState;
  @Moment({ nullable: true }) pausedAt: Date | null;
  @Moment({ nullable: true }) endedAt: Date | null;
}

/** Address and link secrets of a subscriber, sealed to the worker; gone with the subscription. */
@Entity('subscriber_contact')
export class SubscriberContactRow {
  @PrimaryColumn('uuid') @ForeignKey(() => SubscriberRow, { onDelete: 'CASCADE' }) subscriberId: string;
  @Column('bytea') sealed: Buffer;
}

/** An organisation whose own news a subscriber asked for, by name. */
@Entity('subscriber_choice')
@Index('subscriber_choice_organisation_id_idx', ['organisationId'])
export class SubscriberChoiceRow {
  @PrimaryColumn('uuid') @ForeignKey(() => SubscriberRow, { onDelete: 'CASCADE' }) subscriberId: string;
  @PrimaryColumn('uuid') @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' }) organisationId: string;
  @MadeAt() givenAt: Date;
}

/** The wordings beside the form there have been, by version and language. */
@Entity('newsletter_text')
export class NewsletterTextRow extends Wording {}
