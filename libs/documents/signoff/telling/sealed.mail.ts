import type { Multilingual } from '#libs/database';
import { inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { Reader } from './sign-off.mail.js';

export interface SealedMail {
  readonly reader: Reader;
  readonly title: Multilingual;
  readonly coalition: Multilingual;
  /** Of the sealed list, in hexadecimal. */
  readonly listHash: string;
  readonly signed: number;
  /** Where everybody reads the text with its signatories, once it is published. */
  readonly address: string;
  readonly isPublished: boolean;
}

/** To an organisation that stands in the sealed list: where it stands for everybody, and by which hash the list is known. */
export async function sealedMail({ reader: { email, name, locale, url }, title, coalition, listHash, signed, address, isPublished }: SealedMail) {
  const plain = { document: inLocale(title, locale) };
  const words = { document: isolate(plain.document), coalition: isolate(inLocale(coalition, locale)), signed, address };
  const say = (key: MessageKey, values: Record<string, string | number> = words) => translate(locale, key, values);
  const subject = say('documents.signoff.mail.sealed.subject', plain);
  const { html, text } = await renderMail({
    locale,
    title: subject,
    paragraphs: [
      say('documents.signoff.mail.greeting', { name: isolate(name) }), say('documents.signoff.mail.sealed.body'),
      say(isPublished ? 'documents.signoff.mail.sealed.published' : 'documents.signoff.mail.sealed.later'), say('documents.signoff.mail.sealed.hash', { hash: isolate(listHash) }),
    ],
    button: isPublished ? { label: say('documents.signoff.mail.sealed.read'), url: address } : { label: say('documents.signoff.mail.sealed.see'), url },
    closing: [say('documents.signoff.mail.sealed.withdraw')],
    footer: [say('documents.signoff.mail.sealed.footer')],
  });
  return { to: email, subject, html, text, locale };
}
