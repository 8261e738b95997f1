import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '#libs/config';
import type { BoxKeys } from '#libs/crypto';
import { ConsentingSigners } from '#libs/signatures';
import { MailSender, TemporaryMailFailure, type SendResult } from '#libs/smtp';
import { Subscribers } from '../newsletter/subscribers.js';
import type { Reader } from './letter.mail.js';
import type { Letters } from './letter-press.js';
import type { HeldRecipient, OpenBatch } from './send-log.js';
import { isNoMailbox, isOutage, laterOrNever, verdictOf, verdictOnFailure, type Verdict } from './verdict.js';

/** What one job takes along: the letters by language, and the organisation's keys as they were needed. */
export interface Round {
  readonly batch: OpenBatch;
  readonly letters: Letters;
  readonly keys: Map<number, Promise<BoxKeys>>;
}
/** `isOutage`: the mail server itself is in trouble, and nobody else should be tried now. */
type Contact = Reader & { readonly email: string };
export type Delivery = Verdict & { readonly isOutage?: boolean };

/** Writes to one person who is already written down as `sending`. The contact is opened here and forgotten here. */
@Injectable()
export class Courier {
  private readonly logger = new Logger(Courier.name);

  constructor(
    private readonly source: DataSource,
    private readonly signers: ConsentingSigners,
    private readonly subscribers: Subscribers,
    private readonly sender: MailSender,
    private readonly config: Config,
  ) {}

  async deliver(round: Round, recipient: HeldRecipient): Promise<Delivery> {
    const contact = await this.open(round, recipient);
    if (!contact) return laterOrNever('unreadable', recipient.tries);
    if (!(await this.isFirst(round, recipient, contact))) return { outcome: 'skipped', fault: 'same-mailbox' };
    try {
      return await this.settle(recipient, verdictOf(await this.send(round, recipient, contact)));
    } catch (failure) {
      if (failure instanceof TemporaryMailFailure) return { ...verdictOnFailure(failure, recipient.tries), isOutage: isOutage(failure) };
      this.logger.error(`Mailing ${round.batch.mailingId}: ${failure instanceof Error ? failure.stack : 'unknown'}`);
      return { outcome: 'ambiguous', fault: 'unexpected', isOutage: true }; // nobody knows how far it came
    }
  }

  /** The key may be held elsewhere or the database away for a moment: nothing has left, so it can be tried again. */
  private async open({ batch, keys }: Round, recipient: HeldRecipient): Promise<Contact | undefined> {
    const { keyNumber, recipientId } = recipient;
    try {
      if (recipient.isSubscriber) return this.subscribers.contactOf(recipientId, recipient.sealed);
      if (!keys.has(keyNumber)) keys.set(keyNumber, this.keyPair(batch.organisationId, recipient));
      return await this.signers.contactOf(await keys.get(keyNumber)!, { ...recipient, signatureId: recipientId });
    } catch {
      keys.delete(keyNumber);
      this.logger.warn(`Mailing ${batch.mailingId}: the contact of recipient ${recipientId} cannot be opened now`);
      return undefined;
    }
  }

  private async keyPair(organisationId: string, recipient: HeldRecipient): Promise<BoxKeys> {
    return (await this.signers.keysOf(this.source.manager, organisationId, [{ ...recipient, signatureId: recipient.recipientId }])).get(recipient.keyNumber)!;
  }

  /** Who signed and subscribed gets one mail: the mailbox is written down before the first byte leaves. */
  private async isFirst({ batch }: Round, { recipientId }: HeldRecipient, { email }: Contact): Promise<boolean> {
    return !batch.hasSubscribers || this.subscribers.claim(this.source.manager, batch.mailingId, recipientId, email);
  }

  /** A subscriber whose mailbox does not exist is not kept. */
  private async settle({ isSubscriber, recipientId }: HeldRecipient, verdict: Verdict): Promise<Verdict> {
    if (isSubscriber && verdict.outcome === 'failed' && isNoMailbox(verdict.fault)) await this.subscribers.bounced(this.source.manager, recipientId);
    return verdict;
  }

  private send({ batch, letters }: Round, { recipientId, locale, isSubscriber }: HeldRecipient, contact: Contact): Promise<SendResult> {
    const letter = letters.get(isSubscriber ? 'subscriber' : 'signer', locale);
    return this.sender.send({
      to: contact.email,
      from: { name: letter.sender },
      locale,
      subject: letter.subject,
      ...letter.fill(contact),
      messageId: this.sender.messageIdFor(`${batch.mailingId}.${recipientId}`),
      listUnsubscribe: { url: `${this.config.publicUrl}/u/${contact.unsubscribeToken}` },
    });
  }
}
