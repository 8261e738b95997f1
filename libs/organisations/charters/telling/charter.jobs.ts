import { defineJob, defineTimedJob } from '#libs/jobs';

/** Finds out who signs for the members and calls each of them to. */
export const announceCharter = defineJob('organisations.announceCharter', 'confirmations');
/** One mail about signing a charter to one person. */
export const sendCharterNotice = defineJob('organisations.sendCharterNotice', 'confirmations');
/** Reminds those who have not signed, and tells the coordination when the day has passed. */
export const keepCharters = defineTimedJob('organisations.keepCharters', 'counting');
