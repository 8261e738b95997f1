import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule, People } from '#libs/organisations';
import { AmendmentFieldsResolver, AmendmentsResolver, DocumentAmendmentsResolver, VersionSectionsResolver } from './amendments/amendments.resolver.js';
import { AwaitedTalkResolver } from './awaited/awaited-talk.resolver.js';
import { CommentsResolver, DocumentCommentsResolver } from './comments/comments.resolver.js';
import { AwaitedConsultationsResolver, ConsultationLinkResolver, ConsultationsResolver, DocumentConsultationsResolver } from './consultations/consultations.resolver.js';
import { VoicesController } from './consultations/voices.controller.js';
import { TalkModule } from './talk.module.js';

const comments = [CommentsResolver, DocumentCommentsResolver];
const amendments = [AmendmentFieldsResolver, AmendmentsResolver, DocumentAmendmentsResolver, VersionSectionsResolver];
const consultations = [AwaitedConsultationsResolver, ConsultationLinkResolver, ConsultationsResolver, DocumentConsultationsResolver];

/** The doors of what is said of documents. */
@Module({ imports: [AuthModule, OrganisationsModule, TalkModule], providers: [AwaitedTalkResolver, ...comments, ...amendments, ...consultations, People], controllers: [VoicesController] })
export class TalkApiModule {}
