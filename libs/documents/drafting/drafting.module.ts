import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule } from '#libs/organisations';
import { LiveModule } from '../live/live.module.js';
import { MoveDocument } from './course/move-document.service.js';
import { ReleaseDocument } from './course/release-document.service.js';
import { DocumentEvents } from './document.events.js';
import './drafting.permissions.js';
import { PublishDocument } from './publishing/publish-document.service.js';
import { ChangesSince } from './reading/changes-since-visit.service.js';
import { DocumentPeople } from './reading/document-people.service.js';
import { Documents } from './reading/documents.service.js';
import { DocumentSeats } from './seats.service.js';
import { BeginDocument } from './writing/begin-document.service.js';
import { EditDocument } from './writing/edit-document.service.js';
import { Keepers } from './writing/keepers.service.js';

const reading = [ChangesSince, DocumentPeople, Documents];
const services = [BeginDocument, DocumentEvents, DocumentSeats, EditDocument, Keepers, MoveDocument, PublishDocument, ReleaseDocument, ...reading];

/** Documents, who keeps them, and who may do what. */
@Module({ imports: [AuthModule, OrganisationsModule, LiveModule], providers: services, exports: services })
export class DraftingModule {}
