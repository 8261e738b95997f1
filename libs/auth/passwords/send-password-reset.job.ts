import { defineJob } from '#libs/jobs';

/** Mails a link for a new password, if the sealed address of the payload has an account. */
export const sendPasswordReset = defineJob('auth.sendPasswordReset', 'confirmations');
