import { Controller, Get, HttpStatus, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Ctx, NotFound, Public, type RequestContext } from '#libs/context';
import { translate } from '#libs/i18n';
import { drawings, pictures } from '../uploads/file-kinds.js';
import { readUpload } from '../uploads/read-upload.js';
import { TakesFiles } from '../uploads/takes-files.js';
import { logoSizes, type LogoSize } from './logo.type.js';
import { Logos, type LogoOwner } from './logos.service.js';

const limits = { mostBytes: 500_000, kinds: { ...pictures, ...drawings } };
const isSize = (text: string): text is LogoSize => Object.hasOwn(logoSizes, text);

/** `/logos/<hash>/small.webp`: what was drawn from an upload, never the upload itself. Its address changes with it. */
@Controller()
export class LogoController {
  constructor(private readonly logos: Logos) {}

  @Get('logos/:hash/:size.webp')
  @Public('logos stand on public pages')
  async show(@Ctx() ctx: RequestContext, @Param('hash') hash: string, @Param('size') size: string, @Res() reply: FastifyReply): Promise<void> {
    if (!isSize(size)) throw new NotFound();
    const image = await this.logos.image(ctx, hash, size);
    void reply.headers({ 'cache-control': 'public, max-age=31536000, immutable', 'cross-origin-resource-policy': 'cross-origin' }).type('image/webp').send(image);
  }

  @Post('api/organisations/:id/logo')
  @TakesFiles()
  @Allow('organisation.update')
  ofOrganisation(@Ctx() ctx: RequestContext, @Param('id') organisationId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.set(ctx, { organisationId }, request, reply);
  }

  @Post('api/coalitions/:id/logo')
  @TakesFiles()
  @Allow('coalition.update')
  ofCoalition(@Ctx() ctx: RequestContext, @Param('id') coalitionId: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.set(ctx, { coalitionId }, request, reply);
  }

  private async set(ctx: RequestContext, owner: LogoOwner, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const logo = await this.logos.set(ctx, owner, async () => (await readUpload(request, limits)).file);
    if (typeof logo === 'string') void reply.status(HttpStatus.UNPROCESSABLE_ENTITY).send({ code: logo, message: translate(ctx.locale, `organisations.logo.${logo}`) });
    else void reply.send(logo);
  }
}
