import type { Multilingual } from '#libs/database';
import { formatDate, inLocale, translate, type Locale, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { ApplicationRow } from '../application.entity.js';
import type { NoticeKind, TellingKind } from './application-notice.entity.js';

export interface AdmissionReader {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly url: string;
}

/** In the reader's language: what happened or awaits them, why, until when, and where to act. */
export async function admissionMail(notice: NoticeKind, { application, coalition, reader }: { application: ApplicationRow; coalition: Multilingual; reader: AdmissionReader }) {
  const { email, name, locale, url } = reader;
  const [kind, reminder] = notice.split('.') as [TellingKind, string | undefined];
  const { reason, dueAt, state } = application;
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const plain = { organisation: inLocale(application.name, locale), coalition: inLocale(coalition, locale), day: dueAt ? formatDate(locale, dueAt) : '', state: say(`organisations.admission.state.${state}`) };
  const words = { ...plain, organisation: isolate(plain.organisation), coalition: isolate(plain.coalition) };
  const title = say(`organisations.admission.mail.${kind}.subject`, plain);
  const { html, text } = await renderMail({
    locale,
    title,
    paragraphs: [
      say('organisations.admission.mail.greeting', { name: isolate(name) }),
      ...(reminder ? [say('organisations.admission.mail.reminder', words)] : []),
      say(`organisations.admission.mail.${kind}.body`, words),
      ...(reason ? [say('organisations.admission.mail.reason', { reason: isolate(reason) })] : []),
      ...(dueAt ? [say('organisations.admission.mail.until', words)] : []),
    ],
    button: { label: say('organisations.admission.mail.button'), url },
    footer: [say('organisations.admission.mail.footer', words)],
  });
  return { to: email, subject: reminder ? say('organisations.admission.mail.reminderSubject', { subject: title }) : title, html, text, locale };
}
