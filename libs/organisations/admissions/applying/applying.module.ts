import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { RateLimitsModule } from '#libs/context';
import { AdmissionsModule } from '../admissions.module.js';
import { AdmissionCriteria } from '../criteria/admission-criteria.service.js';
import { AdmissionRules } from '../criteria/admission-rules.service.js';
import { DownloadDocument } from '../documents/download-document.service.js';
import { UploadDocument } from '../documents/upload-document.service.js';
import { ApplicationWriter } from './application-writer.service.js';
import { ApplyToCoalition } from './apply.service.js';
import { ConfirmContact } from './confirm-contact.service.js';
import { Dossiers } from './dossiers.service.js';
import { EditApplication } from './edit-application.service.js';
import { ShowMyApplication } from './show-my-application.service.js';
import { StartApplication } from './start-application.service.js';
import { SubmitApplication } from './submit-application.service.js';

const criteria = [AdmissionCriteria, AdmissionRules];
const services = [...criteria, ApplicationWriter, ApplyToCoalition, ConfirmContact, Dossiers, DownloadDocument, EditApplication, ShowMyApplication, StartApplication, SubmitApplication, UploadDocument];

/** What a coalition asks of who wants to join, and what applicants do until their dossier is sent. */
@Module({ imports: [AdmissionsModule, AuthModule, RateLimitsModule], providers: services, exports: [AdmissionsModule, ...services] })
export class ApplyingModule {}
