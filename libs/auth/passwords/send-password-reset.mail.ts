import { translate } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { AccountRow } from '../account.entity.js';

/** In the language of the account: what was asked, the button, and what to do if it was somebody else. */
export async function passwordResetMail({ email, name, locale }: AccountRow, url: string) {
  const subject = translate(locale, 'auth.mail.reset.subject');
  const { html, text } = await renderMail({
    locale,
    title: subject,
    paragraphs: [translate(locale, 'auth.mail.greeting', { name: isolate(name) }), translate(locale, 'auth.mail.reset.body')],
    button: { label: translate(locale, 'auth.mail.reset.button'), url },
    closing: [translate(locale, 'auth.mail.reset.ignore')],
    footer: [translate(locale, 'auth.mail.footer')],
  });
  return { to: email, subject, html, text, locale };
}
