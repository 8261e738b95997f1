import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { formatDate, inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { FilingNoticeKind } from './filing-notice.entity.js';

export interface FilingMail {
  readonly title: string;
  readonly target: Multilingual;
  readonly dueOn: string;
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  readonly url: string;
}

/** In the reader's language: which answer is due when, from whom, and where to record it. */
export async function filingMail(kind: FilingNoticeKind, { title, target, dueOn, account, url }: FilingMail) {
  const { locale } = account;
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const values = { title: isolate(title), target: isolate(inLocale(target, locale)), day: formatDate(locale, dueOn) };
  const { html, text } = await renderMail({
    locale,
    title,
    paragraphs: [say('campaigns.delivery.mail.greeting', { name: isolate(account.name) }), say(`campaigns.delivery.mail.${kind}.body`, values), say('campaigns.delivery.mail.next')],
    button: { label: say('campaigns.delivery.mail.button'), url },
    footer: [say('campaigns.delivery.mail.footer')],
  });
  return { to: account.email, subject: say(`campaigns.delivery.mail.${kind}.subject`, { title }), html, text, locale };
}
