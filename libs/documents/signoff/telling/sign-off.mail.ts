import type { Multilingual } from '#libs/database';
import { formatDate, inLocale, languageNames, translate, type Locale, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { ChangedText } from '../changed-texts.js';
import type { SignOffNoticeKind } from './sign-off-notice.entity.js';

export interface Reader {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly url: string;
  /** By the link of their organisation, without an account. */
  readonly isOutside: boolean;
}
/** Says whether the link of a mail asks for an account. */
export const aboutLink = ({ isOutside }: Reader): MessageKey => (isOutside ? 'documents.signoff.mail.ownLink' : 'documents.mail.account');
export interface SignOffMail {
  readonly reader: Reader;
  readonly title: Multilingual;
  readonly coalition: Multilingual;
  /** `2026-12-22` */
  readonly signBy: string;
  /** Of the text that is signed, in hexadecimal. */
  readonly hash: string;
  /** Against the text that was asked for or published before; undefined where there was none. */
  readonly changed: readonly ChangedText[] | undefined;
  /** The list is sealed: who signs now also supports it. */
  readonly isSealed: boolean;
}
const MOST_CHANGES = 12;

/** In the reader's language: which text is to be signed, by when and where; what changed in it since it was last asked for, or published. */
export async function signOffMail(kind: Exclude<SignOffNoticeKind, 'sealed' | 'voided' | 'called_off'> | 'corrected', { reader, title, coalition, signBy, hash, changed, isSealed }: SignOffMail) {
  const { email, name, locale, url } = reader;
  const plain = { document: inLocale(title, locale), day: formatDate(locale, signBy) };
  const words = { ...plain, document: isolate(plain.document), coalition: isolate(inLocale(coalition, locale)), hash: isolate(hash.slice(0, 16)) };
  const say = (key: MessageKey, values: Record<string, string | number> = words) => translate(locale, key, values);
  const subject = say(isSealed ? 'documents.signoff.mail.late.subject' : `documents.signoff.mail.${kind}.subject`, plain);
  const { html, text } = await renderMail({
    locale,
    title: subject,
    paragraphs: [say('documents.signoff.mail.greeting', { name: isolate(name) }), say(isSealed ? 'documents.signoff.mail.late.body' : `documents.signoff.mail.${kind}.body`), ...(changed ? changeLines(changed, locale) : []), ...(isSealed ? [] : [say('documents.signoff.mail.silence')])],
    button: { label: say('documents.signoff.mail.button'), url },
    closing: [say('documents.signoff.mail.hash'), say(aboutLink(reader))],
    footer: [say('documents.signoff.mail.footer')],
  });
  return { to: email, subject, html, text, locale };
}

/** Block by block in the reader's language, or the first that changed; the others are named. Where all words are the same it is what stands around them that changed. */
export function changeLines(changed: readonly ChangedText[], locale: Locale): string[] {
  const shown = changed.find((one) => one.locale === locale) ?? changed[0];
  if (!shown) return [translate(locale, 'documents.signoff.mail.changedForm')];
  const others = changed.filter((one) => one !== shown).map((one) => languageNames[one.locale]);
  const say = (key: MessageKey, values: Record<string, string | number> = {}) => translate(locale, key, values);
  const lines = shown.changes.slice(0, MOST_CHANGES).flatMap(({ before, after }) => [
    ...(before ? [say('documents.signoff.mail.before', { text: isolate(before) })] : []),
    ...(after ? [say('documents.signoff.mail.after', { text: isolate(after) })] : []),
  ]);
  const left = shown.changes.length - MOST_CHANGES;
  return [
    say('documents.signoff.mail.changed', { language: languageNames[shown.locale] }), ...lines,
    ...(left > 0 ? [say('documents.signoff.mail.more', { count: left })] : []),
    ...(others.length > 0 ? [say('documents.signoff.mail.changedToo', { languages: others.join(' · ') })] : []),
  ];
}
