import { defineJob, defineTimedJob } from '#libs/jobs';

/** Finds out whom to tell that a meeting was moved or called off, or of its minutes, each once. */
export const announceMeeting = defineJob('organisations.announceMeeting', 'confirmations');
/** Finds out whom to send an agenda. */
export const announceAgenda = defineJob('organisations.announceAgenda', 'confirmations');
/** One mail about a meeting to one person. */
export const sendMeetingNotice = defineJob('organisations.sendMeetingNotice', 'confirmations');
/** Makes meetings of series eight weeks ahead and sends agendas on their day. */
export const keepMeetings = defineTimedJob('organisations.keepMeetings', 'counting');
