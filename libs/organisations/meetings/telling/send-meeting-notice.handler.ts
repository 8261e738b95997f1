import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow } from '../../coalition.entity.js';
import { DeliverNotice } from '../../notices/deliver-notice.service.js';
import { MeetingItemRow } from '../agenda/meeting-item.entity.js';
import { MeetingRow } from '../meeting.entity.js';
import { MeetingNoticeRow } from './meeting-notice.entity.js';
import { meetingMail } from './meeting.mail.js';
import { sendMeetingNotice } from './meeting.jobs.js';

/** Mails one notice, once; one that comes too late, or was overtaken by another change, is dropped. */
@Injectable()
@HandlesJob(sendMeetingNotice)
export class SendMeetingNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, MeetingNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: MeetingNoticeRow) {
    const meeting = await em.findOneByOrFail(MeetingRow, { id: notice.meetingId });
    const [account] = await this.accounts.byIds(em, [notice.accountId]);
    if (!account || isLate(notice, meeting)) return undefined;
    const items = await em.find(MeetingItemRow, { where: { meetingId: meeting.id }, order: { position: 'ASC', id: 'ASC' } });
    const { name: coalition } = await em.findOneByOrFail(CoalitionRow, { id: meeting.coalitionId });
    return meetingMail(notice.kind, { meeting, items, coalition, account, url: `${this.config.publicUrl}/console/meetings/${meeting.id}` });
  }
}

function isLate({ kind, sequence }: MeetingNoticeRow, { state, startsAt, moves, minutesState }: MeetingRow): boolean {
  if (kind === 'minutes') return false;
  if (kind === 'correction') return minutesState !== 'sent';
  const isOver = startsAt <= new Date();
  if (kind === 'called_off') return isOver;
  return isOver || state !== 'planned' || (kind === 'moved' && sequence < moves);
}
