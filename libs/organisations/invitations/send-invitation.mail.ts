import type { Multilingual } from '#libs/database';
import { inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { InvitationRow } from './invitation.entity.js';

const separator = { fr: ', ', ar: '، ', en: ', ', es: ', ' };

/** In the language invited in: to what, as what, until when. */
export async function invitationMail({ email, name, locale, roles }: InvitationRow, place: Multilingual, url: string) {
  const title = translate(locale, 'organisations.mail.invitation.title', { place: isolate(inLocale(place, locale)) });
  const named = roles.map((role) => translate(locale, `organisations.role.${role}` satisfies MessageKey)).join(separator[locale]);
  const { html, text } = await renderMail({
    locale,
    title,
    paragraphs: [
      translate(locale, 'organisations.mail.invitation.greeting', { name: isolate(name) }),
      translate(locale, 'organisations.mail.invitation.body', { place: isolate(inLocale(place, locale)), roles: named }),
    ],
    button: { label: translate(locale, 'organisations.mail.invitation.button'), url },
    closing: [translate(locale, 'organisations.mail.invitation.until')],
    footer: [translate(locale, 'organisations.mail.invitation.footer')],
  });
  return { to: email, subject: translate(locale, 'organisations.mail.invitation.subject'), html, text, locale };
}
