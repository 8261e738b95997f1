/*
 *   open ──┬─ close ──▶ closed (with what was heard) ──┐
 *     ▲    └─ waive ──▶ waived (with a reason) ────────┤
 *     └──────────────── reopen, until the adoption ◀───┘
 *   While one is open its document is not adopted; a year after it ended its answers are erased.
 */
export const consultationStates = ['open', 'closed', 'waived'] as const;
export type ConsultationState = (typeof consultationStates)[number];
