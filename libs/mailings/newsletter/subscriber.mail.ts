import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { translate, type Locale, type MessageKey } from '#libs/i18n';
import { MailSender, renderMail, type SendResult } from '#libs/smtp';

interface Answer {
  /** `confirm` asks; `known` tells somebody who is subscribed that their address was typed again. */
  readonly kind: 'confirm' | 'known';
  readonly locale: Locale;
  readonly email: string;
  readonly confirmToken: string;
  readonly manageToken: string;
  /** The outbox row behind it: the Message-ID is made from it. */
  readonly errand: string;
}

/** What a mailbox gets when its address was typed into the newsletter's form. Names no organisation in the subject. */
@Injectable()
export class SubscriberMail {
  constructor(
    private readonly config: Config,
    private readonly sender: MailSender,
  ) {}

  async send({ kind, locale, email, confirmToken, manageToken, errand }: Answer): Promise<SendResult> {
    const say = (key: string) => translate(locale, `mailings.newsletter.mail.${key}` as MessageKey);
    const { html, text } = await renderMail({
      locale,
      title: say(`${kind}.title`),
      paragraphs: [say('greeting'), say(`${kind}.body`)],
      button: kind === 'confirm' ? { label: say('confirm.button'), url: this.link(locale, 'newsletter/confirm', confirmToken) } : undefined,
      closing: [say(`${kind}.closing`)],
      footer: [{ label: say(`${kind}.manage`), url: this.link(locale, 'preferences', manageToken) }],
    });
    return this.sender.send({ to: email, subject: say(`${kind}.subject`), html, text, locale, messageId: this.sender.messageIdFor(errand) });
  }

  private link(locale: Locale, page: string, token: string): string {
    return `${this.config.publicUrl}/${locale}/${page}/${token}`;
  }
}
