import { Body, Controller, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { isLocale } from '#libs/i18n';
import { PublicNameChoice, type SignPetitionInput } from './sign-petition.input.js';
import { CheckYourEmail } from './sign-petition.results.js';
import { SignPetition } from './sign-petition.service.js';

/** Fields of the form, as a browser sends them; a repeated field arrives as a list. */
type Form = Partial<Record<string, string | string[]>>;

/**
 * The plain form's door. A signature kept answers 303 to the check-your-mail page; a form to correct answers 307
 * to the petition's page, which gets the same form again and shows what is wrong beside what was typed.
 */
@Controller('api/petitions/:slug')
export class SignPetitionController {
  constructor(private readonly signing: SignPetition) {}

  @Post('sign')
  @HttpCode(303)
  @Public('citizens sign without an account')
  async sign(@Ctx() ctx: RequestContext, @Param('slug') slug: string, @Body() form: Form | undefined, @Headers('accept') accept: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const input = readSigningForm(slug, form ?? {});
    const locale = isLocale(input.locale) ? input.locale : ctx.locale;
    const result = await this.signing.run({ ...ctx, locale }, input);
    const isKept = result instanceof CheckYourEmail;
    if ('retryAfter' in result) reply.header('retry-after', result.retryAfter);
    if (accept?.includes('application/json')) return void reply.status(isKept ? 200 : 'retryAfter' in result ? 429 : 422).send(result);
    const page = `/${locale}/petitions/${encodeURIComponent(slug)}`;
    return void (isKept ? reply.redirect(`${page}/check-your-mail`, 303) : reply.redirect(page, 307));
  }
}

/** Reads the form into the input of the service; what is missing is empty, and the service says so. */
export function readSigningForm(petitionSlug: string, form: Form): SignPetitionInput {
  const one = (name: string) => String((Array.isArray(form[name]) ? form[name][0] : form[name]) ?? '');
  const all = (name: string) => [form[name] ?? []].flat();
  return {
    petitionSlug, email: one('email'), givenName: one('givenName'), familyName: one('familyName'), locale: one('locale') || undefined, country: one('country') || undefined, area: one('area') || undefined,
    publicName: PublicNameChoice[one('publicName').toUpperCase() as keyof typeof PublicNameChoice], sourceOrganisation: one('org') || undefined, proof: one('proof') || undefined,
    consents: all('consent').map((organisation) => ({ organisation, given: true })),
  };
}
