import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { PartnerNumbers } from './partner-numbers.type.js';
import { ReadPartnerNumbers } from './read-partner-numbers.service.js';

@Resolver()
export class PartnerNumbersResolver {
  constructor(private readonly reading: ReadPartnerNumbers) {}

  @Query(() => PartnerNumbers)
  @Allow('signature.report')
  partnerNumbers(@Ctx() ctx: RequestContext, @Args('petition') petition: string): Promise<PartnerNumbers> {
    return this.reading.run(ctx, petition);
  }
}
