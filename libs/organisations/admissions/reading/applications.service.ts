import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { validate } from 'uuid';
import { demandAccount, may, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type Page } from '#libs/graphql';
import { openApplicant, type Applicant } from '../applicant.js';
import type { ApplicationsArgs } from '../admissions.input.js';
import { ApplicationRow } from '../application.entity.js';
import { ApplicationContactRow } from '../applying/application-contact.entity.js';
import { ApplicationStepRow } from '../course/application-step.entity.js';
import { ApplicationAppealRow } from '../deciding/application-appeal.entity.js';
import { ApplicationRapporteurRow } from '../examining/application-rapporteur.entity.js';
import { ApplicationObjectionRow } from '../objecting/application-objection.entity.js';
import { ApplicationSponsorRow } from '../sponsoring/application-sponsor.entity.js';
import { toApplication, type Application } from './application.type.js';

/**
 * Reads applications as far as row security lets the actor see them: the coordination and the steering committee once they are
 * sent, rapporteurs and asked sponsors theirs, every member from the objections on; documents, reports and contact fewer of them.
 */
@Injectable()
export class Applications {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
  ) {}

  /** The newest first. Throws NotSignedIn. */
  async list(ctx: RequestContext, args: ApplicationsArgs): Promise<Page<Application>> {
    demandAccount(ctx);
    if (!validate(args.coalitionId)) return toPage([] as ApplicationRow[], args, toApplication, (row) => [row.id]);
    return this.database.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(ApplicationRow, 'a').where('a.coalitionId = :coalitionId and a.submittedAt is not null', args).orderBy('a.id', 'DESC').limit(pageSize(args) + 1);
      if (args.states) query.andWhere({ state: In(args.states) });
      const [after] = readCursor(args) ?? [];
      if (after && validate(after)) query.andWhere('a.id < :after', { after });
      return toPage(await query.getMany(), args, toApplication, (row) => [row.id]);
    });
  }

  /** Undefined for what the actor may not see. */
  async byId(ctx: RequestContext, id: string): Promise<ApplicationRow | undefined> {
    demandAccount(ctx);
    if (!validate(id)) return undefined;
    return this.database.transaction(ctx, async (em) => (await em.createQueryBuilder(ApplicationRow, 'a').where('a.id = :id and a.submittedAt is not null', { id }).getOne()) ?? undefined);
  }

  /** For the coordination; undefined for others, and once erased. */
  async contact(ctx: RequestContext, { id, coalitionId }: ApplicationRow): Promise<Applicant | undefined> {
    if (!may(ctx, 'admission.check', { coalitionId })) return undefined;
    const row = await this.database.transaction(ctx, (em) => em.findOneBy(ApplicationContactRow, { applicationId: id }));
    return row ? openApplicant(this.keys, row) : undefined;
  }

  async sponsors(ctx: RequestContext, applicationId: string): Promise<ApplicationSponsorRow[]> {
    return this.database.transaction(ctx, (em) => em.find(ApplicationSponsorRow, { where: { applicationId }, order: { askedAt: 'ASC', organisationId: 'ASC' } }));
  }

  async rapporteurs(ctx: RequestContext, applicationId: string): Promise<ApplicationRapporteurRow[]> {
    return this.database.transaction(ctx, (em) => em.find(ApplicationRapporteurRow, { where: { applicationId }, order: { id: 'ASC' } }));
  }

  async objections(ctx: RequestContext, applicationId: string): Promise<ApplicationObjectionRow[]> {
    return this.database.transaction(ctx, (em) => em.find(ApplicationObjectionRow, { where: { applicationId }, order: { madeAt: 'ASC' } }));
  }

  async appeal(ctx: RequestContext, applicationId: string): Promise<ApplicationAppealRow | undefined> {
    return this.database.transaction(ctx, async (em) => (await em.findOneBy(ApplicationAppealRow, { applicationId })) ?? undefined);
  }

  /** In the order they were taken. */
  async steps(ctx: RequestContext, applicationId: string): Promise<ApplicationStepRow[]> {
    return this.database.transaction(ctx, (em) => em.find(ApplicationStepRow, { where: { applicationId }, order: { id: 'ASC' } }));
  }
}
