import { Controller, Get, HttpStatus, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { translate } from '#libs/i18n';
import { pictures, readUpload, TakesFiles } from '#libs/organisations';
import { DocumentImages } from './document-images.service.js';

const limits = { mostBytes: 5_000_000, kinds: pictures };

/** Pictures of documents: what was drawn from an upload, never the upload itself. */
@Controller()
export class DocumentImagesController {
  constructor(private readonly images: DocumentImages) {}

  @Get('documents/images/:id')
  @Public('row security shows a picture to who may read the document, and to everybody once it is published')
  async show(@Ctx() ctx: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { type, content } = await this.images.one(ctx, id);
    void reply.headers({ 'cache-control': 'private, max-age=300', 'x-content-type-options': 'nosniff', 'content-security-policy': `default-src 'none'; sandbox`, 'x-robots-tag': 'noindex' }).type(type).send(content);
  }

  @Post('api/documents/:id/images')
  @TakesFiles()
  @Allow('document.write')
  async add(@Ctx() ctx: RequestContext, @Param('id') documentId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const image = await this.images.add(ctx, documentId, async () => (await readUpload(request, limits)).file);
    if (typeof image === 'string') void reply.status(HttpStatus.UNPROCESSABLE_ENTITY).send({ code: image, message: translate(ctx.locale, `documents.images.${image}`) });
    else void reply.send({ src: `/documents/images/${image.id}`, width: image.width, height: image.height });
  }
}
