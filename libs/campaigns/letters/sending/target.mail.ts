import { inLocale, translate, type Locale } from '#libs/i18n';
import { isolate, renderMail, type MailText } from '#libs/smtp';
import type { ComposedLetter } from '../composed-letter.js';
import type { SendingAction } from './lent-words.js';

interface Envelope {
  readonly letter: ComposedLetter;
  readonly action: Pick<SendingAction, 'slug' | 'organisationName'>;
  readonly publicUrl: string;
  /** The link by which the office asks for no more letters; of a test, none. */
  readonly refusalUrl?: string;
  /** Of a test: to whom it would have gone. */
  readonly testFor?: string;
}

/** A letter as its target gets it: the writer's words, who wrote, by which way it came, and how to ask for no more. */
export async function renderLetter({ letter, action, publicUrl, refusalUrl, testFor }: Envelope): Promise<{ subject: string; html: string; text: string }> {
  const { locale, subject } = letter;
  const organisation = inLocale(action.organisationName, locale);
  const { html, text } = await renderMail({
    locale,
    title: subject,
    brand: organisation,
    preview: letter.paragraphs[0] ?? subject,
    paragraphs: [...(testFor === undefined ? [] : [translate(locale, 'campaigns.letters.mail.test', { target: isolate(testFor) })]), letter.greeting, ...letter.paragraphs, letter.closing, signatureOf(letter)],
    footer: [
      translate(locale, 'campaigns.letters.mail.sentBy', { name: isolate(letter.name), organisation: isolate(organisation) }),
      { label: translate(locale, 'campaigns.letters.mail.about'), url: `${publicUrl}/${locale}/letters/${action.slug}` },
      ...(refusalUrl ? [{ label: translate(locale, 'campaigns.letters.mail.noMore'), url: refusalUrl }] : []),
    ],
  });
  return { subject: testFor === undefined ? subject : markAsTest(locale, subject), html, text };
}

function signatureOf({ name, details }: ComposedLetter): MailText {
  return [name, ...details].map(isolate).join('\n');
}

function markAsTest(locale: Locale, subject: string): string {
  return `[${translate(locale, 'campaigns.letters.mail.testMark')}] ${subject}`;
}
