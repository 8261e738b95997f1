import { defineJob, defineTimedJob } from '#libs/jobs';

/** Asks whether a registration was meant, or tells who is registered that the address was typed again; subject: activity_registration. */
export const answerRegistration = defineJob('campaigns.answerRegistration', 'confirmations');
/** Finds out whom to tell that an activity was moved or called off, each once; subject: activity. */
export const announceActivity = defineJob('campaigns.announceActivity', 'confirmations');
/** One mail about an activity to one person; subject: activity_notice. */
export const sendActivityNotice = defineJob('campaigns.sendActivityNotice', 'confirmations');
/** Reminds the day before, forgets what was not confirmed, and the persons some days after. */
export const keepActivities = defineTimedJob('campaigns.keepActivities', 'counting');
