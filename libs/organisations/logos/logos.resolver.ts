import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { Logos } from './logos.service.js';

/** A logo is given by a form with a file (`POST /api/organisations/:id/logo`, `/api/coalitions/:id/logo`). */
@Resolver()
export class LogosResolver {
  constructor(private readonly logos: Logos) {}

  @Mutation(() => Boolean, { description: 'True, also when there was none.' })
  @Allow('organisation.update')
  async removeOrganisationLogo(@Ctx() ctx: RequestContext, @Args('organisationId', { type: () => ID }) organisationId: string): Promise<boolean> {
    await this.logos.remove(ctx, { organisationId });
    return true;
  }

  @Mutation(() => Boolean, { description: 'True, also when there was none.' })
  @Allow('coalition.update')
  async removeCoalitionLogo(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string): Promise<boolean> {
    await this.logos.remove(ctx, { coalitionId });
    return true;
  }
}
