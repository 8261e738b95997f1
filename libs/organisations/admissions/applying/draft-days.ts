/** How long an application waits for its contact to confirm, and then to be sent; after that it lapses. */
export const UNCONFIRMED_DAYS = 7;
export const DRAFT_DAYS = 90;

const DAY = 86_400_000;

export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY);
