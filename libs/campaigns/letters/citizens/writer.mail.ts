import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import type { Multilingual } from '#libs/database';
import { formatDateTime, inLocale, translate, type Locale, type MessageKey } from '#libs/i18n';
import { isolate, MailSender, renderMail, type MailText, type SendResult } from '#libs/smtp';
import type { ComposedLetter } from '../composed-letter.js';

interface Answer {
  /** `confirm` asks; `known` tells somebody who has written that their address was typed again. */
  readonly kind: 'confirm' | 'known';
  readonly locale: Locale;
  readonly title: Multilingual;
  readonly email: string;
  readonly confirmToken: string;
  readonly manageToken: string;
  /** The outbox row behind it: the Message-ID is made from it. */
  readonly errand: string;
}
interface Receipt {
  readonly locale: Locale;
  readonly email: string;
  readonly manageToken: string;
  readonly errand: string;
  /** To whom it went and when, and to whom it could not go. */
  readonly sent: readonly { readonly target: Multilingual; readonly at: Date }[];
  readonly failed: readonly Multilingual[];
  readonly isTest: boolean;
  /** A copy, in the writer's language. */
  readonly letter: ComposedLetter;
}

/** What a writer's mailbox gets. Before the confirmation it holds no word that somebody typed, so that nobody can send words to others through us. */
@Injectable()
export class WriterMail {
  constructor(
    private readonly config: Config,
    private readonly sender: MailSender,
  ) {}

  async answer({ kind, locale, title, email, confirmToken, manageToken, errand }: Answer): Promise<SendResult> {
    const say = (key: string, values = {}) => translate(locale, `campaigns.letters.${kind}.${key}` as MessageKey, values);
    const { html, text } = await renderMail({
      locale,
      title: say('title'),
      paragraphs: [translate(locale, 'campaigns.letters.writer.greeting'), say('body', { title: isolate(inLocale(title, locale)) })],
      button: kind === 'confirm' ? { label: say('button'), url: this.link(locale, 'letters/confirm', confirmToken) } : undefined,
      closing: [say('closing')],
      footer: [{ label: say('manage'), url: this.link(locale, 'letters/mine', manageToken) }],
    });
    return this.sender.send({ to: email, subject: say('subject'), html, text, locale, messageId: this.sender.messageIdFor(errand) });
  }

  async receipt({ locale, email, manageToken, errand, sent, failed, isTest, letter }: Receipt): Promise<SendResult> {
    const say = (key: string, values = {}) => translate(locale, `campaigns.letters.receipt.${key}` as MessageKey, values);
    const name = (words: Multilingual) => isolate(inLocale(words, locale));
    const copy: MailText[] = [letter.subject, letter.greeting, ...letter.paragraphs, letter.closing, [letter.name, ...letter.details].map(isolate).join('\n')];
    const { html, text } = await renderMail({
      locale,
      title: say(isTest ? 'testTitle' : 'title'),
      paragraphs: [
        ...(isTest ? [say('test')] : []),
        ...sent.map(({ target, at }) => say('sentTo', { target: name(target), moment: formatDateTime(locale, at) })),
        ...failed.map((target) => say('notSentTo', { target: name(target) })),
        say('copy'),
        ...copy,
      ],
      footer: [{ label: say('manage'), url: this.link(locale, 'letters/mine', manageToken) }],
    });
    return this.sender.send({ to: email, subject: say(isTest ? 'testTitle' : 'title'), html, text, locale, messageId: this.sender.messageIdFor(errand) });
  }

  private link(locale: Locale, page: string, token: string): string {
    return `${this.config.publicUrl}/${locale}/${page}/${token}`;
  }
}
