import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Config } from '#libs/config';
import { sameBytes } from '#libs/crypto';
import { translate } from '#libs/i18n';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { OrganisationRow } from '#libs/organisations';
import { MailSender } from '#libs/smtp';
import { MailingTestRow } from '../mailing-test.entity.js';
import { sendTest } from '../mailing.jobs.js';
import { Letter, NOBODYS_TOKEN } from '../sending/letter.mail.js';
import { hashOf, wordsOf } from './mailing-words.js';

/** Sends a colleague the mail as signers will get it, once in each language. */
@Injectable()
@HandlesJob(sendTest)
export class SendTest implements JobHandler {
  constructor(
    private readonly source: DataSource,
    private readonly sender: MailSender,
    private readonly config: Config,
  ) {}

  async run({ subject: id }: OutboxItem): Promise<void> {
    const em = this.source.manager;
    const test = await em.findOneBy(MailingTestRow, { id });
    if (!test || test.sentAt) return;
    const account = await em.findOneByOrFail(AccountRow, { id: test.accountId });
    const { name } = await em.findOneByOrFail(OrganisationRow, { id: test.organisationId });
    const words = await wordsOf(em, test.mailingId);
    if (!sameBytes(hashOf(words), test.contentHash)) return; // changed since: it is a draft again, and wants another test
    for (const text of words) await this.send(`${id}.${text.locale}`, account, await Letter.of(text, name, this.config.publicUrl));
    await em.update(MailingTestRow, { id }, { sentAt: () => 'now()' });
  }

  private async send(id: string, { name, email }: AccountRow, letter: Letter): Promise<void> {
    const { locale, sender } = letter;
    await this.sender.send({
      to: email,
      from: { name: sender },
      locale,
      subject: translate(locale, 'mailings.letter.testSubject', { subject: letter.subject }),
      ...letter.fill({ givenName: name, unsubscribeToken: NOBODYS_TOKEN }),
      messageId: this.sender.messageIdFor(id),
      listUnsubscribe: { url: `${this.config.publicUrl}/u/${NOBODYS_TOKEN}` },
    });
  }
}
