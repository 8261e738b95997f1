import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { RequestExportResult } from '../export.type.js';
import { RequestExportInput } from './request-export.input.js';
import { RequestExport } from './request-export.service.js';

@Resolver()
export class RequestExportResolver {
  constructor(private readonly requestExport: RequestExport) {}

  @Mutation(() => RequestExportResult, { name: 'requestExport' })
  @Allow('export.report')
  request(@Ctx() ctx: RequestContext, @Args('input') input: RequestExportInput): Promise<RequestExportResult> {
    return this.requestExport.run(ctx, input);
  }
}
