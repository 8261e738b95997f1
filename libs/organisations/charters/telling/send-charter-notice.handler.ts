import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MailSender } from '#libs/smtp';
import { CoalitionRow } from '../../coalition.entity.js';
import { CharterVersionRow } from '../charter-version.entity.js';
import { CharterSignatures } from '../signing/charter-signatures.service.js';
import { CharterNoticeRow } from './charter-notice.entity.js';
import { sendCharterNotice } from './charter.jobs.js';
import { charterMail } from './charter.mail.js';

/** Mails one notice, once; one about a version or a day that no longer holds is dropped. */
@Injectable()
@HandlesJob(sendCharterNotice)
export class SendCharterNotice implements JobHandler {
  private readonly logger = new Logger(SendCharterNotice.name);

  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly signatures: CharterSignatures,
    private readonly mails: MailSender,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    const ctx = systemContext(subject);
    const mail = await this.database.transaction(ctx, (em) => this.written(em, subject));
    if (mail) {
      const result = await this.mails.send({ ...mail, messageId: this.mails.messageIdFor(subject) });
      if (result.outcome === 'refused') this.logger.warn(`Notice ${subject} refused: ${result.code}`);
    }
    await this.database.transaction(ctx, (em) => em.query('update charter_notice set sent_at = now() where id = $1 and sent_at is null', [subject]));
  }

  private async written(em: EntityManager, id: string) {
    const notice = await em.findOneBy(CharterNoticeRow, { id });
    if (!notice || notice.sentAt) return undefined;
    const version = await em.findOneByOrFail(CharterVersionRow, { id: notice.versionId });
    const [account] = await this.accounts.byIds(em, [notice.accountId]);
    if (version.state !== 'adopted' || version.signBy !== notice.signBy || !account) return undefined;
    const { number, coalitionId, signBy } = version;
    const { name: coalition, slug } = await em.findOneByOrFail(CoalitionRow, { id: coalitionId });
    const [expected, missing] = [await this.signatures.expected(em, version), await this.signatures.missing(em, version)];
    const url = `${this.config.publicUrl}/console/charter?coalition=${encodeURIComponent(slug)}`;
    return charterMail(notice.kind, { number, coalition, signBy, signed: expected.length - missing.length, expected: expected.length, account, url });
  }
}
