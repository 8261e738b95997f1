import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import type { AdmissionFault } from '../admission.errors.js';
import { neededText } from '../admission.errors.js';
import type { ApplicationRow } from '../application.entity.js';
import { AdmissionCourse } from '../course/admission-course.service.js';
import { holdApplication } from '../held-application.js';
import { ApplicationSponsorRow } from '../sponsoring/application-sponsor.entity.js';

/** The first look of the coordination: the dossier is complete, and its sponsors are asked, or the applicant is told what is missing. */
@Injectable()
export class CheckDossier {
  constructor(
    private readonly database: Database,
    private readonly course: AdmissionCourse,
  ) {}

  async complete(ctx: RequestContext, id: string): Promise<ApplicationRow | AdmissionFault> {
    return this.database.transaction(ctx, async (em) => {
      const application = await holdApplication(em, id);
      demand(ctx, 'admission.check', { coalitionId: application.coalitionId });
      const named = await em.findBy(ApplicationSponsorRow, { applicationId: application.id });
      return this.course.move(em, ctx, application, 'complete', { changed: { sponsorIds: named.map((one) => one.organisationId) } });
    });
  }

  async ask(ctx: RequestContext, id: string, missing: string): Promise<ApplicationRow | AdmissionFault> {
    return this.database.transaction(ctx, async (em) => {
      const application = await holdApplication(em, id);
      demand(ctx, 'admission.check', { coalitionId: application.coalitionId });
      const reason = neededText(ctx, 'reason', missing);
      return typeof reason === 'string' ? this.course.move(em, ctx, application, 'ask', { reason }) : reason;
    });
  }
}
