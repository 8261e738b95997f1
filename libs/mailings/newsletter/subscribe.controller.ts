import { Body, Controller, Headers, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { isLocale } from '#libs/i18n';
import { CheckYourEmail } from '#libs/signatures';
import type { SubscribeInput } from './newsletter.input.js';
import { Subscribe } from './subscribe.service.js';

/** Fields of the form, as a browser sends them; a repeated field arrives as a list. */
type Form = Partial<Record<string, string | string[]>>;

/** The newsletter form's door: 303 to the check-your-mail page when kept, 307 to the newsletter's page with the same form when something is to correct. */
@Controller('api/newsletter')
export class SubscribeController {
  constructor(private readonly subscribing: Subscribe) {}

  @Post('subscribe')
  @HttpCode(303)
  @Public('citizens subscribe without an account')
  async subscribe(@Ctx() ctx: RequestContext, @Body() form: Form | undefined, @Headers('accept') accept: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const input = readForm(form ?? {});
    const locale = isLocale(input.locale) ? input.locale : ctx.locale;
    const result = await this.subscribing.run({ ...ctx, locale }, input);
    const isKept = result instanceof CheckYourEmail;
    if ('retryAfter' in result) reply.header('retry-after', result.retryAfter);
    if (accept?.includes('application/json')) return void reply.status(isKept ? 200 : 'retryAfter' in result ? 429 : 422).send(result);
    return void (isKept ? reply.redirect(`/${locale}/newsletter/check-your-mail`, 303) : reply.redirect(`/${locale}/newsletter`, 307));
  }
}

function readForm(form: Form): SubscribeInput {
  const one = (name: string) => String((Array.isArray(form[name]) ? form[name][0] : form[name]) ?? '');
  return { coalition: one('coalition') || undefined, email: one('email'), locale: one('locale') || undefined, organisations: [form['organisation'] ?? []].flat() };
}
