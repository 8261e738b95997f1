import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demand, may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { cannotAdmit, mayNotAdmit, neededText, type AdmissionFault } from '../admission.errors.js';
import type { ApplicationRow } from '../application.entity.js';
import { AdmissionCourse } from '../course/admission-course.service.js';
import { OwnPeople } from '../course/own-people.service.js';
import { holdApplication } from '../held-application.js';
import { unansweredObjections } from '../objecting/objections.service.js';

type Verdict = 'accept' | 'refuse' | 'defer' | 'resume';

/**
 * The body the rules name decides, once every objection has its answer: the coordination, or somebody of the steering
 * committee; what the members decide is decided by their vote. A refusal and a deferral say why.
 */
@Injectable()
export class DecideApplication {
  constructor(
    private readonly database: Database,
    private readonly course: AdmissionCourse,
    private readonly ownPeople: OwnPeople,
  ) {}

  async accept(ctx: RequestContext, id: string): Promise<ApplicationRow | AdmissionFault> {
    return this.decide(ctx, id, 'accept');
  }

  async refuse(ctx: RequestContext, id: string, why: string): Promise<ApplicationRow | AdmissionFault> {
    return this.decide(ctx, id, 'refuse', why);
  }

  async defer(ctx: RequestContext, id: string, why: string): Promise<ApplicationRow | AdmissionFault> {
    return this.decide(ctx, id, 'defer', why);
  }

  async resume(ctx: RequestContext, id: string): Promise<ApplicationRow | AdmissionFault> {
    return this.decide(ctx, id, 'resume');
  }

  private decide(ctx: RequestContext, id: string, verdict: Verdict, why?: string): Promise<ApplicationRow | AdmissionFault> {
    return this.database.transaction(ctx, async (em) => {
      const application = await holdApplication(em, id);
      const { coalitionId, state } = application;
      demand(ctx, 'admission.decide', { coalitionId });
      if (state !== (verdict === 'resume' ? 'deferred' : 'deciding')) return cannotAdmit(ctx, verdict, application);
      const refusal = await this.refusal(em, ctx, application, verdict);
      if (refusal) return refusal;
      const reason = why === undefined ? '' : neededText(ctx, 'reason', why);
      return typeof reason === 'string' ? this.course.move(em, ctx, application, verdict, { reason }) : reason;
    });
  }

  private async refusal(em: EntityManager, ctx: RequestContext, application: ApplicationRow, verdict: Verdict): Promise<AdmissionFault | undefined> {
    if (!isTheirs(ctx, application)) return mayNotAdmit(ctx, 'membersDecide');
    if (ctx.actor.kind === 'account' && (await this.ownPeople.includes(em, application, ctx.actor.accountId))) return mayNotAdmit(ctx, 'ownPeople');
    const isFinal = verdict === 'accept' || verdict === 'refuse';
    return isFinal && (await unansweredObjections(em, application.id)) > 0 ? mayNotAdmit(ctx, 'objectionsUnanswered') : undefined;
  }
}

/** Whether the rules give the decision to who acts. */
export function isTheirs(ctx: RequestContext, { coalitionId, rules }: ApplicationRow): boolean {
  const { body } = rules!;
  return body !== 'members' && may(ctx, body === 'steering' ? 'admission.steer' : 'admission.check', { coalitionId });
}
