import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import { votingKinds } from '../../decisions/held-decision.js';
import { Mandates } from '../../mandates/mandates.service.js';
import { cannotAdmit, mayNotAdmit, type AdmissionFault } from '../admission.errors.js';
import type { ApplicationRow } from '../application.entity.js';
import { AdmissionCourse } from '../course/admission-course.service.js';
import type { AnswerSponsorshipInput } from '../admissions.input.js';
import { OwnPeople } from '../course/own-people.service.js';
import { holdApplication } from '../held-application.js';
import { ApplicationSponsorRow } from './application-sponsor.entity.js';

const MOST_NOTE = 2_000;

/**
 * A member that was asked to sponsor says yes or no for itself, by somebody with its mandate to sign; it may think again until
 * the application goes on. With the last sponsor the rules ask for, it goes on in the same transaction.
 */
@Injectable()
export class Sponsorship {
  constructor(
    private readonly database: Database,
    private readonly course: AdmissionCourse,
    private readonly mandates: Mandates,
    private readonly ownPeople: OwnPeople,
    private readonly audit: AuditLog,
  ) {}

  async answer(ctx: RequestContext, { applicationId, organisationId, confirms, note: given }: AnswerSponsorshipInput): Promise<ApplicationRow | AdmissionFault> {
    const accountId = demandAccount(ctx);
    const note = given?.trim() ?? '';
    if (note.length > MOST_NOTE) return invalidInput(ctx, [fault(ctx, 'note', 'organisations.textTooLong', { most: MOST_NOTE })]);
    return this.database.transaction(ctx, async (em) => {
      const application = await holdApplication(em, applicationId);
      const { coalitionId } = application;
      if (!validate(organisationId) || !(await em.existsBy(ApplicationSponsorRow, { applicationId, organisationId }))) throw new NotFound();
      if (application.state !== 'sponsoring') return cannotAdmit(ctx, 'sponsor', application);
      if (organisationId === application.organisationId || (await this.ownPeople.includes(em, application, accountId))) return mayNotAdmit(ctx, 'ownPeople');
      const mandate = await this.mandates.held(em, ctx, { organisationId, coalitionId, power: 'sign' });
      if (!mandate) return mayNotAdmit(ctx, 'noMandate');
      if (!(await mayAct(em, coalitionId, organisationId))) return mayNotAdmit(ctx, 'onlyMembers');
      const answer = confirms ? 'confirmed' : 'declined';
      await em.update(ApplicationSponsorRow, { applicationId, organisationId }, { answer, note, accountId, mandateId: mandate.id, answeredAt: await momentOf(em, ctx) });
      await this.audit.record(em, ctx, { action: confirms ? 'admission.confirmSponsoring' : 'admission.declineSponsoring', objectKind: 'application', objectId: applicationId, organisationId, coalitionId });
      return this.goesOn(em, ctx, application);
    });
  }

  private async goesOn(em: EntityManager, ctx: RequestContext, application: ApplicationRow): Promise<ApplicationRow | AdmissionFault> {
    const confirmed = await em.findBy(ApplicationSponsorRow, { applicationId: application.id, answer: 'confirmed' });
    const standing = await em.countBy(CoalitionMemberRow, { coalitionId: application.coalitionId, organisationId: In(confirmed.map((one) => one.organisationId)), standing: 'active', kind: In(votingKinds) });
    return standing >= application.rules!.sponsors ? this.course.move(em, ctx, application, 'sponsor') : application;
  }
}

/** Whether the organisation is a founder or member of the coalition today; associates and observers read. */
export async function mayAct(em: EntityManager, coalitionId: string, organisationId: string): Promise<boolean> {
  return em.existsBy(CoalitionMemberRow, { coalitionId, organisationId, standing: 'active', kind: In(votingKinds) });
}
