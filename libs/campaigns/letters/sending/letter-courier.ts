import { Injectable, Logger } from '@nestjs/common';
import { Config } from '#libs/config';
import { Keys } from '#libs/crypto';
import { inLocale } from '#libs/i18n';
import { MailSender, onOneLine, type OutgoingMail } from '#libs/smtp';
import { openLetter } from '../citizens/letter-blob.js';
import { composeLetter } from '../composed-letter.js';
import { refusalToken } from '../offices/refusal-token.js';
import type { SendingAction } from './lent-words.js';
import { laterOrNever, verdictOf, verdictOnFailure, type Verdict } from './letter-verdict.js';
import type { HeldLetter } from './slot-book.js';
import { renderLetter } from './target.mail.js';

/** Mails one letter that is already written down as `sending`. The text is opened here and forgotten here; a test goes to the staff, whatever its target. */
@Injectable()
export class LetterCourier {
  private readonly logger = new Logger(LetterCourier.name);

  constructor(
    private readonly keys: Keys,
    private readonly sender: MailSender,
    private readonly config: Config,
  ) {}

  async deliver(action: SendingAction, held: HeldLetter): Promise<Verdict> {
    if (!held.sealed) return { state: 'failed', fault: 'erased' };
    let mail: OutgoingMail;
    try {
      mail = await this.write(action, held, held.sealed);
    } catch (error) {
      this.logger.warn(`Letter ${held.letterId} cannot be written now: ${error instanceof Error ? error.name : 'unknown'}`);
      return laterOrNever('unreadable', held.tries); // nothing has left
    }
    try {
      return verdictOf(await this.sender.send(mail));
    } catch (failure) {
      return verdictOnFailure(failure, held.tries);
    }
  }

  private async write(action: SendingAction, held: HeldLetter, sealed: Buffer): Promise<OutgoingMail> {
    const target = action.targets.get(held.targetId)!;
    const content = openLetter(this.keys.for('letter'), held.letterId, sealed);
    const locale = target.locale ?? held.locale;
    const letter = composeLetter(locale, action, content, held.area);
    const refusalUrl = held.isTest ? undefined : `/letters/no-more/${refusalToken(this.keys, target.officeId)}`;
    const { publicUrl } = this.config;
    return {
      to: held.isTest ? action.testAddress : held.address ?? '',
      from: { name: onOneLine(letter.name) },
      replyTo: content.wantsAnswers ? content.email : action.replyAddress,
      locale,
      ...(await renderLetter({ letter, action, publicUrl, refusalUrl: refusalUrl && `${publicUrl}/${locale}${refusalUrl}`, testFor: held.isTest ? inLocale(target.name, locale) : undefined })),
      messageId: this.sender.messageIdFor(held.id),
      listUnsubscribe: refusalUrl ? { url: `${publicUrl}/api${refusalUrl}` } : undefined,
    };
  }
}
