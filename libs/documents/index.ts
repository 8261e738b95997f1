import { adoptionEntities } from './adoption/adoption.entities.js';
import { draftingEntities } from './drafting/drafting.entities.js';
import { imageEntities } from './images/images.entities.js';
import { liveEntities } from './live/live.entities.js';
import { reportEntities } from './reports/reports.entities.js';
import { recommendationEntities } from './recommendations/recommendations.entities.js';
import { versionEntities } from './versions/versions.entities.js';
import { signOffEntities } from './signoff/signoff.entities.js';
import { talkEntities } from './talk/talk.entities.js';

/** Every table of documents; each part adds its own list. */
export const documentEntities = [
  ...draftingEntities,
  ...imageEntities,
  ...liveEntities,
  ...versionEntities,
  ...adoptionEntities,
  ...signOffEntities,
  ...reportEntities,
  ...recommendationEntities,
  ...talkEntities,
];
export { DocumentsModule } from './documents.module.js';
export { DocumentsApiModule } from './documents.api.module.js';
export { DocumentsWorkerModule } from './documents.worker.module.js';
export { DocumentRow, documentKinds, type DocumentKind } from './drafting/document.entity.js';
export { Document, DocumentText, toDocument } from './drafting/document.type.js';
export { holdDocument } from './drafting/document.access.js';
export { DocumentEvents } from './drafting/document.events.js';
export { MoveDocument } from './drafting/course/move-document.service.js';
export { PublishDocument } from './drafting/publishing/publish-document.service.js';
export { ReleaseDocument } from './drafting/course/release-document.service.js';
export { Documents } from './drafting/reading/documents.service.js';
export { BeginDocument } from './drafting/writing/begin-document.service.js';
export { EditDocument } from './drafting/writing/edit-document.service.js';
export { Keepers } from './drafting/writing/keepers.service.js';
export { documentStates, type DocumentState } from './drafting/document.states.js';
export { Collab } from './live/collab.service.js';
export { LONGEST_MESSAGE } from './live/socket-limits.js';
export { sweepTexts } from './live/live.jobs.js';
export { LiveTexts, type LiveText } from './live/live-texts.service.js';
export { DocumentEditionRow } from './versions/document-edition.entity.js';
export { DocumentVersionRow } from './versions/document-version.entity.js';
export { DocumentVersions } from './versions/reading/document-versions.service.js';
export { NoteStep } from './recommendations/following/note-step.service.js';
export { PlanFollowUp } from './recommendations/following/plan-follow-up.service.js';
export { RecommendationRow } from './recommendations/received/recommendation.entity.js';
export { ImportRecommendations } from './recommendations/received/import-recommendations.service.js';
export { columns as recommendationColumns } from './recommendations/received/table-line.js';
export { recommendationStatuses, stateAnswers, type RecommendationStatus } from './recommendations/recommendation.states.js';
export type { ReportStepKind } from './recommendations/report.states.js';
export { Recommendations, type RecommendationFilter } from './recommendations/reading/recommendations.service.js';
export { RecordStep } from './recommendations/submitting/record-step.service.js';
export { ReportStepRow } from './recommendations/submitting/report-step.entity.js';
export { ReportSubmissionRow } from './recommendations/submitting/report-submission.entity.js';
export { ShowReport } from './recommendations/submitting/show-report.service.js';
export { SubmitReport } from './recommendations/submitting/submit-report.service.js';
export { keepRecommendations } from './recommendations/telling/recommendation.jobs.js';
export { KeepVersion } from './versions/keeping/keep-version.service.js';
export { Versions } from './versions/versions.service.js';
export { AdoptionRoundRow } from './adoption/adoption-round.entity.js';
export { AdoptionRuleRow } from './adoption/rules/adoption-rule.entity.js';
export { AdoptionRules } from './adoption/rules/adoption-rules.service.js';
export { KeepRounds } from './adoption/course/keep-rounds.service.js';
export { OpenCommentRound } from './adoption/course/open-comment-round.service.js';
export { RecallAdoption } from './adoption/course/recall-adoption.service.js';
export { StartSilence } from './adoption/course/start-silence.service.js';
export { TakeDistance } from './adoption/dissent/take-distance.service.js';
export { ObjectToDocument } from './adoption/objecting/object-to-document.service.js';
export { AdoptionHindrances, type HindranceName } from './adoption/adoption-hindrances.js';
export { Adoptions } from './adoption/reading/adoptions.service.js';
export { keepAdoptions } from './adoption/telling/adoption.jobs.js';
export { keepReports } from './reports/telling/report.jobs.js';
export { keepSignOffs } from './signoff/telling/sign-off.jobs.js';
export { SignOffRow } from './signoff/sign-off.entity.js';
export { OpenSignOff } from './signoff/asking/open-sign-off.service.js';
export { AnswerSignOff } from './signoff/answering/answer-sign-off.service.js';
export { AskExternal } from './signoff/outside/ask-external.service.js';
export { ExamineSignatory } from './signoff/outside/examine-signatory.service.js';
export { SealSignOff } from './signoff/sealing/seal-sign-off.service.js';
export { SignatoryLists } from './signoff/reading/signatory-lists.service.js';
export { JointReportRow } from './reports/joint-report.entity.js';
export { LeadCall } from './reports/calling/lead-call.service.js';
export { ReportThemeRow } from './reports/calling/report-theme.entity.js';
export { SetReport } from './reports/calling/set-report.service.js';
export { WriteTheme } from './reports/calling/write-theme.service.js';
export { BeginContribution } from './reports/contributing/begin-contribution.service.js';
export { HandIn } from './reports/contributing/hand-in.service.js';
export { ReportPaperRow } from './reports/contributing/report-paper.entity.js';
export { WriteContribution } from './reports/contributing/write-contribution.service.js';
export { MergeContribution } from './reports/merging/merge-contribution.service.js';
export { SettleContribution } from './reports/merging/settle-contribution.service.js';
export { Spokespersons } from './reports/speaking/spokespersons.service.js';
export { ReportContributionRow } from './reports/contributing/report-contribution.entity.js';
export { ReportSpokespersonRow } from './reports/speaking/report-spokesperson.entity.js';
export { Amendments } from './talk/amendments/amendments.service.js';
export { DocumentAmendmentRow } from './talk/amendments/document-amendment.entity.js';
export { ProposeAmendment } from './talk/amendments/propose-amendment.service.js';
export { AnswerAmendment } from './talk/amendments/answer-amendment.service.js';
export { WriteComment } from './talk/comments/write-comment.service.js';
export { AnswerConsultation } from './talk/consultations/answer-consultation.service.js';
export { ConsultationLinks } from './talk/consultations/consultation-links.service.js';
export { Consultations } from './talk/consultations/consultations.service.js';
export { DocumentConsultationRow } from './talk/consultations/consultation.entity.js';
export { EndConsultation } from './talk/consultations/end-consultation.service.js';
export { OpenConsultation } from './talk/consultations/open-consultation.service.js';
export { eraseConsultations, remindConsulted } from './talk/telling/talk.jobs.js';
