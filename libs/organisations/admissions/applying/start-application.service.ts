import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Accounts, AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { illegalMove, type IllegalMove } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import { CoalitionRow } from '../../coalition.entity.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { ApplicationRow } from '../application.entity.js';
import { AdmissionRules } from '../criteria/admission-rules.service.js';
import { mailApplicant } from './applicant.jobs.js';
import { ApplicationWriter } from './application-writer.service.js';
import { daysAfter, DRAFT_DAYS } from './draft-days.js';
import { StartedApplication } from './my-application.type.js';

/** Begins the application of an organisation that is here already, with what is known of it. For its representatives, one of whom is its contact. */
@Injectable()
export class StartApplication {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly rules: AdmissionRules,
    private readonly writer: ApplicationWriter,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** The token of its link, which is mailed as well. */
  async run(ctx: RequestContext, organisationId: string, coalitionSlug: string): Promise<StartedApplication | IllegalMove> {
    demand(ctx, 'application.start', { organisationId });
    return this.database.transaction(ctx, async (em) => {
      const organisation = await em.findOneBy(OrganisationRow, { id: organisationId });
      const coalition = await em.findOneBy(CoalitionRow, { slug: coalitionSlug });
      const [account] = await this.accounts.byIds(em, [demandAccount(ctx)]);
      if (!organisation || !coalition || !account) throw new NotFound();
      const { id: coalitionId } = coalition;
      await em.query(`select pg_advisory_xact_lock(hashtextextended('application ' || $1 || $2, 0))`, [coalitionId, organisation.id]);
      if (!(await this.rules.of(em, coalitionId)).isOpen) return illegalMove(ctx, 'closed', 'organisations.applying.closed');
      const isThere = await em.existsBy(CoalitionMemberRow, { coalitionId, organisationId, standing: Not('left') });
      const isUnderWay = await em.existsBy(ApplicationRow, { coalitionId, organisationId, endedAt: IsNull() });
      if (isThere || isUnderWay) return illegalMove(ctx, isThere ? 'member' : 'applied', isThere ? 'organisations.applying.memberAlready' : 'organisations.applying.appliedAlready');
      const { name, about, website, acronym, kind, formedOn, unformedReason, seat, branches, themes } = organisation;
      const row = { name, about, website, acronym, kind, formedOn, unformedReason, seat, branches, themes };
      const moment = await momentOf(em, ctx);
      const { id, token } = await this.writer.begin(em, { coalitionId, organisationId, locale: account.locale, email: account.email, contactName: account.name, confirmedAt: moment, dueAt: daysAfter(moment, DRAFT_DAYS), row });
      await this.outbox.add(em, mailApplicant, { subject: id });
      await this.audit.record(em, ctx, { action: 'application.start', objectKind: 'application', objectId: id, organisationId, coalitionId });
      return Object.assign(new StartedApplication(), { token });
    });
  }
}
