import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditEntry } from '#libs/auth';
import { Ctx, type RequestContext } from '#libs/context';
import { Organisation, toOrganisation } from '../organisation.type.js';
import { Organisations } from './organisations.service.js';

/** The organisation in which an act was done. */
@Resolver(() => AuditEntry)
export class AuditedOrganisationResolver {
  constructor(private readonly organisations: Organisations) {}

  @ResolveField(() => Organisation, { nullable: true })
  async organisation(@Ctx() ctx: RequestContext, @Parent() { organisationId }: AuditEntry): Promise<Organisation | null> {
    const row = organisationId ? await this.organisations.ofMany.load(ctx, organisationId) : undefined;
    return row ? toOrganisation(row) : null;
  }
}
