import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow } from '../../coalition.entity.js';
import { DeliverNotice } from '../../notices/deliver-notice.service.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { WorkingGroupRequestRow } from '../seats/working-group-request.entity.js';
import { WorkingGroupRow } from '../working-group.entity.js';
import { GroupNoticeRow } from './group-notice.entity.js';
import { sendGroupNotice } from './group.jobs.js';
import { groupMail } from './group.mail.js';

/** Mails one notice about a seat, once; a call to answer what was answered meanwhile is dropped. */
@Injectable()
@HandlesJob(sendGroupNotice)
export class SendGroupNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, GroupNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: GroupNoticeRow) {
    const request = await em.findOneByOrFail(WorkingGroupRequestRow, { id: notice.requestId });
    if (notice.kind !== 'answered' && request.state !== 'open') return undefined;
    const sitter = request.accountId ?? (request.state === 'accepted' ? request.answeredBy : null);
    const people = await this.accounts.byIds(em, [notice.accountId, request.madeBy, sitter].flatMap((one) => one ?? []));
    const named = (wanted: string | null) => people.find((person) => person.id === wanted);
    const account = named(notice.accountId);
    if (!account) return undefined;
    const group = await em.findOneByOrFail(WorkingGroupRow, { id: request.groupId });
    const coalition = await em.findOneByOrFail(CoalitionRow, { id: request.coalitionId });
    const organisation = request.organisationId ? await em.findOneByOrFail(OrganisationRow, { id: request.organisationId }) : undefined;
    const url = `${this.config.publicUrl}/console/groups/${group.id}`;
    return groupMail(notice.kind, { request, group: group.name, coalition: coalition.name, organisation: organisation?.name, by: named(request.madeBy)?.name, person: named(sitter)?.name, account, url });
  }
}
