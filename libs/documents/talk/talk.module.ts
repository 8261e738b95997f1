import './talk.permissions.js';
import './telling/talk.jobs.js';
import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { RateLimitsModule } from '#libs/context';
import { OrganisationsModule } from '#libs/organisations';
import { AdoptionModule } from '../adoption/adoption.module.js';
import { DraftingModule } from '../drafting/drafting.module.js';
import { LiveModule } from '../live/live.module.js';
import { AmendmentRightsOf } from './amendments/amendment-rights.service.js';
import { Amendments } from './amendments/amendments.service.js';
import { AnswerAmendment } from './amendments/answer-amendment.service.js';
import { ProposeAmendment } from './amendments/propose-amendment.service.js';
import { AwaitedTalks } from './awaited/awaited-talk.service.js';
import { AnchoredTexts } from './comments/anchored-texts.service.js';
import { Comments } from './comments/comments.service.js';
import { Mentions } from './comments/mentions.service.js';
import { Settling } from './comments/settling.service.js';
import { WriteComment } from './comments/write-comment.service.js';
import { AnswerConsultation } from './consultations/answer-consultation.service.js';
import { AwaitedConsultations } from './consultations/asked/awaited-consultations.service.js';
import { ConsultationContacts } from './consultations/asked/consultation-contacts.service.js';
import { ConsultationDoor } from './consultations/consultation-door.js';
import { ConsultationLinks } from './consultations/consultation-links.service.js';
import { Consultations } from './consultations/consultations.service.js';
import { EndConsultation } from './consultations/end-consultation.service.js';
import { NoteAnswer } from './consultations/note-answer.service.js';
import { OpenConsultation } from './consultations/open-consultation.service.js';
import { OwnAnswers } from './consultations/own-answers.service.js';
import { WaitForConsultations } from './consultations/wait-for-consultations.js';
import { RightsToday } from './rights-today.service.js';
import { Tell } from './telling/tell.service.js';

const comments = [AnchoredTexts, Comments, Mentions, Settling, WriteComment];
const amendments = [AmendmentRightsOf, Amendments, AnswerAmendment, ProposeAmendment];
const consultations = [AnswerConsultation, AwaitedConsultations, ConsultationContacts, ConsultationDoor, ConsultationLinks, Consultations, EndConsultation, NoteAnswer, OpenConsultation, OwnAnswers];
const services = [AwaitedTalks, RightsToday, ...comments, ...amendments, ...consultations];

/** What is said of documents: comments, formal amendments, consultations. */
@Module({ imports: [AdoptionModule, AuthModule, DraftingModule, LiveModule, OrganisationsModule, RateLimitsModule], providers: [...services, Tell, WaitForConsultations], exports: services })
export class TalkModule {}
