import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { MeetingsModule, OrganisationsModule } from '#libs/organisations';
import { AddressBook } from './address-book.js';
import { Carriers } from './drafting/carriers.service.js';
import { CreatePetition } from './drafting/create-petition.service.js';
import { DraftFromProposal } from './drafting/draft-from-proposal.service.js';
import { DraftParts } from './drafting/draft-parts.service.js';
import { DraftTargets } from './drafting/draft-targets.service.js';
import { UpdatePetition } from './drafting/update-petition.service.js';
import { DeliverPetition } from './following/deliver-petition.service.js';
import { PublishErratum } from './following/publish-erratum.service.js';
import { PublishUpdate } from './following/publish-update.service.js';
import { RecordAnswer } from './following/record-answer.service.js';
import { Archive } from './importing/archive.service.js';
import { ImportPetitions } from './importing/import-petitions.service.js';
import { ImportWriter } from './importing/import-writer.service.js';
import { Milestones } from './milestones.service.js';
import { MovePetition } from './move-petition.service.js';
import { OpenPetitions } from './open-petitions.service.js';
import { PetitionEvents } from './petition.events.js';
import { PetitionPartners } from './partners/petition-partners.service.js';
import { Petitions } from './petitions.service.js';
import { OpenPetition } from './publishing/open-petition.service.js';
import { PetitionCourse } from './publishing/petition-course.service.js';
import { SchedulePetition } from './publishing/schedule-petition.service.js';
import './petition.permissions.js';
import { Readiness } from './readiness.service.js';
import { PetitionLists } from './reading/petition-lists.service.js';
import { PetitionParts } from './reading/petition-parts.service.js';
import { petitionWorks } from './reading/petition-works.js';
import { ReviewPetition } from './review/review-petition.service.js';
import { SubmitPetition } from './review/submit-petition.service.js';
import { PetitionSearch } from './searching/petition-search.service.js';
import { SimilarPetitions } from './searching/similar-petitions.service.js';
import { SignatureCounts } from './signature-counts.js';

const verbs = [CreatePetition, DraftFromProposal, UpdatePetition, SubmitPetition, ReviewPetition, SchedulePetition, OpenPetition, PetitionCourse, DeliverPetition, RecordAnswer, PublishErratum, PublishUpdate];
const reading = [Petitions, OpenPetitions, PetitionLists, PetitionParts, SimilarPetitions];
const doors = [AddressBook, PetitionEvents, PetitionPartners, SignatureCounts, Milestones];

/** Services of the petitions area. */
@Module({
  imports: [AuthModule, MeetingsModule, OrganisationsModule],
  providers: [...verbs, ...reading, ...doors, ImportPetitions, MovePetition, Readiness, Carriers, DraftParts, DraftTargets, PetitionSearch, Archive, ImportWriter, petitionWorks],
  exports: [...verbs, ...reading, ...doors, ImportPetitions],
})
export class PetitionsModule {}
