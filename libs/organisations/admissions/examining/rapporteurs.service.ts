import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { Mandates } from '../../mandates/mandates.service.js';
import { cannotAdmit, mayNotAdmit, neededText, type AdmissionFault } from '../admission.errors.js';
import type { ReportOnApplicationInput } from '../admissions.input.js';
import { ApplicationRow } from '../application.entity.js';
import { AdmissionCourse } from '../course/admission-course.service.js';
import { OwnPeople } from '../course/own-people.service.js';
import { holdApplication } from '../held-application.js';
import { followApplication } from '../telling/admission.jobs.js';
import { ApplicationRapporteurRow } from './application-rapporteur.entity.js';

const MOST = 6;

/** Somebody who may be named. */
export interface Eligible {
  readonly accountId: string;
  readonly holder: string;
}

/** The coordination names who meets the applicant; each reports, and with the last report the rules ask for the application goes on. */
@Injectable()
export class Rapporteurs {
  constructor(
    private readonly database: Database,
    private readonly course: AdmissionCourse,
    private readonly mandates: Mandates,
    private readonly ownPeople: OwnPeople,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** People with a mandate of a member that neither applies nor sponsors, by name; each once. */
  async eligible(ctx: RequestContext, { coalitionId, organisationId, sponsorIds, rapporteurIds }: ApplicationRow): Promise<Eligible[]> {
    const tied = new Set([organisationId, ...sponsorIds]);
    const mandates = (await this.mandates.inForce(ctx, { coalitionId })).flatMap(({ accountId, holder, organisationId: of }) => (accountId && !tied.has(of) && !rapporteurIds.includes(accountId) ? [{ accountId, holder }] : []));
    return [...new Map(mandates.map((one) => [one.accountId, one])).values()].sort((a, b) => a.holder.localeCompare(b.holder, ctx.locale));
  }

  /** One more than before may be named where somebody does not report; nobody is taken off. */
  async name(ctx: RequestContext, id: string, accountIds: readonly string[]): Promise<ApplicationRow | AdmissionFault> {
    const seen = await this.database.transaction(ctx, (em) => holdApplication(em, id));
    demand(ctx, 'admission.check', { coalitionId: seen.coalitionId });
    const eligible = new Map((await this.eligible(ctx, seen)).map((one) => [one.accountId, one.holder]));
    return this.database.transaction(ctx, async (em) => {
      const application = await holdApplication(em, id);
      if (application.state !== 'review') return cannotAdmit(ctx, 'name', application);
      const { coalitionId, rapporteurIds } = application;
      const all = [...new Set([...rapporteurIds, ...accountIds])];
      const added = all.slice(rapporteurIds.length);
      if (added.length === 0 || all.length > MOST || added.some((accountId) => !eligible.has(accountId))) return mayNotAdmit(ctx, 'noRapporteur');
      const tied = await Promise.all(added.map((accountId) => this.ownPeople.includes(em, application, accountId)));
      if (tied.includes(true)) return mayNotAdmit(ctx, 'noRapporteur');
      const namedAt = await momentOf(em, ctx);
      await em.update(ApplicationRow, { id }, { rapporteurIds: all, updatedAt: namedAt });
      await em.insert(ApplicationRapporteurRow, added.map((accountId) => ({ id: newId(), applicationId: id, accountId, coalitionId, name: eligible.get(accountId)!, namedAt })));
      await this.outbox.add(em, followApplication, { subject: id });
      await this.audit.record(em, ctx, { action: 'admission.nameRapporteurs', objectKind: 'application', objectId: id, coalitionId, detail: { named: added.length } });
      return Object.assign(application, { rapporteurIds: all, updatedAt: namedAt });
    });
  }

  /** May be written anew until the application goes on. */
  async report(ctx: RequestContext, { applicationId: id, opinion, report }: ReportOnApplicationInput): Promise<ApplicationRow | AdmissionFault> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const application = await holdApplication(em, id);
      if (!application.rapporteurIds.includes(accountId)) throw new NotFound();
      if (application.state !== 'review') return cannotAdmit(ctx, 'report', application);
      if (await this.ownPeople.includes(em, application, accountId)) return mayNotAdmit(ctx, 'ownPeople');
      const words = neededText(ctx, 'report', report);
      if (typeof words !== 'string') return words;
      await em.update(ApplicationRapporteurRow, { applicationId: id, accountId }, { opinion, report: words, reportedAt: await momentOf(em, ctx) });
      await this.audit.record(em, ctx, { action: 'admission.writeReport', objectKind: 'application', objectId: id, coalitionId: application.coalitionId, detail: { opinion } });
      return this.goesOn(em, ctx, application);
    });
  }

  private async goesOn(em: EntityManager, ctx: RequestContext, application: ApplicationRow): Promise<ApplicationRow | AdmissionFault> {
    const reported = await em.countBy(ApplicationRapporteurRow, { applicationId: application.id, reportedAt: Not(IsNull()) });
    return reported >= application.rules!.rapporteurs ? this.course.move(em, ctx, application, 'report') : application;
  }
}
