import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { isLocale } from '#libs/i18n';
import { PublicCalendar, type CalendarAnswer } from './public-calendar.service.js';

/** `/calendar/activities/<slug>.ics`, `/calendar/coalitions/<slug>.ics` and `/calendar/organisations/<slug>.ics`, in the language of `?lang`. */
@Controller('calendar')
export class PublicCalendarController {
  constructor(private readonly calendar: PublicCalendar) {}

  @Get('activities/:slug.ics')
  @Public('what is announced to everybody is for everybody')
  async activity(@Ctx() ctx: RequestContext, @Param('slug') slug: string, @Query('lang') lang: string, @Headers('if-none-match') known: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.calendar.ofActivity(said(ctx, lang), slug), known);
  }

  @Get('coalitions/:slug.ics')
  @Public('what is announced to everybody is for everybody')
  async coalition(@Ctx() ctx: RequestContext, @Param('slug') slug: string, @Query('lang') lang: string, @Headers('if-none-match') known: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.calendar.ofCoalition(said(ctx, lang), slug), known);
  }

  @Get('organisations/:slug.ics')
  @Public('what is announced to everybody is for everybody')
  async organisation(@Ctx() ctx: RequestContext, @Param('slug') slug: string, @Query('lang') lang: string, @Headers('if-none-match') known: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.calendar.ofOrganisation(said(ctx, lang), slug), known);
  }
}

const said = (ctx: RequestContext, lang: string): RequestContext => ({ ...ctx, locale: isLocale(lang) ? lang : ctx.locale });

function send(reply: FastifyReply, { file, etag }: CalendarAnswer, known: string | undefined): void {
  void reply.headers({ 'cache-control': 'public, max-age=300', etag });
  if (known?.includes(etag)) void reply.status(304).send();
  else void reply.type('text/calendar; charset=utf-8').send(file);
}
