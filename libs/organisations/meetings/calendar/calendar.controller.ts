import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { CalendarFeed } from './calendar-feed.service.js';

/** `/calendar/<token>.ics`: what calendar programs subscribe to. */
@Controller('calendar')
export class CalendarController {
  constructor(private readonly feed: CalendarFeed) {}

  @Get(':token.ics')
  @Public('the secret address proves the right')
  async show(@Ctx() ctx: RequestContext, @Param('token') token: string, @Headers('if-none-match') known: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const answer = await this.feed.of(ctx, token);
    void reply.headers({ 'cache-control': 'private, no-cache', 'referrer-policy': 'no-referrer' });
    if ('retryAfter' in answer) return void reply.status(429).header('retry-after', String(answer.retryAfter)).send();
    void reply.header('etag', answer.etag);
    if (known?.includes(answer.etag)) return void reply.status(304).send();
    return void reply.type('text/calendar; charset=utf-8').send(answer.file);
  }
}
