import { Controller, Get, Header, Param, Post, Redirect, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { pictures, readUpload, sendDocument, TakesFiles } from '#libs/organisations';
import { FilingScans } from './filing-scans.service.js';

const limits = { mostBytes: 10 * 1024 * 1024, kinds: { 'application/pdf': 'pdf', ...pictures } };

/** Scans of receipts, by a plain form that leads back to the page it came from. */
@Controller('api/filings')
export class FilingScansController {
  constructor(private readonly scans: FilingScans) {}

  @Post(':id/scan')
  @TakesFiles()
  @Redirect('/', 303)
  @Allow('filing.record')
  async upload(@Ctx() ctx: RequestContext, @Param('id') id: string, @Req() request: FastifyRequest): Promise<{ url: string }> {
    const slug = await this.scans.mayBegin(ctx, id);
    const fault = await this.scans.add(ctx, id, await readUpload(request, limits));
    return { url: `/console/petitions/${slug}/delivery?scan=${fault ?? 'done'}#${id}` };
  }

  @Get('scans/:id')
  @Header('cache-control', 'no-store, private')
  @Allow('filing.read')
  async read(@Ctx() ctx: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendDocument(reply, await this.scans.read(ctx, id));
  }
}
