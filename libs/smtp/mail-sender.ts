import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import SMTPPool from 'nodemailer/lib/smtp-pool';
import { Config } from '#libs/config';
import { Keys } from '#libs/crypto';
import { domainOf, inAscii, isLoopback, isNowhere, isPlainAddress, isReserved, parseSender } from './addresses.js';
import { HandOver } from './hand-over.js';
import { messageIdFor } from './message-id.js';
import type { OutgoingMail, SendResult } from './outgoing-mail.js';
import { verdictOn, type SmtpFailure } from './smtp-verdict.js';
import { composeMail } from './wire/compose-mail.js';
import { DkimSigner } from './wire/dkim-signer.js';

const second = 1000;

/**
 * Sends one mail to one person over a pool of connections, signed with DKIM when a key is set.
 * Answers `sent` or `refused`; throws TemporaryMailFailure when the queue should try again.
 */
@Injectable()
export class MailSender implements OnModuleDestroy {
  private readonly sender: { name: string; address: string };
  private readonly signer?: DkimSigner;
  private readonly isLocal: boolean;
  private readonly pool: SMTPPool;

  constructor(
    config: Config,
    private readonly keys: Keys,
  ) {
    this.sender = parseSender(config.mailFrom);
    this.signer = config.dkim && new DkimSigner(config.dkim);
    this.isLocal = isLoopback(config.smtpUrl);
    this.pool = makePool(config, this.isLocal);
  }

  async send(mail: OutgoingMail): Promise<SendResult> {
    if (!isPlainAddress(mail.to)) return { outcome: 'refused', code: 'invalid-address', reason: 'this is not an address mail can be sent to' };
    if (isNowhere(mail.to) || (!this.isLocal && isReserved(mail.to))) return { outcome: 'refused', code: 'reserved', reason: 'the domain is reserved for examples' };
    const handOver = new HandOver(inAscii(this.sender.address), inAscii(mail.to), await composeMail(mail, this.sender, this.signer));
    try {
      await handOver.by(this.pool);
      return { outcome: 'sent' };
    } catch (error) {
      return verdictOn(error as SmtpFailure, handOver.hasBegun);
    }
  }

  /** The Message-ID of the mail an outbox row or a recipient stands for, the same at every attempt. */
  messageIdFor(id: string): string {
    return messageIdFor(this.keys, domainOf(this.sender.address), id);
  }

  onModuleDestroy(): void {
    this.pool.close(); // lets running deliveries end
  }
}

function makePool(config: Config, isLocal: boolean): SMTPPool {
  return new SMTPPool({
    url: config.smtpUrl,
    maxConnections: 8, maxMessages: 1000,
    ignoreTLS: isLocal, // on one machine there is nobody to hide from, and local certificates are self-signed
    connectionTimeout: 20 * second, greetingTimeout: 30 * second, socketTimeout: 300 * second,
  });
}
