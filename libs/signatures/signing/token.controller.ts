import { Body, Controller, Post, Redirect } from '@nestjs/common';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { isLocale, type Locale } from '#libs/i18n';
import { ConfirmSignature } from './confirm-signature.service.js';
import { NotMe } from './not-me.service.js';
import { SignatureConfirmed, SignatureWithdrawn } from './token.results.js';
import { WithdrawSignature } from './withdraw-signature.service.js';

interface TokenForm {
  token?: string;
  locale?: string;
}

/** The buttons on the pages behind the links of a mail; each answers with the page that follows. */
@Controller('api/signatures')
export class TokenController {
  constructor(
    private readonly confirming: ConfirmSignature,
    private readonly withdrawing: WithdrawSignature,
    private readonly denying: NotMe,
  ) {}

  @Post('confirm')
  @Redirect('/', 303)
  @Public('the token proves the right')
  async confirm(@Ctx() ctx: RequestContext, @Body() form: TokenForm | undefined): Promise<{ url: string }> {
    const locale = localeOf(ctx, form);
    const result = await this.confirming.run({ ...ctx, locale }, form?.token ?? '');
    return { url: result instanceof SignatureConfirmed ? thanksIn(locale, result) : `/${locale}/link-expired` };
  }

  @Post('withdraw')
  @Redirect('/', 303)
  @Public('the token proves the right')
  async withdraw(@Ctx() ctx: RequestContext, @Body() form: TokenForm | undefined): Promise<{ url: string }> {
    const locale = localeOf(ctx, form);
    const result = await this.withdrawing.run({ ...ctx, locale }, form?.token ?? '');
    return { url: result instanceof SignatureWithdrawn ? `/${locale}/withdrawn` : `/${locale}/link-expired` };
  }

  @Post('not-me')
  @Redirect('/', 303)
  @Public('the token proves the right')
  async notMe(@Ctx() ctx: RequestContext, @Body() form: TokenForm | undefined): Promise<{ url: string }> {
    const locale = localeOf(ctx, form);
    const result = await this.denying.run({ ...ctx, locale }, form?.token ?? '');
    return { url: result instanceof SignatureWithdrawn ? `/${locale}/withdrawn` : `/${locale}/link-expired` };
  }
}

/** The partner stays in the address, so that who hears of it next counts as brought by the same one. */
function thanksIn(locale: Locale, { petitionSlug, sourceOrganisation }: SignatureConfirmed): string {
  return `/${locale}/petitions/${encodeURIComponent(petitionSlug)}/thank-you${sourceOrganisation ? `?org=${encodeURIComponent(sourceOrganisation)}` : ''}`;
}

function localeOf(ctx: RequestContext, form: TokenForm | undefined): Locale {
  return isLocale(form?.locale) ? form.locale : ctx.locale;
}
