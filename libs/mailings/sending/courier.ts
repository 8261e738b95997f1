import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '#libs/config';
import type { BoxKeys } from '#libs/crypto';
import type { Locale } from '#libs/i18n';
import { ConsentingSigners, type ConsentingContact } from '#libs/signatures';
import { MailSender, TemporaryMailFailure, type SendResult } from '#libs/smtp';
import type { Letter } from './letter.mail.js';
import type { HeldRecipient, OpenBatch } from './send-log.js';
import { isOutage, laterOrNever, verdictOf, verdictOnFailure, type Verdict } from './verdict.js';

/** What one job takes along: the letters by language, and the organisation's keys as they were needed. */
export interface Round {
  readonly batch: OpenBatch;
  readonly letters: ReadonlyMap<Locale, Letter>;
  readonly keys: Map<number, Promise<BoxKeys>>;
}
/** `isOutage`: the mail server itself is in trouble, and nobody else should be tried now. */
export type Delivery = Verdict & { readonly isOutage?: boolean };

/** Writes to one person who is already written down as `sending`. The contact is opened here and forgotten here. */
@Injectable()
export class Courier {
  private readonly logger = new Logger(Courier.name);

  constructor(
    private readonly source: DataSource,
    private readonly signers: ConsentingSigners,
    private readonly sender: MailSender,
    private readonly config: Config,
  ) {}

  async deliver(round: Round, recipient: HeldRecipient): Promise<Delivery> {
    const contact = await this.open(round, recipient);
    if (!contact) return laterOrNever('unreadable', recipient.tries);
    try {
      return verdictOf(await this.send(round, recipient, contact));
    } catch (failure) {
      if (failure instanceof TemporaryMailFailure) return { ...verdictOnFailure(failure, recipient.tries), isOutage: isOutage(failure) };
      this.logger.error(`Mailing ${round.batch.mailingId}: ${failure instanceof Error ? failure.stack : 'unknown'}`);
      return { outcome: 'ambiguous', fault: 'unexpected', isOutage: true }; // nobody knows how far it came
    }
  }

  /** The key may be held elsewhere or the database away for a moment: nothing has left, so it can be tried again. */
  private async open({ batch, keys }: Round, recipient: HeldRecipient): Promise<ConsentingContact | undefined> {
    const { keyNumber } = recipient;
    try {
      if (!keys.has(keyNumber)) keys.set(keyNumber, this.keyPair(batch.organisationId, recipient));
      return await this.signers.contactOf(await keys.get(keyNumber)!, recipient);
    } catch {
      keys.delete(keyNumber);
      this.logger.warn(`Mailing ${batch.mailingId}: the contact of signature ${recipient.signatureId} cannot be opened now`);
      return undefined;
    }
  }

  private async keyPair(organisationId: string, recipient: HeldRecipient): Promise<BoxKeys> {
    return (await this.signers.keysOf(this.source.manager, organisationId, [recipient])).get(recipient.keyNumber)!;
  }

  private send({ batch, letters }: Round, { signatureId, locale }: HeldRecipient, contact: ConsentingContact): Promise<SendResult> {
    const letter = letters.get(locale)!;
    return this.sender.send({
      to: contact.email,
      from: { name: letter.sender },
      locale,
      subject: letter.subject,
      ...letter.fill(contact),
      messageId: this.sender.messageIdFor(`${batch.mailingId}.${signatureId}`),
      listUnsubscribe: { url: `${this.config.publicUrl}/u/${contact.unsubscribeToken}` },
    });
  }
}
