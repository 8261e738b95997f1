import type { EntityManager } from 'typeorm';
import { sha256 } from '#libs/crypto';
import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { isLocale, type Locale } from '#libs/i18n';
import { onOneLine } from '#libs/smtp';
import { MailingTextRow } from '../mailing-text.entity.js';
import type { MailingRow } from '../mailing.entity.js';
import type { MailingTextInput } from './write-mailing.input.js';

const LONGEST_SUBJECT = 150;
const LONGEST_BODY = 20_000;

/** What a mailing says in one language. */
export interface MailingWords {
  readonly locale: Locale;
  readonly subject: string;
  readonly body: string;
}

/** The words as they will be kept, or what is wrong with them. */
export function readWords(ctx: RequestContext, texts: readonly MailingTextInput[]): MailingWords[] | FieldFault[] {
  const words = texts.map(({ locale, subject, body }) => ({ locale: locale as Locale, subject: onOneLine(subject), body: body.trim() }));
  const faults = texts.length === 0 ? [fault(ctx, 'texts', 'mailings.fault.noText')] : words.flatMap((text, at) => faultsOf(ctx, text, at, words));
  return faults.length > 0 ? faults : words;
}

/** SHA-256 of all the words in their order: what was approved is what is sent. */
export function hashOf(words: readonly MailingWords[]): Buffer {
  return sha256(JSON.stringify(words.map(({ locale, subject, body }) => [locale, subject, body])));
}

/** A mailing's words, the language of reference first. */
export function wordsOf(em: EntityManager, mailingId: string): Promise<MailingTextRow[]> {
  return em.find(MailingTextRow, { where: { mailingId }, order: { position: 'ASC' } });
}

/** Puts these words in the place of those there were. Row security lets this happen to a draft only. */
export async function replaceWords(em: EntityManager, { id: mailingId, organisationId }: Pick<MailingRow, 'id' | 'organisationId'>, words: readonly MailingWords[]): Promise<void> {
  await em.delete(MailingTextRow, { mailingId });
  await em.insert(MailingTextRow, words.map((text, position) => ({ ...text, mailingId, organisationId, position })));
}

function faultsOf(ctx: RequestContext, { locale, subject, body }: MailingWords, at: number, all: readonly MailingWords[]): FieldFault[] {
  const place = `texts.${at}`;
  const faults: FieldFault[] = [];
  if (!isLocale(locale)) faults.push(fault(ctx, `${place}.locale`, 'mailings.fault.unknownLanguage'));
  else if (all.findIndex((other) => other.locale === locale) !== at) faults.push(fault(ctx, `${place}.locale`, 'mailings.fault.languageTwice'));
  if (subject === '') faults.push(fault(ctx, `${place}.subject`, 'mailings.fault.noSubject'));
  else if (subject.length > LONGEST_SUBJECT) faults.push(fault(ctx, `${place}.subject`, 'mailings.fault.subjectTooLong', { most: LONGEST_SUBJECT }));
  if (body === '') faults.push(fault(ctx, `${place}.body`, 'mailings.fault.noBody'));
  else if (body.length > LONGEST_BODY) faults.push(fault(ctx, `${place}.body`, 'mailings.fault.bodyTooLong', { most: LONGEST_BODY }));
  return faults;
}
