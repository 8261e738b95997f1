import { defineJob, defineTimedJob } from '#libs/jobs';

/** Finds out whom to tell of a participation’s last move, each once. */
export const announceParticipation = defineJob('campaigns.announceParticipation', 'confirmations');
/** One mail about a participation to one person. */
export const sendParticipationNotice = defineJob('campaigns.sendParticipationNotice', 'confirmations');
/** Reminds of invitations that end soon, and ends them. */
export const keepParticipations = defineTimedJob('campaigns.keepParticipations', 'counting');
