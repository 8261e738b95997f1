import { formatDate, inLocale, translate, type Locale, type MessageKey } from '#libs/i18n';
import type { Multilingual } from '#libs/database';
import { isolate, renderMail } from '#libs/smtp';
import type { Applicant } from '../applicant.js';

export interface ApplicantMail {
  /** Asks whether it was meant, keeps the link of one that a member of staff began, or says that it was sent. */
  readonly kind: 'confirm' | 'begun' | 'submitted';
  readonly contact: Applicant;
  readonly locale: Locale;
  readonly name: Multilingual;
  readonly coalition: Multilingual;
  readonly dueAt: Date | null;
  /** What was sent, line by line; in the copy alone. */
  readonly lines: readonly string[];
  readonly url: string;
}

/** In the language of the application: how to go on with it, or what the coalition received. */
export async function applicantMail({ kind, contact, locale, name, coalition, dueAt, lines, url }: ApplicantMail) {
  const words = { name: isolate(contact.name), organisation: isolate(inLocale(name, locale)), coalition: isolate(inLocale(coalition, locale)), day: dueAt ? formatDate(locale, dueAt) : '' };
  const say = (part: string) => translate(locale, `organisations.applying.mail.${kind}.${part}` as MessageKey, words);
  const { html, text } = await renderMail({
    locale,
    title: say('title'),
    paragraphs: [translate(locale, 'organisations.applying.mail.greeting', words), say('body'), ...lines],
    button: { label: say('button'), url },
    closing: [say('closing')],
    footer: [translate(locale, 'organisations.applying.mail.footer', words)],
  });
  return { to: contact.email, subject: say('subject'), html, text, locale };
}
