import { defineJob } from '#libs/jobs';

/** Mails the contact of an application: the link while it is not confirmed, a copy once it was sent. */
export const mailApplicant = defineJob('organisations.mailApplicant', 'confirmations');
