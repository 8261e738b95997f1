import { Controller, Get, Header, Param, Post, Redirect, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { documents, pictures, readUpload, sendDocument, tables, TakesFiles } from '#libs/organisations';
import { ImportRecommendations } from '../received/import-recommendations.service.js';
import { most } from '../recommendations.limits.js';
import { ReportFiles } from './report-files.service.js';

const limits = { mostBytes: 10 * 1024 * 1024, kinds: { ...documents, ...pictures } };
const tableLimits = { mostBytes: most.table, kinds: tables };

/** Files of reports, by plain forms that lead back to the page they came from. */
@Controller('api/reports')
export class ReportFilesController {
  constructor(
    private readonly files: ReportFiles,
    private readonly importing: ImportRecommendations,
  ) {}

  @Post('submissions/:id/files')
  @TakesFiles()
  @Redirect('/', 303)
  @Allow('report.submit')
  async upload(@Ctx() ctx: RequestContext, @Param('id') id: string, @Req() request: FastifyRequest): Promise<{ url: string }> {
    const documentId = await this.files.mayBegin(ctx, id);
    const fault = await this.files.add(ctx, id, await readUpload(request, limits));
    return { url: `/console/documents/${documentId}/submission?file=${fault ?? 'done'}#${id}` };
  }

  @Post(':id/recommendations')
  @TakesFiles()
  @Redirect('/', 303)
  @Allow('recommendation.keep')
  async bringIn(@Ctx() ctx: RequestContext, @Param('id') id: string, @Req() request: FastifyRequest): Promise<{ url: string }> {
    const documentId = await this.importing.mayBegin(ctx, id);
    const answer = await this.importing.run(ctx, documentId, await readUpload(request, tableLimits));
    return { url: `/console/documents/${documentId}/recommendations?${new URLSearchParams(answer).toString()}#import` };
  }

  @Get('files/:id')
  @Header('cache-control', 'no-store, private')
  @Public('who reads the record of a report reads what was handed over; row security says who that is')
  async read(@Ctx() ctx: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendDocument(reply, await this.files.read(ctx, id));
  }

  @Get(':id/papers/:locale')
  @Header('cache-control', 'no-store, private')
  @Allow('document.read')
  async preview(@Ctx() ctx: RequestContext, @Param('id') id: string, @Param('locale') locale: string, @Res() reply: FastifyReply): Promise<void> {
    sendDocument(reply, await this.files.preview(ctx, id, locale));
  }
}
