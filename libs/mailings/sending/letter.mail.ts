import { randomBytes } from 'node:crypto';
import type { Multilingual } from '#libs/database';
import { inLocale, translate, type Locale } from '#libs/i18n';
import { isolate, renderMail, richText } from '#libs/smtp';
import type { MailingWords } from '../writing/mailing-words.js';

/** The token of previews and tests: it has the shape of one and belongs to nobody. */
export const NOBODYS_TOKEN = 'A'.repeat(64);

/** Why they are written to: they ticked the organisation when signing, or subscribed to a newsletter. */
export type Readership = 'signer' | 'subscriber';
/** Who reads it. */
export interface Reader {
  readonly givenName: string;
  readonly unsubscribeToken: string;
}
/** Fixed text and, between two pieces of it, what is the reader's. */
type Parts = readonly { readonly fixed: string; readonly place?: keyof Reader }[];
type Twin = { html: Parts; text: Parts };

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!);
const unwanted = /[\u202A-\u202E\u2066-\u2069\p{Cc}]/gu;

/**
 * A mailing in one language, rendered once and cut where the reader's name and token go: a mail is then a few
 * joined strings. The petition is not named: a newsletter in a mailbox must not say what somebody signed.
 */
export class Letter {
  private constructor(
    readonly locale: Locale,
    readonly subject: string,
    /** The organisation's name, shown as sender. */
    readonly sender: string,
    private readonly named: Twin,
    private readonly nameless: Twin,
  ) {}

  static async of(words: MailingWords, organisation: Multilingual, publicUrl: string, readership: Readership = 'signer'): Promise<Letter> {
    const about = { sender: inLocale(organisation, words.locale), publicUrl, readership };
    return new Letter(words.locale, words.subject, about.sender, await render(words, about, true), await render(words, about, false));
  }

  fill({ givenName, unsubscribeToken }: Reader): { html: string; text: string } {
    const name = givenName.replace(unwanted, '').trim();
    const twin = name === '' ? this.nameless : this.named;
    return { html: join(twin.html, { givenName: escapeHtml(name), unsubscribeToken }), text: join(twin.text, { givenName: name, unsubscribeToken }) };
  }
}

interface About {
  readonly sender: string;
  readonly publicUrl: string;
  readonly readership: Readership;
}

async function render({ locale, subject, body }: MailingWords, { sender, publicUrl, readership }: About, isNamed: boolean): Promise<Twin> {
  // Marks nobody can write into the text beforehand; letters and digits only, so that they pass through links too.
  const marks = { givenName: `n${randomBytes(12).toString('hex')}`, unsubscribeToken: `t${randomBytes(12).toString('hex')}` };
  const { html, text } = await renderMail({
    locale,
    title: subject,
    brand: sender,
    preview: body.slice(0, 150),
    paragraphs: [isNamed ? translate(locale, 'mailings.letter.greetingNamed', { name: isolate(marks.givenName) }) : translate(locale, 'mailings.letter.greeting'), richText(body)],
    footer: [
      translate(locale, readership === 'signer' ? 'mailings.letter.why' : 'mailings.letter.whySubscriber', { organisation: isolate(sender) }),
      { label: translate(locale, 'mailings.letter.unsubscribe'), url: `${publicUrl}/${locale}/unsubscribe/${marks.unsubscribeToken}` },
      { label: translate(locale, 'mailings.letter.myData'), url: `${publicUrl}/${locale}/preferences/${marks.unsubscribeToken}` },
    ],
  });
  return { html: cut(html, marks), text: cut(text, marks) };
}

function cut(text: string, marks: Record<keyof Reader, string>): Parts {
  const pieces = text.split(new RegExp(`(${Object.values(marks).join('|')})`));
  const placeOf = (mark: string | undefined) => (Object.keys(marks) as (keyof Reader)[]).find((place) => marks[place] === mark);
  return pieces.flatMap((fixed, i) => (i % 2 ? [] : [{ fixed, place: placeOf(pieces[i + 1]) }]));
}

function join(parts: Parts, values: Reader): string {
  let text = '';
  for (const part of parts) text += part.place ? part.fixed + values[part.place] : part.fixed;
  return text;
}
