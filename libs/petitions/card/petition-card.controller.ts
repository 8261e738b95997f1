import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { NotFound, Public } from '#libs/context';
import { isLocale } from '#libs/i18n';
import { PetitionCards } from './petition-cards.service.js';

/** `/ar/petitions/:slug/card.png`: what messengers show beside a link, 1200 by 630. */
@Controller(':lang/petitions/:slug')
export class PetitionCardController {
  constructor(private readonly cards: PetitionCards) {}

  @Get('card.png')
  @Public('it says what the page says')
  async card(@Param('lang') locale: string, @Param('slug') slug: string, @Headers('if-none-match') known: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    if (!isLocale(locale)) throw new NotFound();
    const { etag, draw } = await this.cards.of(slug, locale);
    void reply.headers({ etag, 'cache-control': 'public, max-age=3600, s-maxage=3600', 'cross-origin-resource-policy': 'cross-origin' });
    if (known?.includes(etag)) return void reply.status(304).send();
    return void reply.type('image/png').send(await draw());
  }
}
