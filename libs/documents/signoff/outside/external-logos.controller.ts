import { Controller, Get, Param, Post, Query, Redirect, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { isLocale } from '#libs/i18n';
import { drawings, readUpload, TakesFiles } from '#libs/organisations';
import { ExternalLogos } from './external-logos.service.js';

const limits = { mostBytes: 500_000, kinds: { 'image/png': 'png', ...drawings } };

/** Logos of organisations from outside, by plain forms behind their link; each form leads back to the page it came from. */
@Controller()
export class ExternalLogosController {
  constructor(private readonly logos: ExternalLogos) {}

  @Get('documents/logos/:hash.webp')
  @Public('row security shows it to the coalition, and to everybody once it stands beside a name in public')
  async show(@Ctx() ctx: RequestContext, @Param('hash') hash: string, @Res() reply: FastifyReply): Promise<void> {
    const image = await this.logos.image(ctx, hash);
    void reply.headers({ 'cache-control': 'private, max-age=300', 'x-content-type-options': 'nosniff' }).type('image/webp').send(image);
  }

  @Post('api/sign-off/:token/logo')
  @TakesFiles()
  @Redirect('/', 303)
  @Public('the token proves the right')
  async give(@Ctx() ctx: RequestContext, @Param('token') token: string, @Query('locale') locale: string, @Req() request: FastifyRequest): Promise<{ url: string }> {
    const fault = await this.logos.set(ctx, token, async () => (await readUpload(request, limits)).file);
    return { url: pageOf(ctx, token, locale, fault ?? 'given') };
  }

  @Post('api/sign-off/:token/logo/remove')
  @Redirect('/', 303)
  @Public('the token proves the right')
  async remove(@Ctx() ctx: RequestContext, @Param('token') token: string, @Query('locale') locale: string): Promise<{ url: string }> {
    await this.logos.remove(ctx, token);
    return { url: pageOf(ctx, token, locale, 'removed') };
  }
}

/** The page behind the link, which says what to do about a fault. */
const pageOf = (ctx: RequestContext, token: string, locale: string, outcome: string): string => `/${isLocale(locale) ? locale : ctx.locale}/sign-off/${encodeURIComponent(token)}?logo=${outcome}#logo`;
