import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { Mandates } from '../../mandates/mandates.service.js';
import { cannotAdmit, mayNotAdmit, neededText, type AdmissionFault } from '../admission.errors.js';
import type { ObjectToApplicationInput } from '../admissions.input.js';
import type { ApplicationRow } from '../application.entity.js';
import { OwnPeople } from '../course/own-people.service.js';
import { holdApplication } from '../held-application.js';
import { mayAct } from '../sponsoring/sponsorship.service.js';
import { followApplication } from '../telling/admission.jobs.js';
import { ApplicationObjectionRow } from './application-objection.entity.js';

/** A founder or member objects in its days for it, under its mandate to vote and with a reason; whoever decides answers each in writing. */
@Injectable()
export class Objections {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly ownPeople: OwnPeople,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async make(ctx: RequestContext, { applicationId, organisationId, reason }: ObjectToApplicationInput): Promise<ApplicationRow | AdmissionFault> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const [application, madeAt] = [await holdApplication(em, applicationId), await momentOf(em, ctx)];
      const { coalitionId, state, dueAt } = application;
      if (state !== 'objection' || dueAt! <= madeAt) return cannotAdmit(ctx, 'object', application);
      const words = neededText(ctx, 'reason', reason);
      if (typeof words !== 'string') return words;
      const mandate = validate(organisationId) ? await this.mandates.held(em, ctx, { organisationId, coalitionId, power: 'vote' }) : undefined;
      if (!mandate) return mayNotAdmit(ctx, 'noMandate');
      if (await this.ownPeople.includes(em, application, accountId)) return mayNotAdmit(ctx, 'ownPeople');
      if (!(await mayAct(em, coalitionId, organisationId))) return mayNotAdmit(ctx, 'onlyMembers');
      if (await em.existsBy(ApplicationObjectionRow, { applicationId, organisationId, withdrawnAt: IsNull() })) return mayNotAdmit(ctx, 'objectedAlready');
      await em.insert(ApplicationObjectionRow, { id: newId(), applicationId, organisationId, coalitionId, accountId, mandateId: mandate.id, reason: words, madeAt });
      await this.recorded(em, ctx, application, 'admission.object', organisationId);
      return application;
    });
  }

  /** Until the application is decided. */
  async withdraw(ctx: RequestContext, objectionId: string): Promise<ApplicationRow | AdmissionFault> {
    return this.change(ctx, objectionId, async (em, { organisationId }, application) => {
      if (!(await this.mandates.held(em, ctx, { organisationId, coalitionId: application.coalitionId, power: 'vote' }))) return mayNotAdmit(ctx, 'noMandate');
      await em.update(ApplicationObjectionRow, { id: objectionId }, { withdrawnAt: await momentOf(em, ctx) });
      await this.recorded(em, ctx, application, 'admission.withdrawObjection', organisationId);
      return application;
    });
  }

  /** By the coordination or the steering committee; may be written anew until the application is decided. */
  async answer(ctx: RequestContext, objectionId: string, answer: string): Promise<ApplicationRow | AdmissionFault> {
    return this.change(ctx, objectionId, async (em, { organisationId }, application) => {
      demand(ctx, 'admission.answer', { coalitionId: application.coalitionId });
      const words = neededText(ctx, 'answer', answer);
      if (typeof words !== 'string') return words;
      await em.update(ApplicationObjectionRow, { id: objectionId }, { answer: words, answeredAt: await momentOf(em, ctx), answeredBy: demandAccount(ctx) });
      await this.recorded(em, ctx, application, 'admission.answerObjection', organisationId);
      return application;
    });
  }

  private change(ctx: RequestContext, objectionId: string, work: (em: EntityManager, objection: ApplicationObjectionRow, application: ApplicationRow) => Promise<ApplicationRow | AdmissionFault>): Promise<ApplicationRow | AdmissionFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const found = validate(objectionId) ? await em.findOneBy(ApplicationObjectionRow, { id: objectionId, withdrawnAt: IsNull() }) : null;
      if (!found) throw new NotFound();
      const application = await holdApplication(em, found.applicationId);
      if (!['objection', 'deciding', 'deferred'].includes(application.state)) return cannotAdmit(ctx, 'answer', application);
      return work(em, found, application);
    });
  }

  /** A vote of the members waits for the last answer. */
  private async recorded(em: EntityManager, ctx: RequestContext, { id, coalitionId }: ApplicationRow, action: string, organisationId: string): Promise<void> {
    await this.outbox.add(em, followApplication, { subject: id });
    await this.audit.record(em, ctx, { action, objectKind: 'application', objectId: id, organisationId, coalitionId });
  }
}

/** Objections that stand without an answer. */
export async function unansweredObjections(em: EntityManager, applicationId: string): Promise<number> {
  return em.countBy(ApplicationObjectionRow, { applicationId, withdrawnAt: IsNull(), answeredAt: IsNull() });
}
