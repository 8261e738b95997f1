/*
 * A letter action (`letter_campaign`):
 *
 *    draft ──approve──▶ approved ──open──▶ open ⇄ paused ──close──▶ closed
 *      ▲   second person    │                └──────close──────────────▲
 *      └───── update ───────┘
 *
 * It begins in test mode: whatever is written goes to who opened it, with a mark. `goLive` ends that, once.
 * Closed, it takes no more letters; those that were confirmed still leave.
 *
 * A citizen's letter:   pending ──confirm──▶ confirmed ──withdraw──▶ withdrawn
 *                          └ 7 days, «not me» ▶ (row gone)
 *
 * Each of its copies, one a target:
 *
 *    waiting ──slot──▶ sending ──▶ sent | failed | ambiguous        waiting, printing ──▶ withdrawn | refused (asked for no more)
 *       ▲────later───────┘                             │            printing ──in a file, handed over──▶ sent   (no mail address)
 *       ▲──────────────staff: send again───────────────┤
 *                                 staff: it left ──▶ sent
 */
export const letterCampaignStates = ['draft', 'approved', 'open', 'paused', 'closed'] as const;
export type LetterCampaignState = (typeof letterCampaignStates)[number];

/** What everybody may read. */
export const shownStates = ['open', 'paused', 'closed'] as const;

export const letterCampaignVerbs = ['update', 'approve', 'open', 'goLive', 'pause', 'resume', 'close'] as const;
export type LetterCampaignVerb = (typeof letterCampaignVerbs)[number];

/** Every act of staff as the log names it. */
export const lettersVerbs = ['create', 'update', 'approve', 'open', 'goLive', 'pause', 'resume', 'close', 'resumeOffice', 'refuseOffice', 'liftRefusal', 'handOver', 'countSent', 'sendAgain'] as const;
export type LettersVerb = (typeof lettersVerbs)[number];

/** From each state, the verbs that are possible and where they lead. What is not here is an illegal move. */
export const moves: Record<LetterCampaignState, Partial<Record<LetterCampaignVerb, LetterCampaignState>>> = {
  draft: { update: 'draft', approve: 'approved' },
  approved: { update: 'draft', open: 'open' },
  open: { goLive: 'open', pause: 'paused', close: 'closed' },
  paused: { goLive: 'paused', resume: 'open', close: 'closed' },
  closed: {},
};

export const letterStates = ['pending', 'confirmed', 'withdrawn'] as const;
export type LetterState = (typeof letterStates)[number];

export const deliveryStates = ['waiting', 'printing', 'sending', 'sent', 'failed', 'ambiguous', 'withdrawn', 'refused'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export const promptKinds = ['subject', 'point'] as const;
export type PromptKind = (typeof promptKinds)[number];

/** Mails to one address until it confirms, and for how long it may. */
export const MOST_CONFIRM_MAILS = 3;
export const CONFIRM_WITHIN_DAYS = 7;
