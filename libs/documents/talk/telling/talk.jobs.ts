import { defineJob, defineTimedJob } from '#libs/jobs';

/** One mail about what is said of a document to one person; subject: document_notice. */
export const sendDocumentNotice = defineJob('documents.sendNotice', 'confirmations');
/** Tells representatives of the community that they are asked; subject: document_consultation. */
export const announceConsultation = defineJob('documents.announceConsultation', 'confirmations');
/** Tells everybody who was asked what was heard; subject: document_consultation. */
export const tellConsultationClosed = defineJob('documents.tellConsultationClosed', 'confirmations');
/** The mail that is due to somebody without an account who was asked; subject: document_consultation_contact. */
export const writeToConsulted = defineJob('documents.writeToConsulted', 'confirmations');
/** Two days before a consultation ends, reminds who was asked and has not answered. */
export const remindConsulted = defineTimedJob('documents.remindConsulted', 'counting');
/** Erases what was answered to consultations a year after they ended. */
export const eraseConsultations = defineTimedJob('documents.eraseConsultations', 'counting');
