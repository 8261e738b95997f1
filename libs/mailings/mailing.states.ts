/*
 *      ┌──────────── update ───────────┐
 *      ▼                               │
 *    draft ──test──▶ test_sent ──approve──▶ approved ──send──▶ sending ⇄ paused
 *      ▲                │  ▲ test          (second person)        │   pause / resume
 *      └──── update ────┘  └─┘                                    └─finish─▶ sent
 *
 *    cancel, from every state but `sent`, leads to `cancelled`.
 *
 * The words may be changed until the sending begins; changing them after a test or an approval makes a draft of
 * it again. `finish` is the worker's: it comes when no recipient is queued or being sent to.
 */
export const mailingStates = ['draft', 'test_sent', 'approved', 'sending', 'paused', 'sent', 'cancelled'] as const;
export type MailingState = (typeof mailingStates)[number];

export const mailingVerbs = ['update', 'test', 'approve', 'send', 'pause', 'resume', 'cancel'] as const;
export type MailingVerb = (typeof mailingVerbs)[number];

/** From each state, the verbs that are possible and where they lead. What is not here is an illegal move. */
export const moves: Record<MailingState, Partial<Record<MailingVerb, MailingState>>> = {
  draft: { update: 'draft', test: 'test_sent', cancel: 'cancelled' },
  test_sent: { update: 'draft', test: 'test_sent', approve: 'approved', cancel: 'cancelled' },
  approved: { update: 'draft', send: 'sending', cancel: 'cancelled' },
  sending: { pause: 'paused', cancel: 'cancelled' },
  paused: { resume: 'sending', cancel: 'cancelled' },
  sent: {},
  cancelled: {},
};

/** Where the verb leads from this state; undefined when it is not possible. */
export function nextState(state: MailingState, verb: MailingVerb): MailingState | undefined {
  return moves[state][verb];
}

/*
 * One recipient:  queued ──▶ sending ──▶ sent | failed        (the mail server took it | refused it for good)
 *                    ▲          │  └───▶ ambiguous            (nobody knows: the worker or the connection died)
 *                    └──later───┘
 *                 queued ──▶ skipped                          (consent is gone, or the mailing was cancelled)
 *
 * `sending` is committed before the first byte goes to the mail server, and nothing leads from `ambiguous` back:
 * nobody gets the same mailing twice.
 */
export const outcomes = ['queued', 'sending', 'sent', 'failed', 'skipped', 'ambiguous'] as const;
export type Outcome = (typeof outcomes)[number];
