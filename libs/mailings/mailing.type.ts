import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, pageOf, resultUnion } from '#libs/graphql';
import type { MailingRow } from './mailing.entity.js';
import { NobodyToWriteTo, NoPlace, SecondPersonNeeded } from './mailing.errors.js';
import type { MailingState, MailingVerb } from './mailing.states.js';
import type { NewsletterAudience } from './newsletter/subscriber.states.js';

/** GraphQL names of the states and verbs: TEST_SENT for test_sent. */
export const MailingStates = {
  DRAFT: 'draft', TEST_SENT: 'test_sent', APPROVED: 'approved', SENDING: 'sending', PAUSED: 'paused', SENT: 'sent', CANCELLED: 'cancelled',
} as const satisfies Record<string, MailingState>;
registerEnumType(MailingStates, { name: 'MailingState' });

export const MailingVerbs = {
  UPDATE: 'update', TEST: 'test', APPROVE: 'approve', SEND: 'send', PAUSE: 'pause', RESUME: 'resume', CANCEL: 'cancel',
} as const satisfies Record<string, MailingVerb>;
registerEnumType(MailingVerbs, { name: 'MailingVerb' });

export const NewsletterAudiences = { NONE: 'none', ORGANISATION: 'organisation', COALITION: 'coalition' } as const satisfies Record<string, NewsletterAudience>;
registerEnumType(NewsletterAudiences, { name: 'NewsletterAudience', description: 'Subscribers a mailing goes to: none, those who ticked the organisation by name, or all of the coalition’s newsletter' });

/** What a mailing says in one language. */
@ObjectType()
export class MailingText {
  @Field(() => String) locale: string;
  @Field() subject: string;
  @Field() body: string;
}

/** A mail as a signer would get it, with an invented name and links that lead nowhere. */
@ObjectType()
export class MailingPreview {
  @Field() subject: string;
  @Field() html: string;
  @Field() text: string;
}

/** How far the sending is. The parts always add up to the total; all are zero until the recipients are listed. */
@ObjectType()
export class MailingProgress {
  @Field(() => Int) total: number;
  /** Not sent yet, those under way included. */
  @Field(() => Int) queued: number;
  @Field(() => Int) sent: number;
  @Field(() => Int) failed: number;
  @Field(() => Int) skipped: number;
  @Field(() => Int) ambiguous: number;
  /** Since sending last began or went on. */
  @Field(() => Float) perSecond: number;
  @Field(() => Int, { nullable: true }) secondsLeft: number | null;
}

/** Why mails were refused for good, and how often. */
@ObjectType()
export class MailingFault {
  /** `550 5.1.1` */
  @Field() code: string;
  @Field(() => Int) count: number;
}

/** Somebody of whom nobody knows whether the mail arrived. They are never written to again by this mailing. */
@ObjectType()
export class AmbiguousRecipient {
  /** Number of a signature or of a subscription. */
  @Field(() => ID) recipientId: string;
  @Field(() => String) locale: string;
  @Field(() => Date) endedAt: Date;
}

@ObjectType()
export class AmbiguousRecipientPage extends pageOf(AmbiguousRecipient) {}

/** An update an organisation writes to signers of a petition, to subscribers of a newsletter, or to both. */
@ObjectType()
export class Mailing {
  @Field(() => ID) id: string;
  @Field(() => MailingStates) state: MailingState;
  @Field(() => NewsletterAudiences) newsletter: NewsletterAudience;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { nullable: true }) testedAt: Date | null;
  @Field(() => Date, { nullable: true }) approvedAt: Date | null;
  /** When somebody said send. */
  @Field(() => Date, { nullable: true }) sendingAt: Date | null;
  @Field(() => Date, { nullable: true }) sentAt: Date | null;
  /** SHA-256, in hex, of the words that were approved. */
  @Field(() => String, { nullable: true }) contentHash: string | null;

  row: MailingRow;
}

@ObjectType()
export class MailingPage extends pageOf(Mailing) {}

/** What comes of writing or moving a mailing: the mailing, or why not. */
export const MailingResult = resultUnion('MailingResult', () => [Mailing, InvalidInput, IllegalMove, SecondPersonNeeded, NobodyToWriteTo, NoPlace]);
export type MailingResult = Mailing | InvalidInput | IllegalMove | SecondPersonNeeded | NobodyToWriteTo | NoPlace;

export function toMailing(row: MailingRow): Mailing {
  const { id, state, newsletter, createdAt, testedAt, approvedAt, sendingAt, sentAt } = row;
  return Object.assign(new Mailing(), { id, state, newsletter, createdAt, testedAt, approvedAt, sendingAt, sentAt, contentHash: row.contentHash?.toString('hex') ?? null, row });
}
