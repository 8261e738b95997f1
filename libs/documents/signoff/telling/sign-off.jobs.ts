import { defineJob, defineTimedJob } from '#libs/jobs';

/** Finds out who signs for the organisations of a call, and asks each of them once; of a call that was voided, tells those that had answered. */
export const announceSignOff = defineJob('documents.announceSignOff', 'confirmations');
/** One mail about signing a document. */
export const sendSignOffNotice = defineJob('documents.sendSignOffNotice', 'confirmations');
/** Reminds who has not answered, seals lists whose day is over, and forgets who answered from outside when it is time. */
export const keepSignOffs = defineTimedJob('documents.keepSignOffs', 'counting');
