import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { DownloadExport, type Download, type NoDownload } from './download-export.service.js';
import { fileHeaders } from './file-name.js';
import { noDownloadJson, noDownloadPage, statuses } from './no-download.js';

@Controller('api/exports')
export class DownloadExportController {
  constructor(private readonly downloadExport: DownloadExport) {}

  @Get(':id/:token')
  @Header('cache-control', 'no-store')
  @Allow('export.take')
  async download(@Ctx() ctx: RequestContext, @Param('id') id: string, @Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    answer(request, reply, ctx, await this.downloadExport.run(ctx, id, token));
  }
}

function answer(request: FastifyRequest, reply: FastifyReply, { locale }: RequestContext, found: Download | NoDownload): void {
  if (typeof found !== 'string') void reply.headers(fileHeaders(found.name, found.row)).send(found.content);
  else if (request.headers.accept?.includes('text/html')) void reply.status(statuses[found]).type('text/html; charset=utf-8').send(noDownloadPage(found, locale));
  else void reply.status(statuses[found]).send(noDownloadJson(found, locale));
}
