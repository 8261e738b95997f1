/*
 *              confirm                    unsubscribe
 *   pending ─────────────▶ confirmed ─────────────────▶ unsubscribed      (address erased, keyed hash kept)
 *      │ 7 days, «not me»      │  no such mailbox                │
 *      ▼                       └──────────────▶ bounced          │ subscribe again
 *   (row gone)                                     └─────────────┴──────▶ pending
 *
 * A confirmed one may pause and go on. Erasing takes the row away from every state.
 */
export const subscriberStates = ['pending', 'confirmed', 'unsubscribed', 'bounced'] as const;
export type SubscriberState = (typeof subscriberStates)[number];

/** Whom a mailing goes to beside the signers of a petition. */
export const newsletterAudiences = ['none', 'organisation', 'coalition'] as const;
export type NewsletterAudience = (typeof newsletterAudiences)[number];

/** Mails to one address until it confirms. */
export const MOST_CONFIRM_MAILS = 3;
export const CONFIRM_WITHIN_DAYS = 7;
