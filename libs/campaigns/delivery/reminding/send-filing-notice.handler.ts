import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { DeliverNotice } from '#libs/organisations';
import { PetitionRow, PetitionTargetRow, PetitionTextRow } from '#libs/petitions';
import { isAwaited } from '../filing/awaited.js';
import { FilingRow } from '../filing/filing.entity.js';
import { FilingNoticeRow } from './filing-notice.entity.js';
import { sendFilingNotice } from './filing.jobs.js';
import { filingMail } from './filing.mail.js';

/** Mails one reminder, once; none about an answer that came meanwhile, or is due on another day now. */
@Injectable()
@HandlesJob(sendFilingNotice)
export class SendFilingNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, FilingNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: FilingNoticeRow) {
    const filing = await em.findOneByOrFail(FilingRow, { id: notice.filingId });
    const [account] = await this.accounts.byIds(em, [notice.accountId]);
    const awaited = await em.query<object[]>(`select 1 from filing f join petition p on p.id = f.petition_id where f.id = $1 and ${isAwaited}`, [filing.id]);
    if (awaited.length === 0 || !account || filing.answerDueOn !== notice.dueOn) return undefined;
    const petition = await em.findOneByOrFail(PetitionRow, { id: filing.petitionId });
    const texts = await em.findBy(PetitionTextRow, { petitionId: petition.id });
    const target = await em.findOneByOrFail(PetitionTargetRow, { petitionId: petition.id, position: filing.targetPosition });
    const text = texts.find((one) => one.locale === account.locale && one.isReady) ?? texts.find((one) => one.locale === petition.referenceLocale);
    const url = `${this.config.publicUrl}/console/petitions/${petition.slug}/delivery`;
    return filingMail(notice.kind, { title: text?.title ?? petition.slug, target: target.name, dueOn: notice.dueOn, account, url });
  }
}
