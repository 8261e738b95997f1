import { defineJob } from '#libs/jobs';

/** Finds out whom to tell of a seat that is offered, asked for or answered, each once. */
export const announceSeatRequest = defineJob('organisations.announceSeatRequest', 'confirmations');
/** One mail about a seat to one person. */
export const sendGroupNotice = defineJob('organisations.sendGroupNotice', 'confirmations');
