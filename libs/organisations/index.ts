import { charterEntities } from './charters/charter.entities.js';
import { admissionEntities } from './admissions/admission.entities.js';
import { CoalitionMemberRow } from './coalition-member.entity.js';
import { CoalitionMemberChangeRow, CoalitionMemberReasonRow } from './places/coalition-member-change.entity.js';
import { CoalitionMemberConsentRow } from './places/coalition-member-consent.entity.js';
import { CoalitionRuleRow } from './decisions/coalition-rule.entity.js';
import { DecisionRow } from './decisions/decision.entity.js';
import { DecisionNoticeRow } from './decisions/telling/decision-notice.entity.js';
import { DecisionOpinionRow } from './decisions/voting/decision-opinion.entity.js';
import { DecisionProxyRow } from './decisions/voting/decision-proxy.entity.js';
import { DecisionSeatRow } from './decisions/voting/decision-seat.entity.js';
import { DecisionVoteChangeRow } from './decisions/voting/decision-vote-change.entity.js';
import { DecisionVoteRow } from './decisions/voting/decision-vote.entity.js';
import { CoalitionStaffRow } from './coalition-staff.entity.js';
import { CoalitionRow } from './coalition.entity.js';
import { groupEntities } from './groups/groups.entities.js';
import { InvitationRow } from './invitations/invitation.entity.js';
import { OrganisationKeyRow } from './keys/organisation-key.entity.js';
import { LogoRow } from './logos/logo.entity.js';
import { MandateRow } from './mandates/mandate.entity.js';
import { CoalitionVoiceRow } from './members/coalition-voice.entity.js';
import { meetingEntities } from './meetings/meeting.entities.js';
import { MembershipRow } from './membership.entity.js';
import { OrganisationRow } from './organisation.entity.js';

const decisionEntities = [MandateRow, CoalitionRuleRow, CoalitionVoiceRow, DecisionRow, DecisionSeatRow, DecisionProxyRow, DecisionVoteRow, DecisionVoteChangeRow, DecisionNoticeRow, DecisionOpinionRow];
const parts = [
  ...admissionEntities,
  ...charterEntities,
  ...groupEntities,
  ...meetingEntities,
];
export const organisationEntities = [CoalitionRow, OrganisationRow, CoalitionMemberRow, CoalitionMemberChangeRow, CoalitionMemberReasonRow, CoalitionMemberConsentRow, CoalitionStaffRow, MembershipRow, InvitationRow, OrganisationKeyRow, LogoRow, ...decisionEntities, ...parts];
export { CoalitionMemberRow, CoalitionRow, MembershipRow, OrganisationKeyRow, OrganisationRow };
export { Coalition, toCoalition } from './coalition.type.js';
export { OpenDecision, type SubjectQuestion } from './decisions/course/open-decision.service.js';
export { DecisionRow } from './decisions/decision.entity.js';
export { DecisionSubjects } from './decisions/decision-subjects.js';
export { keepDecisions } from './decisions/telling/decision.jobs.js';
export { FoundCoalition, type NewCoalition } from './founding/found-coalition.service.js';
export { FoundOrganisationInput } from './founding/found-organisation.input.js';
export { FoundOrganisation } from './founding/found-organisation.service.js';
export { WorkingGroupMemberRow } from './groups/seats/working-group-member.entity.js';
export { keepTasks } from './groups/tasks/task.jobs.js';
export { Tasks, type NewTask } from './groups/tasks/tasks.service.js';
export { TaskRow } from './groups/tasks/task.entity.js';
export { WorkingGroupRow } from './groups/working-group.entity.js';
export { sweepInvitations } from './invitations/sweep-invitations.job.js';
export { OrganisationKeys } from './keys/organisation-keys.service.js';
export { Mandates } from './mandates/mandates.service.js';
export { Actors } from './members/actors.service.js';
export { EnrolMember, type Enrolment } from './members/enrol-member.service.js';
export { AnswerListing } from './places/answer-listing.service.js';
export { ChangePlace } from './places/change-place.service.js';
export { Places } from './places/places.service.js';
export { OrganisationAccess } from './organisation.access.js';
export { Organisation, toOrganisation } from './organisation.type.js';
export { Coalitions } from './reading/coalitions.service.js';
export { inLanguage, inLocaleOf } from './reading/in-language.js';
export { Organisations } from './reading/organisations.service.js';
export { readUpload, uploadFaults, type Upload, type UploadedFile, type UploadFault } from './uploads/read-upload.js';
export { TakesFiles } from './uploads/takes-files.js';
export { OrganisationsModule } from './organisations.module.js';
export { OrganisationsApiModule } from './organisations.api.module.js';
export { OrganisationsWorkerModule } from './organisations.worker.module.js';
