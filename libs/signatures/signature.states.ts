/**
 *            confirm                    withdraw
 *  pending ───────────▶ confirmed ───────────────▶ (row gone, counted as withdrawn)
 *     │ 7 days             ▲   │ invalidate
 *     ▼                    │   ▼
 *  (row gone)       accept │  invalidated
 *                          │   ▲
 *  pending ──confirm──▶  held ─┘ refuse         held: the address looks disposable; not counted until reviewed
 *
 * Only `confirmed` is counted.
 */
export const SignatureState = { pending: 0, confirmed: 1, held: 2, invalidated: 3 } as const;
export type SignatureState = (typeof SignatureState)[keyof typeof SignatureState];

/** How the signer's name is shown: not at all unless asked. */
export const PublicName = { hidden: 0, initials: 1, full: 2 } as const;

/** Days until an unconfirmed signature is erased; days until its one reminder; most confirmation mails for it. */
export const CONFIRM_WITHIN_DAYS = 7;
export const REMIND_AFTER_DAYS = 3;
export const MOST_MAILS = 3;
