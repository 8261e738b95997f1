import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditEntry } from '#libs/auth';
import { Ctx, type RequestContext } from '#libs/context';
import { RequestLoader } from '#libs/graphql';
import type { OrganisationRow } from '../organisation.entity.js';
import { Organisation, toOrganisation } from '../organisation.type.js';
import { Organisations } from './organisations.service.js';

/** The organisation in which an act was done. */
@Resolver(() => AuditEntry)
export class AuditedOrganisationResolver {
  private readonly rows = new RequestLoader<OrganisationRow>(async (ctx, ids) => new Map((await this.organisations.byIds(ctx, ids)).map((row) => [row.id, row])));

  constructor(private readonly organisations: Organisations) {}

  @ResolveField(() => Organisation, { nullable: true })
  async organisation(@Ctx() ctx: RequestContext, @Parent() { organisationId }: AuditEntry): Promise<Organisation | null> {
    const row = organisationId ? await this.rows.load(ctx, organisationId) : undefined;
    return row ? toOrganisation(row) : null;
  }
}
