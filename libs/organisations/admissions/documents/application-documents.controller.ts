import { Controller, Get, Header, Param, Post, Query, Redirect, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { isLocale, type Locale } from '#libs/i18n';
import { documents, pictures } from '../../uploads/file-kinds.js';
import { readUpload } from '../../uploads/read-upload.js';
import { sendDocument } from '../../uploads/send-document.js';
import { TakesFiles } from '../../uploads/takes-files.js';
import { DownloadDocument } from './download-document.service.js';
import { MOST_BYTES, UploadDocument, type DocumentFault } from './upload-document.service.js';

const limits = { mostBytes: MOST_BYTES, kinds: { ...documents, ...pictures } };

/** Files of a dossier, by plain forms: the applicant's by the link, the examiners' by their session. Each form leads back to the page it came from. */
@Controller('api/applications')
export class ApplicationDocumentsController {
  constructor(
    private readonly uploading: UploadDocument,
    private readonly downloading: DownloadDocument,
  ) {}

  @Post(':token/documents')
  @TakesFiles()
  @Redirect('/', 303)
  @Public('the token proves the right')
  async upload(@Ctx() ctx: RequestContext, @Param('token') token: string, @Query('locale') locale: string, @Req() request: FastifyRequest): Promise<{ url: string }> {
    const refused = await this.uploading.mayBegin(ctx, token);
    return backTo(isLocale(locale) ? locale : ctx.locale, token, refused ?? (await this.uploading.run(ctx, token, await readUpload(request, limits))));
  }

  @Post(':token/documents/:id/remove')
  @Redirect('/', 303)
  @Public('the token proves the right')
  async remove(@Ctx() ctx: RequestContext, @Param('token') token: string, @Param('id') id: string, @Query('locale') locale: string): Promise<{ url: string }> {
    return backTo(isLocale(locale) ? locale : ctx.locale, token, await this.uploading.remove(ctx, token, id));
  }

  @Get(':token/documents/:id')
  @Header('cache-control', 'no-store, private')
  @Public('the token proves the right')
  async download(@Ctx() ctx: RequestContext, @Param('token') token: string, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendDocument(reply, await this.downloading.forApplicant(ctx, token, id));
  }

  @Get('documents/:id')
  @Header('cache-control', 'no-store, private')
  @Allow('application.readDocument')
  async read(@Ctx() ctx: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendDocument(reply, await this.downloading.forExaminer(ctx, id));
  }
}

/** The page of the application, which says what to do about a fault. */
function backTo(locale: Locale, token: string, fault: DocumentFault | undefined): { url: string } {
  return { url: `/${locale}/application/${token}?upload=${fault ?? 'done'}#documents` };
}
