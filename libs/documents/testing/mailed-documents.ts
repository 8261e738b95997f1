import type { Type } from '@nestjs/common';
import { authEntities, AuthWorkerModule } from '#libs/auth';
import { organisationEntities, OrganisationsWorkerModule } from '#libs/organisations';
import { petitionEntities, PetitionsWorkerModule } from '#libs/petitions';
import { signatureEntities, SignaturesWorkerModule } from '#libs/signatures';
import { startMailedPrograms, type MailedPrograms } from '#libs/testing';
import { documentEntities, DocumentsWorkerModule } from '../index.js';

/** These modules as the API has them, and the worker with all that documents stand on. */
export const startDocuments = (...modules: Type[]): Promise<MailedPrograms> =>
  startMailedPrograms({
    entities: [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...documentEntities],
    api: modules,
    worker: [AuthWorkerModule, OrganisationsWorkerModule, PetitionsWorkerModule, SignaturesWorkerModule, DocumentsWorkerModule],
  });
