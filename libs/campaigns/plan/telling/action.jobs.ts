import { defineJob, defineTimedJob } from '#libs/jobs';

/** One mail about an action to one person. */
export const sendActionNotice = defineJob('campaigns.sendActionNotice', 'confirmations');
/** Reminds of actions: embargo over, action tomorrow, nothing said after the date. */
export const keepActions = defineTimedJob('campaigns.keepActions', 'counting');
