/*
 *   open ──┬─ accept ──▶ accepted (by hand, or replaced)
 *          ├─ merge ───▶ merged (into one that is open or accepted)
 *          ├─ reject ──▶ rejected (with a reason)
 *          └─ withdraw ▶ withdrawn (by whose it is, while nothing was merged into it)
 */
export const amendmentStates = ['open', 'accepted', 'merged', 'rejected', 'withdrawn'] as const;
export type AmendmentState = (typeof amendmentStates)[number];

export const amendmentStrengths = ['strong', 'mild', 'comment'] as const;
export type AmendmentStrength = (typeof amendmentStrengths)[number];

export const amendmentManners = ['by_hand', 'replaced'] as const;
export type AmendmentManner = (typeof amendmentManners)[number];
