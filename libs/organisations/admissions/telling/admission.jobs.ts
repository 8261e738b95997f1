import { defineJob, defineTimedJob } from '#libs/jobs';

/** Does what follows from where an application stands (a vote of the members, the place of who is admitted), and finds out whom to tell. */
export const followApplication = defineJob('organisations.followApplication', 'confirmations');
/** One mail about an application to one person. */
export const sendAdmissionNotice = defineJob('organisations.sendAdmissionNotice', 'confirmations');
/** Ends periods that are over, lets lapse what nobody took up, reminds, and erases the data of applications that ended six months ago or were never confirmed. */
export const keepAdmissions = defineTimedJob('organisations.keepAdmissions', 'counting');
