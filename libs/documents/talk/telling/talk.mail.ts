import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { inLocale, translate } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { DocumentNoticeKind } from './document-notice.entity.js';

export interface TalkMail {
  readonly document: Multilingual;
  readonly coalition: Multilingual;
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  /** Who spoke or answered; the coalition when their account is no more. */
  readonly by: string | undefined;
  readonly words: string;
  /** Of an amendment that was answered. */
  readonly state?: string;
  readonly url: string;
}

/** In the reader's language: of which document, what was said, and where to answer. */
export async function talkMail(kind: Exclude<DocumentNoticeKind, `consultation${string}`>, { document, coalition, account, by, words, state = 'none', url }: TalkMail) {
  const { locale } = account;
  const title = inLocale(document, locale);
  const house = isolate(inLocale(coalition, locale));
  const values = { document: isolate(title), coalition: house, by: by ? isolate(by) : house, state };
  const { html, text } = await renderMail({
    locale,
    title,
    paragraphs: [translate(locale, 'documents.talk.mail.greeting', { name: isolate(account.name) }), translate(locale, `documents.talk.mail.${kind}.body`, values), ...(words ? [isolate(words)] : [])],
    button: { label: translate(locale, `documents.talk.mail.${kind}.button`), url },
    closing: [translate(locale, 'documents.mail.account')],
    footer: [translate(locale, 'documents.talk.mail.footer', { coalition: house })],
  });
  return { to: account.email, subject: translate(locale, `documents.talk.mail.${kind}.subject`, { document: title }), html, text, locale };
}
