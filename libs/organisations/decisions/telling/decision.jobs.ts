import { defineJob, defineTimedJob } from '#libs/jobs';

/** Finds out whom to tell that a decision opened or ended, each once. */
export const announceDecision = defineJob('organisations.announceDecision', 'confirmations');
/** One mail about a decision to one person. */
export const sendDecisionNotice = defineJob('organisations.sendDecisionNotice', 'confirmations');
/** Closes decisions at their hour, reminds who has not answered, and says when one is to be looked at again. */
export const keepDecisions = defineTimedJob('organisations.keepDecisions', 'counting');
