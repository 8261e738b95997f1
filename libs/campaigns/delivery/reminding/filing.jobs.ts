import { defineJob, defineTimedJob } from '#libs/jobs';

/** One mail about an answer that is due, to one person. */
export const sendFilingNotice = defineJob('campaigns.sendFilingNotice', 'confirmations');
/** Reminds of answers a week and a day before they are due, and once when the day has passed. */
export const keepFilings = defineTimedJob('campaigns.keepFilings', 'counting');
