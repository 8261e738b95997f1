import type { Type } from '@nestjs/common';
import { authEntities, AuthWorkerModule } from '#libs/auth';
import { startMailedPrograms, type MailedPrograms } from '#libs/testing';
import { ApplyingModule } from '../admissions/applying/applying.module.js';
import { organisationEntities, OrganisationsModule, OrganisationsWorkerModule } from '../index.js';

export type MailedHouse = MailedPrograms;

/** With these modules beside the services of organisations. */
export const startMailedHouse = (...modules: Type[]): Promise<MailedHouse> =>
  startMailedPrograms({ entities: [...authEntities, ...organisationEntities], api: [OrganisationsModule, ApplyingModule, ...modules], worker: [AuthWorkerModule, OrganisationsWorkerModule] });
