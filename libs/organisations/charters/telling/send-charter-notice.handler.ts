import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow } from '../../coalition.entity.js';
import { DeliverNotice } from '../../notices/deliver-notice.service.js';
import { CharterVersionRow } from '../charter-version.entity.js';
import { CharterSignatures } from '../signing/charter-signatures.service.js';
import { CharterNoticeRow } from './charter-notice.entity.js';
import { sendCharterNotice } from './charter.jobs.js';
import { charterMail } from './charter.mail.js';

/** Mails one notice, once; one about a version or a day that no longer holds is dropped. */
@Injectable()
@HandlesJob(sendCharterNotice)
export class SendCharterNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly signatures: CharterSignatures,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, CharterNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: CharterNoticeRow) {
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
