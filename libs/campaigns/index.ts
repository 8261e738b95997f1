import { activityEntities } from './activities/activities.entities.js';
import { deliveryEntities } from './delivery/delivery.entities.js';
import { kitEntities } from './kit/kit.entities.js';
import { letterEntities } from './letters/letter.entities.js';
import { participationEntities } from './participation/participation.entities.js';
import { planEntities } from './plan/plan.entities.js';
import { targetEntities } from './targets/targets.entities.js';
import { trackEntities } from './tracks/tracks.entities.js';

/** Every table of campaigns; each part adds its own list. */
export const campaignEntities = [
  ...activityEntities,
  ...deliveryEntities,
  ...kitEntities,
  ...letterEntities,
  ...participationEntities,
  ...planEntities,
  ...targetEntities,
  ...trackEntities,
];
export { keepParticipations } from './participation/telling/participation.jobs.js';
export { AnswerParticipation } from './participation/course/answer-participation.service.js';
export { ParticipationRow } from './participation/campaign-participation.entity.js';
export { InviteToCampaign } from './participation/course/invite-to-campaign.service.js';
export { SetParticipationRules } from './participation/course/set-participation-rules.service.js';
export { Openings } from './participation/pages/openings.service.js';
export { CampaignImages } from './kit/images/campaign-images.service.js';
export { Participations } from './participation/participations.service.js';
export { activitiesHeld, activityPresences, campaignActs, coordinatedActions, positionsPublished, projectObjects, trainingAttendance, trainingsHeld } from './campaign.acts.export.js';
export { CampaignsModule } from './campaigns.module.js';
export { CampaignsApiModule } from './campaigns.api.module.js';
export { CampaignsWorkerModule } from './campaigns.worker.module.js';
export { AdvocacyTargetRow } from './targets/directory/advocacy-target.entity.js';
export { AdvocacyTargets, type TargetAddress } from './targets/directory/advocacy-targets.service.js';
export { dripLetters, eraseLetters } from './letters/letter.jobs.js';
export { AdvocacyCommitmentRow } from './targets/commitments/advocacy-commitment.entity.js';
export { AdvocacyContactRow } from './targets/dealing/advocacy-contact.entity.js';
export type { TakeStanceInput } from './targets/dealing/dealing.input.js';
export type { AddTargetInput } from './targets/directory/directory.input.js';
export { RecordCommitment } from './targets/commitments/record-commitment.service.js';
export { LogContact } from './targets/dealing/log-contact.service.js';
export { TakeStance } from './targets/dealing/take-stance.service.js';
export { Directory } from './targets/directory/directory.service.js';
export { ImportTargets, type TargetImport } from './targets/directory/import-targets.service.js';
export { KeepTarget } from './targets/directory/keep-target.service.js';
export { LettersOfTarget, type PrintedLetter, type TargetLetters } from './letters/letter.export.js';
export { LentWords } from './letters/sending/lent-words.js';
export { ConfirmLetter } from './letters/citizens/confirm-letter.service.js';
export { openLetter } from './letters/citizens/letter-blob.js';
export { MyLetterService } from './letters/citizens/my-letter.service.js';
export { OpenLetters } from './letters/citizens/open-letters.service.js';
export { WriteLetter } from './letters/citizens/write-letter.service.js';
export { LetterCampaign } from './letters/letter-campaign.type.js';
export { CreateLetterCampaignInput } from './letters/writing/letter-campaign.input.js';
export { MoveLetterCampaign } from './letters/writing/move-letter-campaign.service.js';
export { SaveLetterCampaign } from './letters/writing/save-letter-campaign.service.js';
export { LetterCampaignRow } from './letters/letter-campaign.entity.js';
export { LetterDeliveryRow, LetterRow } from './letters/letter.entity.js';
export { LetterOfficeRow, LetterTargetRow } from './letters/letter-target.entity.js';
export { keepActivities } from './activities/telling/activity.jobs.js';
export { MoveActivity } from './activities/course/move-activity.service.js';
export { PlanActivity } from './activities/course/plan-activity.service.js';
export { NoteAttendance } from './activities/attendance/note-attendance.service.js';
export { Materials } from './activities/material/materials.service.js';
export { ConfirmRegistration } from './activities/registering/confirm-registration.service.js';
export { Enrol } from './activities/registering/enrol.service.js';
export { Register } from './activities/registering/register.service.js';
export { Registrations } from './activities/registering/registrations.service.js';
export type { PlanActivityInput } from './activities/course/course.input.js';
export { Activities } from './activities/reading/activities.service.js';
export { ActivityRow } from './activities/activity.entity.js';
export { CoordinatedActionRow } from './plan/actions/coordinated-action.entity.js';
export { CampaignRow } from './plan/campaigns/campaign.entity.js';
export { Campaign, toCampaign } from './plan/campaigns/campaign.type.js';
export { Campaigns } from './plan/campaigns/campaigns.service.js';
export { Actions } from './plan/actions/actions.service.js';
export { GiveCampaignTask } from './plan/actions/give-campaign-task.service.js';
export { NotePublication } from './plan/actions/note-publication.service.js';
export { PlanAction } from './plan/actions/plan-action.service.js';
export { CampaignEvents, type CampaignEvent, type CampaignNews } from './plan/campaign.events.js';
export { MoveCampaign } from './plan/campaigns/move-campaign.service.js';
export { PlanCampaign } from './plan/campaigns/plan-campaign.service.js';
export { Checklist } from './plan/checklist/checklist.service.js';
export { CampaignMessage } from './plan/messages/campaign-message.type.js';
export { WriteMessage } from './plan/messages/write-message.service.js';
export { Projects } from './plan/projects/projects.service.js';
export { Strategies } from './plan/strategies/strategies.service.js';
export { keepActions } from './plan/telling/action.jobs.js';
export { LaunchCampaign } from './plan/templates/launch-campaign.service.js';
export { MakeTemplate } from './plan/templates/make-template.service.js';
export { ApprovedMessages, type ApprovedMessage } from './plan/messages/approved-messages.service.js';
export { ProjectRow } from './plan/projects/project.entity.js';
export { ChooseTrack } from './tracks/choosing/choose-track.service.js';
export { ShowTrack } from './tracks/reading/show-track.service.js';
export { LegalTracks } from './tracks/legal-tracks.service.js';
export { PetitionTrackRow } from './tracks/petition-track.entity.js';
export { DeliveryModule } from './delivery/delivery.module.js';
export { DossierAnnex } from './delivery/annexes/dossier-annex.type.js';
export { DossierAnnexes } from './delivery/annexes/dossier-annexes.service.js';
export { SignatureLists } from './delivery/annexes/signature-lists.js';
export { DossierLetters } from './delivery/dossier/dossier-letters.service.js';
export { Dossiers, type Dossier } from './delivery/dossier/dossiers.service.js';
export { Filing } from './delivery/filing/filing.type.js';
export { Filings } from './delivery/filing/filings.service.js';
export { RecordFiling } from './delivery/filing/record-filing.service.js';
export { keepFilings } from './delivery/reminding/filing.jobs.js';
export { FilingRow } from './delivery/filing/filing.entity.js';
