import { defineJob, defineTimedJob } from '#libs/jobs';

/** Asks whether a letter was meant, or tells its writer that one is there already; subject: letter. */
export const answerWriter = defineJob('campaigns.answerWriter', 'confirmations');
/** «It was not me»: no more mails about this action to the mailbox, and the letter is erased; subject: letter. */
export const silenceWriter = defineJob('campaigns.silenceWriter', 'confirmations');
/** Measures how much a confirmed letter resembles the others of its action; subject: letter. */
export const compareLetter = defineJob('campaigns.compareLetter', 'letters');
/** Tells the writer that the letter has left, once nothing of it waits any more; subject: letter. */
export const sendLetterReceipt = defineJob('campaigns.sendLetterReceipt', 'letters');
/** Tells the staff of those who write to an office that it takes no more; subject: letter_office. */
export const tellOfOffice = defineJob('campaigns.tellOfOffice', 'letters');
/** One mail of those; subject: letter_notice. */
export const sendLetterNotice = defineJob('campaigns.sendLetterNotice', 'letters');
/** Lets the letters leave that are due and fit under the caps. */
export const dripLetters = defineTimedJob('campaigns.dripLetters', 'letters');
/** Erases unconfirmed letters, texts whose time is over, and old slots. */
export const eraseLetters = defineTimedJob('campaigns.eraseLetters', 'counting');
