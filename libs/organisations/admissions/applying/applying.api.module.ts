import { Module } from '@nestjs/common';
import { AdmissionCriterionResolver, AdmissionFieldsResolver, AdmissionResolver } from '../criteria/admission.resolver.js';
import { OrganisationsModule } from '../../organisations.module.js';
import { ApplicationDocumentsController } from '../documents/application-documents.controller.js';
import { ApplicationDossierResolver } from '../documents/application-dossier.resolver.js';
import { ApplyingModule } from './applying.module.js';
import { ApplyingResolver } from './applying.resolver.js';

/** The doors of applicants, and of who says what a coalition asks. */
@Module({ imports: [ApplyingModule, OrganisationsModule], providers: [AdmissionCriterionResolver, AdmissionFieldsResolver, AdmissionResolver, ApplicationDossierResolver, ApplyingResolver], controllers: [ApplicationDocumentsController] })
export class ApplyingApiModule {}
