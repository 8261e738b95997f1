import { Body, Controller, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { isLocale } from '#libs/i18n';
import { CheckYourEmail } from '#libs/signatures';
import { genders, needs, type Affiliation } from '../activity.enums.js';
import type { RegisterInput } from './registering.input.js';
import { Register } from './register.service.js';

/** Fields of the form, as a browser sends them; a repeated field arrives as a list. */
type Form = Partial<Record<string, string | string[]>>;

/** The registration form's door: 303 to the check-your-mail page when kept, 307 to the activity's page with the same form when something is to correct. */
@Controller('api/activities')
export class RegisterController {
  constructor(private readonly registering: Register) {}

  @Post(':slug/register')
  @HttpCode(303)
  @Public('citizens register without an account')
  async register(@Ctx() ctx: RequestContext, @Param('slug') slug: string, @Body() form: Form | undefined, @Headers('accept') accept: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const input = readForm(slug, form ?? {});
    const locale = isLocale(input.locale) ? input.locale : ctx.locale;
    const result = await this.registering.run({ ...ctx, locale }, input);
    const isKept = result instanceof CheckYourEmail;
    if ('retryAfter' in result) reply.header('retry-after', result.retryAfter);
    if (accept?.includes('application/json')) return void reply.status(isKept ? 200 : 'retryAfter' in result ? 429 : 422).send(result);
    const page = `/${locale}/activities/${encodeURIComponent(slug)}`;
    return void (isKept ? reply.redirect(`${page}/check-your-mail`, 303) : reply.redirect(page, 307));
  }
}

/** `organisation` is the slug of a member, or `other` or `none`. */
export function readForm(slug: string, form: Form): RegisterInput {
  const one = (name: string) => String((Array.isArray(form[name]) ? form[name][0] : form[name]) ?? '');
  const organisation = one('organisation');
  const affiliation: Affiliation = organisation === 'other' || organisation === 'none' ? organisation : 'member';
  return {
    activity: slug,
    name: one('name'),
    email: one('email'),
    affiliation,
    organisation,
    otherOrganisation: one('otherOrganisation'),
    gender: genders.find((gender) => gender === one('gender')) ?? null,
    needs: needs.filter((need) => [form['needs'] ?? []].flat().includes(need)),
    needsNote: one('needsNote'),
    locale: one('locale') || undefined,
  };
}
