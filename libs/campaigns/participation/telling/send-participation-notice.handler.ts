import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import type { Multilingual } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow, DeliverNotice, OrganisationRow } from '#libs/organisations';
import { ParticipationRow } from '../campaign-participation.entity.js';
import { ParticipationNoticeRow } from './participation-notice.entity.js';
import { sendParticipationNotice } from './participation.jobs.js';
import { participationMail } from './participation.mail.js';

/** Mails one notice about taking part, once; what was overtaken by another move is dropped. */
@Injectable()
@HandlesJob(sendParticipationNotice)
export class SendParticipationNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, ParticipationNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: ParticipationNoticeRow) {
    const row = await em.findOneByOrFail(ParticipationRow, { id: notice.participationId });
    const [account] = await this.accounts.byIds(em, [notice.accountId]);
    if (!account || row.round !== notice.round) return undefined;
    const [campaign] = await em.query<{ title: Multilingual }[]>('select title from campaign where id = $1', [row.campaignId]);
    const houses = await em.findBy(OrganisationRow, { id: In([row.organisationId, row.leadId]) });
    const named = (id: string) => houses.find((house) => house.id === id)!.name;
    const { name: coalition } = await em.findOneByOrFail(CoalitionRow, { id: row.coalitionId });
    const url = `${this.config.publicUrl}/console/campaigns/${row.campaignId}/participation`;
    return participationMail(notice.kind, { row, account, campaign: campaign!.title, coalition, organisation: named(row.organisationId), lead: named(row.leadId), url });
  }
}
