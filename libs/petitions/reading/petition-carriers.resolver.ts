import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { Coalition, Organisation, toCoalition, toOrganisation } from '#libs/organisations';
import { Petition } from '../petition.type.js';
import { PetitionParts } from './petition-parts.service.js';

/** Who stands behind a petition. */
@Resolver(() => Petition)
export class PetitionCarriersResolver {
  constructor(private readonly parts: PetitionParts) {}

  /** The leading organisation first. */
  @ResolveField(() => [Organisation])
  async organisations(@Ctx() ctx: RequestContext, @Parent() { id }: Petition): Promise<Organisation[]> {
    const { partners, organisations } = this.parts.of(ctx);
    const rows = await Promise.all((await partners.load(id)).map(({ organisationId }) => organisations.load(organisationId)));
    return rows.flatMap((row) => (row ? [toOrganisation(row)] : []));
  }

  @ResolveField(() => Coalition)
  async coalition(@Ctx() ctx: RequestContext, @Parent() { coalitionId }: Petition): Promise<Coalition> {
    const row = await this.parts.of(ctx).coalitions.load(coalitionId);
    if (!row) throw new Error(`The coalition of a petition is missing`);
    return toCoalition(row);
  }
}
