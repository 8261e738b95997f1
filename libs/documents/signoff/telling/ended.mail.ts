import type { Multilingual } from '#libs/database';
import { inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { ChangedText } from '../changed-texts.js';
import { aboutLink, changeLines, type Reader } from './sign-off.mail.js';

interface EndedCall {
  readonly reader: Reader;
  readonly title: Multilingual;
  readonly coalition: Multilingual;
}
export interface VoidedMail extends EndedCall {
  readonly changed: readonly ChangedText[];
  /** Its list was sealed; it holds no longer. */
  readonly wasSealed: boolean;
}
export interface CalledOffMail extends EndedCall {
  readonly reason: string;
}

/** To an organisation whose answer was about words that hold no longer: what changed in them, and that it is asked again once they are adopted. */
export function voidedMail({ changed, wasSealed, ...call }: VoidedMail) {
  return endedMail(call, 'voided', (say) => [...(wasSealed ? [say('documents.signoff.mail.voided.list')] : []), ...changeLines(changed, call.reader.locale)]);
}

/** To whoever was asked: nothing is to be signed any more, and why. */
export function calledOffMail({ reason, ...call }: CalledOffMail) {
  return endedMail(call, 'called_off', (say) => [say('documents.signoff.mail.called_off.reason', { reason: isolate(reason) })]);
}

async function endedMail({ reader, title, coalition }: EndedCall, kind: 'voided' | 'called_off', facts: (say: (key: MessageKey, values?: Record<string, string>) => string) => readonly string[]) {
  const { email, name, locale, url } = reader;
  const plain = { document: inLocale(title, locale) };
  const words = { document: isolate(plain.document), coalition: isolate(inLocale(coalition, locale)) };
  const say = (key: MessageKey, values: Record<string, string> = words) => translate(locale, key, values);
  const subject = say(`documents.signoff.mail.${kind}.subject`, plain);
  const { html, text } = await renderMail({
    locale,
    title: subject,
    paragraphs: [say('documents.signoff.mail.greeting', { name: isolate(name) }), say(`documents.signoff.mail.${kind}.body`), ...facts(say), say(`documents.signoff.mail.${kind}.next`)],
    button: { label: say('documents.signoff.mail.sealed.see'), url },
    closing: [say(aboutLink(reader))],
    footer: [say(`documents.signoff.mail.${kind}.footer`)],
  });
  return { to: email, subject, html, text, locale };
}
