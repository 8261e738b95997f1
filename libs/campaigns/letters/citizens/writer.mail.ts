import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import type { Multilingual } from '#libs/database';
import { formatDateTime, inLocale, translate, type Locale, type MessageKey } from '#libs/i18n';
import { isolate, MailSender, renderMail, type MailText, type SendResult } from '#libs/smtp';
import type { ComposedLetter } from '../composed-letter.js';
import type { DeliveryState } from '../letter.states.js';

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
  /** What became of it at each target, and when. */
  readonly copies: readonly { readonly target: Multilingual; readonly state: DeliveryState; readonly at: Date }[];
  readonly isTest: boolean;
  /** A copy, in the writer's language. */
  readonly letter: ComposedLetter;
}

/** How a receipt says what became of a copy. */
const told: Partial<Record<DeliveryState, string>> = { sent: 'sentTo', printing: 'byHand', failed: 'notSentTo', refused: 'refusedBy', ambiguous: 'uncertainFor' };

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

  async receipt({ locale, email, manageToken, errand, copies, isTest, letter }: Receipt): Promise<SendResult> {
    const say = (key: string, values = {}) => translate(locale, `campaigns.letters.receipt.${key}` as MessageKey, values);
    const name = (words: Multilingual) => isolate(inLocale(words, locale));
    const title = say(isTest ? 'testTitle' : copies.some(({ state }) => state === 'sent') ? 'title' : 'notLeft');
    const copy: MailText[] = [letter.subject, letter.greeting, ...letter.paragraphs, letter.closing, [letter.name, ...letter.details].map(isolate).join('\n')];
    const { html, text } = await renderMail({
      locale,
      title,
      paragraphs: [
        ...(isTest ? [say('test')] : []),
        ...copies.filter(({ state }) => told[state]).map(({ target, state, at }) => say(told[state]!, { target: name(target), moment: state === 'sent' ? formatDateTime(locale, at) : '' })),
        say('copy'),
        ...copy,
      ],
      footer: [{ label: say('manage'), url: this.link(locale, 'letters/mine', manageToken) }],
    });
    return this.sender.send({ to: email, subject: title, html, text, locale, messageId: this.sender.messageIdFor(errand) });
  }

  private link(locale: Locale, page: string, token: string): string {
    return `${this.config.publicUrl}/${locale}/${page}/${token}`;
  }
}
