import { defineJob } from '#libs/jobs';

/** Mails the link of an invitation, once. */
export const sendInvitation = defineJob('organisations.sendInvitation', 'confirmations');
