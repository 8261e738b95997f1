import type { Multilingual } from '#libs/database';
import { inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { ChangedText } from '../changed-texts.js';
import { aboutLink, changeLines, type Reader } from './sign-off.mail.js';

export interface VoidedMail {
  readonly reader: Reader;
  readonly title: Multilingual;
  readonly coalition: Multilingual;
  readonly changed: readonly ChangedText[];
  /** Its list was sealed; it holds no longer. */
  readonly wasSealed: boolean;
}

/** To an organisation whose answer was about words that hold no longer: what changed in them, and that it is asked again once they are adopted. */
export async function voidedMail({ reader, title, coalition, changed, wasSealed }: VoidedMail) {
  const { email, name, locale, url } = reader;
  const plain = { document: inLocale(title, locale) };
  const words = { document: isolate(plain.document), coalition: isolate(inLocale(coalition, locale)) };
  const say = (key: MessageKey, values: Record<string, string> = words) => translate(locale, key, values);
  const subject = say('documents.signoff.mail.voided.subject', plain);
  const { html, text } = await renderMail({
    locale,
    title: subject,
    paragraphs: [
      say('documents.signoff.mail.greeting', { name: isolate(name) }), say('documents.signoff.mail.voided.body'),
      ...(wasSealed ? [say('documents.signoff.mail.voided.list')] : []), ...changeLines(changed, locale), say('documents.signoff.mail.voided.next'),
    ],
    button: { label: say('documents.signoff.mail.sealed.see'), url },
    closing: [say(aboutLink(reader))],
    footer: [say('documents.signoff.mail.voided.footer')],
  });
  return { to: email, subject, html, text, locale };
}
