import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { inLocale, translate, type MessageKey } from '#libs/i18n';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { DeliverNotice } from '#libs/organisations';
import { isolate, renderMail } from '#libs/smtp';
import { LetterCampaignRow } from '../letter-campaign.entity.js';
import { LetterTargetRow } from '../letter-target.entity.js';
import { LetterNoticeRow } from '../letter.entity.js';
import { sendLetterNotice } from '../letter.jobs.js';

/** Mails one notice about a target to somebody of the staff, once. */
@Injectable()
@HandlesJob(sendLetterNotice)
export class SendLetterNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, LetterNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, { targetId, accountId, kind }: LetterNoticeRow) {
    const [account] = await this.accounts.byIds(em, [accountId]);
    if (!account) return undefined;
    const target = await em.findOneByOrFail(LetterTargetRow, { id: targetId });
    const campaign = await em.findOneByOrFail(LetterCampaignRow, { id: target.letterCampaignId });
    const { locale } = account;
    const say = (key: string, values = {}) => translate(locale, `campaigns.letters.notice.${key}` as MessageKey, values);
    const { html, text } = await renderMail({
      locale,
      title: inLocale(campaign.title, locale),
      paragraphs: [say('greeting', { name: isolate(account.name) }), say(`${kind}.body`, { target: isolate(inLocale(target.name, locale)) })],
      button: { label: say('button'), url: `${this.config.publicUrl}/console/letters/${campaign.id}` },
      footer: [say('footer')],
    });
    return { to: account.email, subject: say(`${kind}.subject`), html, text, locale };
  }
}
