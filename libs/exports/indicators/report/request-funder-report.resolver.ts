import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { RequestExportResult } from '../../export.type.js';
import { RequestFunderReportInput } from './request-funder-report.input.js';
import { RequestFunderReport } from './request-funder-report.service.js';

@Resolver()
export class RequestFunderReportResolver {
  constructor(private readonly reports: RequestFunderReport) {}

  @Mutation(() => RequestExportResult, { description: 'A coalition’s indicators of a period as a file, for its funders.' })
  @Allow('export.funder')
  requestFunderReport(@Ctx() ctx: RequestContext, @Args('input') input: RequestFunderReportInput): Promise<RequestExportResult> {
    return this.reports.run(ctx, input);
  }
}
