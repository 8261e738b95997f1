import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { toToken } from '#libs/crypto';
import { translate, type Locale, type MessageKey } from '#libs/i18n';
import { isolate, MailSender, renderMail, type MailLink, type SendResult } from '#libs/smtp';
import type { SignerBlob } from '../signing/signer-blob.js';

interface Letter {
  readonly kind: 'confirm' | 'remind' | 'repeat' | 'thanks';
  readonly signatureId: string;
  readonly locale: Locale;
  readonly blob: SignerBlob;
  /** The outbox row behind it: the Message-ID is made from it. */
  readonly errand: string;
}

/** The mails a signer gets. None names the petition: whoever looks over a shoulder learns nothing of the cause. */
@Injectable()
export class SignatureMails {
  constructor(
    private readonly config: Config,
    private readonly sender: MailSender,
  ) {}

  async send({ kind, signatureId, locale, blob, errand }: Letter): Promise<SendResult> {
    const say = (key: string, values = {}) => translate(locale, `signatures.mail.${kind}.${key}` as MessageKey, values);
    const { html, text } = await renderMail({
      locale,
      title: say('title'),
      paragraphs: [say('greeting', { name: isolate(blob.givenName) }), say('body')],
      button: this.buttonOf(kind, signatureId, locale, blob),
      closing: [say('closing')],
      footer: [translate(locale, 'signatures.mail.footer'), this.manageLink(signatureId, locale, blob)],
    });
    return this.sender.send({ to: blob.email, subject: say('subject'), html, text, locale, messageId: this.sender.messageIdFor(errand) });
  }

  private buttonOf(kind: Letter['kind'], signatureId: string, locale: Locale, blob: SignerBlob): MailLink | undefined {
    if (kind === 'confirm' || kind === 'remind') return { label: translate(locale, 'signatures.mail.confirm.button'), url: this.link(locale, 'confirm', signatureId, blob.confirmSecret) };
    return undefined;
  }

  private manageLink(signatureId: string, locale: Locale, blob: SignerBlob): MailLink {
    return { label: translate(locale, 'signatures.mail.manage'), url: this.link(locale, 'my-signature', signatureId, blob.manageSecret) };
  }

  private link(locale: Locale, page: string, signatureId: string, secret: Buffer): string {
    return `${this.config.publicUrl}/${locale}/${page}/${toToken(signatureId, secret)}`;
  }
}
