import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { PageArgs } from '#libs/graphql';
import { Petition } from '#libs/petitions';
import { PublicSignerPage } from './public-signer.type.js';
import { PublicSigners } from './public-signers.service.js';

@Resolver(() => Petition)
export class PublicSignersResolver {
  constructor(private readonly signers: PublicSigners) {}

  /** Names people asked to be shown, the latest first. */
  @ResolveField(() => PublicSignerPage)
  publicSigners(@Ctx() ctx: RequestContext, @Parent() petition: Petition, @Args() page: PageArgs): Promise<PublicSignerPage> {
    return this.signers.of(ctx, petition.id, page);
  }
}
