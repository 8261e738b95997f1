import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { formatDate, inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { ReportNoticeKind } from './report-notice.entity.js';

export interface ReportMail {
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  readonly document: Multilingual;
  readonly coalition: Multilingual;
  /** Of whom it speaks: who came late, for whom somebody is to speak. */
  readonly organisation?: Multilingual;
  /** What is to be written, until when, in how many words each. */
  readonly themes: readonly { readonly title: Multilingual; readonly dueOn: string; readonly wordsEach: number | null }[];
  /** The note of an extension, the reason of a rejection. */
  readonly words: string;
  readonly url: string;
}

/** In the reader's language: which report, what is asked or what happened, and where to go. */
export async function reportMail(kind: ReportNoticeKind, { account: { email, name, locale }, document, coalition, organisation = {}, themes, words, url }: ReportMail) {
  const plain = { document: inLocale(document, locale), day: themes[0] ? formatDate(locale, themes[0].dueOn) : '' };
  const values = { ...plain, document: isolate(plain.document), coalition: isolate(inLocale(coalition, locale)), organisation: isolate(inLocale(organisation, locale)), theme: isolate(inLocale(themes[0]?.title ?? {}, locale)) };
  const say = (key: MessageKey, given: Record<string, string | number> = values) => translate(locale, key, given);
  const lines = themes.map(({ title, dueOn, wordsEach }) => say('documents.reports.mail.theme', { theme: isolate(inLocale(title, locale)), day: formatDate(locale, dueOn) }) + (wordsEach === null ? '' : ` ${say('documents.reports.mail.wordsEach', { words: wordsEach })}`));
  const subject = say(`documents.reports.mail.${kind}.subject`, plain);
  const isList = kind !== 'merged' && kind !== 'rejected' && kind !== 'late' && kind !== 'spokesperson';
  const { html, text } = await renderMail({
    locale,
    title: subject,
    paragraphs: [say('documents.reports.mail.greeting', { name: isolate(name) }), say(`documents.reports.mail.${kind}.body`), ...(isList ? lines : []), ...(words ? [isolate(words)] : [])],
    button: { label: say('documents.reports.mail.button'), url },
    closing: [say('documents.mail.account')],
    footer: [say('documents.reports.mail.footer')],
  });
  return { to: email, subject, html, text, locale };
}
