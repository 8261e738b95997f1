import { defineJob, defineTimedJob } from '#libs/jobs';

/** The mail to a colleague's own address; subject: mailing_test. */
export const sendTest = defineJob('mailings.sendTest', 'newsletters', { batch: 10, atOnce: 2 });
/** Lists the recipients and divides them into batches; subject: mailing. */
export const gatherAudience = defineJob('mailings.gatherAudience', 'newsletters', { batch: 1, atOnce: 1 });
/** Writes to the recipients of one batch; subject: mailing_batch. */
export const sendBatch = defineJob('mailings.sendBatch', 'newsletters', { batch: 1, atOnce: 2 });
/** Skips whoever is still queued after a mailing was cancelled; subject: mailing. */
export const dropQueued = defineJob('mailings.dropQueued', 'newsletters', { batch: 1, atOnce: 1 });

/** Asks whether a request for the newsletter was meant, or tells a subscriber that it came; subject: subscriber. */
export const answerSubscriber = defineJob('mailings.answerSubscriber', 'confirmations');
/** «It was not me»: ends the newsletter's mails to the mailbox and erases the request; subject: subscriber. */
export const silenceSubscriber = defineJob('mailings.silenceSubscriber', 'confirmations');
export const eraseUnconfirmed = defineTimedJob('mailings.eraseUnconfirmed', 'counting');
