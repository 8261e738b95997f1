import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { formatDate, inLocale, translate } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { CharterNoticeKind } from './charter-notice.entity.js';

export interface CharterMail {
  readonly number: number;
  readonly coalition: Multilingual;
  /** `2026-12-22` */
  readonly signBy: string;
  readonly signed: number;
  readonly expected: number;
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  readonly url: string;
}

/** In the reader's language: which version is to be signed, by when, how many have, and where. */
export async function charterMail(kind: CharterNoticeKind, { number, coalition, signBy, signed, expected, account, url }: CharterMail) {
  const { email, name, locale } = account;
  const plain = { number, coalition: inLocale(coalition, locale), day: formatDate(locale, signBy) };
  const words = { ...plain, coalition: isolate(plain.coalition), missing: expected - signed };
  const subject = translate(locale, `organisations.charter.mail.${kind}.subject`, plain);
  const { html, text } = await renderMail({
    locale,
    title: subject,
    paragraphs: [
      translate(locale, 'organisations.charter.mail.greeting', { name: isolate(name) }),
      translate(locale, `organisations.charter.mail.${kind}.body`, words),
      translate(locale, 'organisations.charter.mail.progress', { signed, expected }),
    ],
    button: { label: translate(locale, `organisations.charter.mail.${kind}.button`), url },
    footer: [translate(locale, 'organisations.charter.mail.footer', words)],
  });
  return { to: email, subject, html, text, locale };
}
