import { Controller, Get, Header, HttpCode, Param, Post, Redirect } from '@nestjs/common';
import { Config } from '#libs/config';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { LeaveNewsletter } from './newsletter/leave-newsletter.service.js';

/**
 * RFC 8058: what a mail program's own button posts to. One POST, no cookie, no page in between, the same answer
 * for every token. A GET, which scanners make too, changes nothing and leads to the page with a button.
 */
@Controller('u')
export class UnsubscribeController {
  constructor(
    private readonly leaving: LeaveNewsletter,
    private readonly config: Config,
  ) {}

  @Post(':token')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Public('the token in the mail proves the right')
  async unsubscribe(@Ctx() ctx: RequestContext, @Param('token') token: string): Promise<string> {
    await this.leaving.unsubscribe(ctx, token);
    return 'OK';
  }

  @Get(':token')
  @Redirect('/', 303)
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Public('only shows the way to the page with the button')
  showPage(@Ctx() ctx: RequestContext, @Param('token') token: string): { url: string } {
    return { url: `${this.config.publicUrl}/${ctx.locale}/unsubscribe/${encodeURIComponent(token)}` };
  }
}
