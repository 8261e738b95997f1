import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { FindTwins, Twin } from '../../founding/find-twins.service.js';
import { AppliedCriterion, ApplicationDocument } from '../applying/my-application.type.js';
import { appliedCriteria, toDocument } from '../applying/show-my-application.service.js';
import { Application } from '../reading/application.type.js';
import { ApplicationDocumentRow } from './application-document.entity.js';

/** The dossier of an application that was sent: judged as it was on that day, with its files for who examines it. */
@Resolver(() => Application)
export class ApplicationDossierResolver {
  constructor(
    private readonly database: Database,
    private readonly twinning: FindTwins,
  ) {}

  @ResolveField(() => [AppliedCriterion], { description: 'What was asked when it was sent, and whether it was met.' })
  criteria(@Ctx() ctx: RequestContext, @Parent() { row }: Application): AppliedCriterion[] {
    return appliedCriteria(ctx, row.criteria, row.judgement);
  }

  @ResolveField(() => [ApplicationDocument], { description: 'For the coordination, the steering committee and its rapporteurs; each is at /api/applications/documents/ and its id.' })
  documents(@Ctx() ctx: RequestContext, @Parent() { id }: Application): Promise<ApplicationDocument[]> {
    return this.database.transaction(ctx, async (em) => (await em.find(ApplicationDocumentRow, { where: { applicationId: id }, order: { id: 'ASC' } })).map(toDocument));
  }

  @ResolveField(() => [Twin], { description: 'Organisations of this installation that seem to be the same; for the coordination.' })
  async twins(@Ctx() ctx: RequestContext, @Parent() { row }: Application): Promise<Twin[]> {
    if (!may(ctx, 'admission.check', { coalitionId: row.coalitionId })) return [];
    const found = await this.database.transaction(ctx, (em) => this.twinning.run(em, row));
    return found.filter(({ organisation }) => organisation.id !== row.organisationId);
  }
}
