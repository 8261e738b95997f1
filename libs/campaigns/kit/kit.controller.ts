import { Controller, Get, Header, HttpStatus, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Ctx, Public, RateLimits, type RequestContext } from '#libs/context';
import { translate } from '#libs/i18n';
import { readUpload, TakesFiles } from '#libs/organisations';
import { CampaignImages } from './images/campaign-images.service.js';
import { Kits } from './kits.service.js';
import { kitName, type KitContents } from './packing/kit-contents.js';
import { packKit } from './packing/pack-kit.js';

const limits = { mostBytes: 8_000_000, kinds: { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' } };
const tenAnHour = { points: 10, seconds: 3600 };

/** Kits as zips, and the pictures in them. */
@Controller('api/campaigns')
export class KitController {
  constructor(
    private readonly kits: Kits,
    private readonly images: CampaignImages,
    private readonly rates: RateLimits,
  ) {}

  @Get(':id/kit')
  @Header('cache-control', 'no-store, private')
  @Allow('kit.download')
  async take(@Ctx() ctx: RequestContext, @Param('id') id: string, @Query('organisation') organisation: string, @Res() reply: FastifyReply): Promise<void> {
    this.send(ctx, reply, await this.kits.take(ctx, id, String(organisation)));
  }

  @Get(':slug/kit.zip')
  @Header('cache-control', 'no-store')
  @Public('the campaign publishes it')
  async shown(@Ctx() ctx: RequestContext, @Param('slug') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const kit = await this.kits.shown(ctx, slug);
    const taken = ctx.clientKey ? await this.rates.take('campaign-kit', ctx.clientKey, tenAnHour) : undefined;
    if (!taken || taken.isAllowed) return this.send(ctx, reply, kit);
    void reply.status(HttpStatus.TOO_MANY_REQUESTS).header('retry-after', String(taken.retryAfter)).type('text/plain; charset=utf-8').send(translate(ctx.locale, 'campaigns.kit.tooMany'));
  }

  @Get('images/:id')
  @Header('cache-control', 'no-store, private')
  @Public('row security shows a picture to who takes part, and to everybody once the kit is published')
  async image(@Ctx() ctx: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { name, content } = await this.kits.image(ctx, id);
    void reply.headers({ 'x-content-type-options': 'nosniff', 'content-security-policy': `default-src 'none'; sandbox` }).type(name.endsWith('.png') ? 'image/png' : 'image/jpeg').send(content);
  }

  @Post(':id/images')
  @TakesFiles()
  @Allow('participation.run')
  async add(@Ctx() ctx: RequestContext, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const image = await this.images.add(ctx, id, async () => (await readUpload(request, limits)).file);
    if (typeof image === 'string') void reply.status(HttpStatus.UNPROCESSABLE_ENTITY).send({ code: image, message: translate(ctx.locale, `campaigns.kit.image.${image}`) });
    else void reply.send({ id: image.id, name: image.name });
  }

  private send(ctx: RequestContext, reply: FastifyReply, kit: KitContents): void {
    void reply
      .headers({ 'content-disposition': `attachment; filename="${kitName(kit)}"`, 'content-security-policy': `default-src 'none'; sandbox`, 'x-robots-tag': 'noindex, nofollow' })
      .type('application/zip')
      .send(packKit(kit, async (id) => (await this.kits.image(ctx, id)).content));
  }
}
