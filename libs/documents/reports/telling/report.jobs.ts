import { defineJob, defineTimedJob } from '#libs/jobs';

/** Asks everybody who is asked to contribute and was not told yet; subject: joint_report. */
export const announceReport = defineJob('documents.announceReport', 'confirmations');
/** Tells whom it concerns of more time, of how a contribution was settled or that it came late, and whoever is to speak; subject: that extension, contribution or spokesperson. */
export const tellOfReport = defineJob('documents.tellOfReport', 'confirmations');
/** One mail about a report to one person; subject: joint_report_notice. */
export const sendReportNotice = defineJob('documents.sendReportNotice', 'confirmations');
/** Reminds, a week, two days and a day before the last one, whoever has not handed in. */
export const keepReports = defineTimedJob('documents.keepReports', 'counting');
