import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { byLink } from '../applicant.js';
import { cannotAdmit, mayNotAdmit, neededText, type AdmissionFault } from '../admission.errors.js';
import { ApplicationRow } from '../application.entity.js';
import { SponsorsToAsk } from '../criteria/sponsors-to-ask.service.js';
import { ApplicationAppealRow } from '../deciding/application-appeal.entity.js';
import { holdApplication } from '../held-application.js';
import { ApplicationSponsorRow } from '../sponsoring/application-sponsor.entity.js';
import { followApplication } from '../telling/admission.jobs.js';
import { AdmissionCourse } from './admission-course.service.js';

const MOST_SPONSORS = 10;

/** What the applicant does behind its link once the application was sent. Throws NotFound for any other link. */
@Injectable()
export class ApplicantActs {
  constructor(
    private readonly database: Database,
    private readonly course: AdmissionCourse,
    private readonly outbox: Outbox,
    private readonly toAsk: SponsorsToAsk,
  ) {}

  async withdraw(ctx: RequestContext, token: string, why: string): Promise<ApplicationRow | AdmissionFault> {
    return this.act(ctx, token, (em, application) => this.course.move(em, ctx, application, 'withdraw', { reason: why.trim().slice(0, 5_000) }));
  }

  /** Once, within the days the rules give for it, with a reason; the members then vote. */
  async appeal(ctx: RequestContext, token: string, why: string): Promise<ApplicationRow | AdmissionFault> {
    return this.act(ctx, token, async (em, application) => {
      const madeAt = await momentOf(em, ctx);
      const { id: applicationId, coalitionId, state, dueAt } = application;
      const isTooLate = (dueAt ?? madeAt) <= madeAt || (await em.existsBy(ApplicationAppealRow, { applicationId }));
      if (state !== 'refused' || isTooLate) return cannotAdmit(ctx, 'appeal', application);
      const reason = neededText(ctx, 'reason', why);
      if (typeof reason !== 'string') return reason;
      await em.insert(ApplicationAppealRow, { applicationId, coalitionId, reason, madeAt });
      return this.course.move(em, ctx, application, 'appeal', { reason });
    });
  }

  /** Asks other members as well, while sponsors are missing; those who answered stay. */
  async askSponsors(ctx: RequestContext, token: string, organisationIds: readonly string[]): Promise<ApplicationRow | AdmissionFault> {
    return this.act(ctx, token, async (em, application) => {
      const { id: applicationId, coalitionId, state, sponsorIds, organisationId: own } = application;
      if (state !== 'sponsoring') return cannotAdmit(ctx, 'name', application);
      const added = [...new Set(organisationIds)].filter((one) => !sponsorIds.includes(one));
      const offered = (await this.toAsk.of(em, coalitionId)).map(({ id }) => id);
      for (const one of added) if (one === own || !offered.includes(one)) return mayNotAdmit(ctx, one === own ? 'ownPeople' : 'onlyMembers');
      const standing = await em.countBy(ApplicationSponsorRow, { applicationId, answer: Not('declined'), organisationId: In(sponsorIds) });
      if (standing + added.length > MOST_SPONSORS) return mayNotAdmit(ctx, 'tooManySponsors', { most: MOST_SPONSORS });
      const [askedAt, all] = [await momentOf(em, ctx), [...sponsorIds, ...added]];
      await em.insert(ApplicationSponsorRow, added.map((organisationId) => ({ applicationId, organisationId, coalitionId, askedAt })));
      await em.update(ApplicationRow, { id: applicationId }, { sponsorIds: all, updatedAt: askedAt });
      await this.outbox.add(em, followApplication, { subject: applicationId });
      return Object.assign(application, { sponsorIds: all, updatedAt: askedAt });
    });
  }

  private act(ctx: RequestContext, token: string, work: (em: EntityManager, application: ApplicationRow) => Promise<ApplicationRow | AdmissionFault>): Promise<ApplicationRow | AdmissionFault> {
    return this.database.transaction(ctx, async (em) => work(em, await holdApplication(em, await byLink(em, token))));
  }
}
