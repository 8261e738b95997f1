import { defineTimedJob } from '#libs/jobs';

/** Joins what was left unjoined, and forgets visits of long ago with what they saw. */
export const sweepTexts = defineTimedJob('documents.sweepTexts', 'counting');
