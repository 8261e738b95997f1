import { sweepSessions, verifyAudit } from '#libs/auth';
import { dripLetters, eraseLetters, keepActions, keepActivities, keepFilings, keepParticipations } from '#libs/campaigns';
import { eraseConsultations, keepAdoptions, keepRecommendations, keepReports, keepSignOffs, remindConsulted, sweepTexts } from '#libs/documents';
import { expireExports } from '#libs/exports';
import type { JobDefinition } from '#libs/jobs';
import { eraseUnconfirmed } from '#libs/mailings';
import { keepAdmissions, keepCharters, keepDecisions, keepMeetings, keepTasks, sweepInvitations } from '#libs/organisations';
import { keepSchedule } from '#libs/petitions';
import { countSignatures, eraseExpired, findForgetful } from '#libs/signatures';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Every job started by the clock and how often, in milliseconds. */
export const timedJobs: readonly (readonly [JobDefinition, number])[] = [
  [countSignatures, second],
  [keepSchedule, 10 * second],
  [dripLetters, 10 * second],
  [keepAdmissions, minute],
  [keepDecisions, minute],
  [keepAdoptions, minute],
  [keepCharters, 10 * minute],
  [keepParticipations, minute],
  [keepReports, minute],
  [keepSignOffs, minute],
  [keepRecommendations, 10 * minute],
  [keepActivities, minute],
  [keepMeetings, minute],
  [findForgetful, hour],
  [eraseExpired, hour],
  [eraseLetters, hour],
  [eraseUnconfirmed, hour],
  [eraseConsultations, hour],
  [sweepTexts, hour],
  [remindConsulted, hour],
  [sweepSessions, hour],
  [keepTasks, 5 * minute],
  [keepFilings, 5 * minute],
  [keepActions, 5 * minute],
  [sweepInvitations, hour],
  [verifyAudit, 10 * minute],
  [expireExports, 10 * minute],
];
