import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { inLocale, translate } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { RecommendationRow } from '../received/recommendation.entity.js';

export interface RecommendationMail {
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  readonly title: Multilingual;
  readonly coalition: Multilingual;
  readonly recommendation: Pick<RecommendationRow, 'number' | 'text' | 'maker' | 'status'>;
  readonly url: string;
}

/** In the reader's language: which recommendation is to be looked at again, and where it stood. */
export async function recommendationMail({ account: { email, name, locale }, title, coalition, recommendation: { number, text, maker, status }, url }: RecommendationMail) {
  const subject = translate(locale, 'documents.recommendations.mail.subject', { number });
  const values = { number: isolate(number), report: isolate(inLocale(title, locale)), maker: isolate(maker), status: translate(locale, `documents.recommendations.status.${status}`) };
  const { html, text: plain } = await renderMail({
    locale,
    title: subject,
    paragraphs: [translate(locale, 'documents.recommendations.mail.greeting', { name: isolate(name) }), translate(locale, 'documents.recommendations.mail.body', values), isolate(inLocale(text, locale)), translate(locale, 'documents.recommendations.mail.stands', values)],
    button: { label: translate(locale, 'documents.recommendations.mail.button'), url },
    closing: [translate(locale, 'documents.mail.account')],
    footer: [translate(locale, 'documents.recommendations.mail.footer', { coalition: isolate(inLocale(coalition, locale)) })],
  });
  return { to: email, subject, html, text: plain, locale };
}
