import { defineJob, defineTimedJob } from '#libs/jobs';

/** Finds out whom a step of a round concerns, each once. */
export const announceAdoption = defineJob('documents.announceAdoption', 'confirmations');
/** One mail about a step to one person. */
export const sendAdoptionNotice = defineJob('documents.sendAdoptionNotice', 'confirmations');
/** Opens the vote on an edition. */
export const openAdoptionVote = defineJob('documents.openAdoptionVote', 'confirmations');
/** Puts an edition to the vote for an organisation whose objection stands. */
export const sendToVote = defineJob('documents.sendToVote', 'confirmations');
/** Ends comment rounds and silence at their hour, starts the clock anew after an edit, and reminds a day before the end. */
export const keepAdoptions = defineTimedJob('documents.keepAdoptions', 'counting');
