import { defineJob, defineTimedJob } from '#libs/jobs';

/** One reminder to look at a recommendation again. */
export const sendRecommendationNotice = defineJob('documents.sendRecommendationNotice', 'confirmations');
/** Finds recommendations whose day has come, and reminds whoever follows them. */
export const keepRecommendations = defineTimedJob('documents.keepRecommendations', 'counting');
