import type { Multilingual } from '#libs/database';
import { formatMomentAndZone, inLocale, translate, type Locale } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { DocumentConsultationRow } from '../consultations/consultation.entity.js';

export type ConsultedMailKind = 'consultation' | 'consultation_soon' | 'consultation_closed';
export interface ConsultedMail {
  readonly document: Multilingual;
  readonly coalition: Multilingual;
  readonly consultation: Pick<DocumentConsultationRow, 'questions' | 'synthesis' | 'changes' | 'closesAt' | 'eraseAt'>;
  /** Somebody with an account has a name; somebody whose address was typed has none. */
  readonly reader: { readonly email: string; readonly locale: Locale; readonly name?: string };
  readonly url: string;
}

/** In the reader's language: what they are asked and until when, or what was heard and what changed. The link that ends these mails stands in it. */
export async function consultedMail(kind: ConsultedMailKind, { document, coalition, consultation, reader: { email, locale, name }, url }: ConsultedMail) {
  const title = inLocale(document, locale);
  const house = isolate(inLocale(coalition, locale));
  const values = { document: isolate(title), coalition: house, until: formatMomentAndZone(locale, consultation.closesAt) };
  const { html, text } = await renderMail({
    locale,
    title,
    paragraphs: [
      name ? translate(locale, 'documents.talk.mail.greeting', { name: isolate(name) }) : translate(locale, 'documents.talk.mail.hello'),
      translate(locale, `documents.talk.mail.${kind}.body`, values),
      ...saidIn(kind, locale, consultation),
    ],
    button: { label: translate(locale, `documents.talk.mail.${kind}.button`), url },
    closing: kind === 'consultation_closed' ? [] : [translate(locale, 'documents.talk.mail.consulted')],
    footer: name ? [translate(locale, 'documents.talk.mail.footer', { coalition: house })] : [translate(locale, 'documents.talk.mail.askedBy', { coalition: house }), { label: translate(locale, 'documents.talk.mail.stop'), url: `${url}#stop` }],
  });
  return { to: email, subject: translate(locale, `documents.talk.mail.${kind}.subject`, { document: title }), html, text, locale };
}

function saidIn(kind: ConsultedMailKind, locale: Locale, { questions, synthesis, changes }: ConsultedMail['consultation']): string[] {
  const lines = (words: Multilingual) => inLocale(words, locale).split('\n').filter((line) => line.trim()).map(isolate);
  if (kind !== 'consultation_closed') return lines(questions);
  return [...lines(synthesis), ...(Object.keys(changes).length > 0 ? [translate(locale, 'documents.talk.mail.changed'), ...lines(changes)] : [])];
}
