import { defineJob, defineTimedJob } from '#libs/jobs';

/** The mail that asks for confirmation; subject: signature. */
export const sendConfirmation = defineJob('signatures.sendConfirmation', 'confirmations');
/** The mail that answers somebody who signed again; subject: the attempt, payload: the sealed person. */
export const answerRepeat = defineJob('signatures.answerRepeat', 'confirmations');
/** After confirmation: hands the person to the organisations that were ticked and forgets them; subject: signature. */
export const settleContact = defineJob('signatures.settleContact', 'confirmations');
/** The one reminder; subject: signature. */
export const remindSigner = defineJob('signatures.remindSigner', 'confirmations');

/** «It was not me»: ends this petition's mails to the mailbox and takes the signature back; subject: signature. */
export const silenceSigner = defineJob('signatures.silenceSigner', 'confirmations');

export const countSignatures = defineTimedJob('signatures.countSignatures', 'counting');
export const eraseExpired = defineTimedJob('signatures.eraseExpired', 'counting');
export const findForgetful = defineTimedJob('signatures.findForgetful', 'counting');
