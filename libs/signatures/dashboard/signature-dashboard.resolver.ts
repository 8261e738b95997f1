import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { ReadDashboard } from './read-dashboard.service.js';
import { SignatureDashboard } from './signature-dashboard.type.js';

@Resolver()
export class SignatureDashboardResolver {
  constructor(private readonly dashboard: ReadDashboard) {}

  @Query(() => SignatureDashboard, { description: 'The numbers of a petition for those who run its campaign; `source` narrows them to what one organisation’s link brought.' })
  @Allow('signature.report')
  signatureDashboard(@Ctx() ctx: RequestContext, @Args('petition') petition: string, @Args('source', { nullable: true }) source?: string): Promise<SignatureDashboard> {
    return this.dashboard.run(ctx, petition, source);
  }
}
