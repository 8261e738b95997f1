export {
  AnswerRow, DeliveryRow, ErratumRow, ImportedTallyRow, MilestoneRow, PetitionChangeRow, PetitionPartnerRow, PetitionReviewRow,
  PetitionRow, PetitionSearchRow, PetitionTargetRow, PetitionTextRow, PetitionUpdateRow, petitionEntities,
} from './petition.entities.js';
export { type PetitionSource } from './petition.entity.js';
export { PetitionEvents, petitionEvents, type PetitionEvent } from './petition.events.js';
export { OpenPetitions, type SignablePetition } from './open-petitions.service.js';
export { isPublic, petitionStates, petitionVerbs, publicStates, type PetitionState, type PetitionVerb } from './petition.states.js';
export { Petition, PetitionPage, PetitionStates, PetitionVerbs, toPetition } from './petition.type.js';
export { petitionActs, petitionAnswers, petitionsDelivered } from './petition.acts.export.js';
export { Petitions } from './petitions.service.js';
export { ImportPetitions, type ImportReport } from './importing/import-petitions.service.js';
export { type RecordReader } from './importing/imported-petition.js';
export { readRecords } from './importing/read-records.js';
export { readUkPetition } from './importing/uk-petition.js';
export { readUkRejected } from './importing/uk-rejected.js';
export { CreatePetition } from './drafting/create-petition.service.js';
export { UpdatePetition } from './drafting/update-petition.service.js';
export { SubmitPetition } from './review/submit-petition.service.js';
export { ReviewPetition } from './review/review-petition.service.js';
export { OpenPetition } from './publishing/open-petition.service.js';
export { SchedulePetition } from './publishing/schedule-petition.service.js';
export { PetitionCourse } from './publishing/petition-course.service.js';
export { keepSchedule } from './publishing/keep-schedule.job.js';
export { DeliverPetition } from './following/deliver-petition.service.js';
export { RecordAnswer } from './following/record-answer.service.js';
export { PublishErratum } from './following/publish-erratum.service.js';
export { PublishUpdate } from './following/publish-update.service.js';
export { PetitionLists } from './reading/petition-lists.service.js';
export { SimilarPetitions } from './searching/similar-petitions.service.js';
export { Milestones } from './milestones.service.js';
export { AddressBook, type Addressee } from './address-book.js';
export { type TargetKind } from './petition-target.entity.js';
export { SignatureCounts } from './signature-counts.js';
export { isStaffOf } from './petition.access.js';
import './petition.permissions.js';
export { PetitionsModule } from './petitions.module.js';
export { PetitionsApiModule } from './petitions.api.module.js';
export { PetitionsWorkerModule } from './petitions.worker.module.js';
