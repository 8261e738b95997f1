import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { PageArgs } from '#libs/graphql';
import { Export, ExportPage } from '../export.type.js';
import { Exports } from './exports.service.js';

@Resolver(() => Export)
export class ExportsResolver {
  constructor(private readonly exports: Exports) {}

  @Query(() => Export)
  @Allow('export.take')
  export(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Export> {
    return this.exports.byId(ctx, id);
  }

  @Query(() => ExportPage, { name: 'exports' })
  @Allow('export.report')
  exportsOf(@Ctx() ctx: RequestContext, @Args('organisation') organisation: string, @Args() page: PageArgs): Promise<ExportPage> {
    return this.exports.of(ctx, organisation, page);
  }

  @Query(() => ExportPage, { description: 'The funder reports of a coalition, the newest first.' })
  @Allow('export.funder')
  funderReports(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string, @Args() page: PageArgs): Promise<ExportPage> {
    return this.exports.ofCoalition(ctx, coalitionId, page);
  }
}
