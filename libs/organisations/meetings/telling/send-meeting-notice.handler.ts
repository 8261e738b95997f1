import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MailSender } from '#libs/smtp';
import { CoalitionRow } from '../../coalition.entity.js';
import { MeetingItemRow } from '../agenda/meeting-item.entity.js';
import { MeetingRow } from '../meeting.entity.js';
import { MeetingNoticeRow } from './meeting-notice.entity.js';
import { meetingMail } from './meeting.mail.js';
import { sendMeetingNotice } from './meeting.jobs.js';

/** Mails one notice, once; one that comes too late, or was overtaken by another change, is dropped. */
@Injectable()
@HandlesJob(sendMeetingNotice)
export class SendMeetingNotice implements JobHandler {
  private readonly logger = new Logger(SendMeetingNotice.name);

  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly mails: MailSender,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    const ctx = systemContext(subject);
    const mail = await this.database.transaction(ctx, (em) => this.compose(em, subject));
    if (mail) {
      const result = await this.mails.send({ ...mail, messageId: this.mails.messageIdFor(subject) });
      if (result.outcome === 'refused') this.logger.warn(`Notice ${subject} refused: ${result.code}`);
    }
    await this.database.transaction(ctx, (em) => em.query('update meeting_notice set sent_at = now() where id = $1 and sent_at is null', [subject]));
  }

  private async compose(em: EntityManager, id: string) {
    const notice = await em.findOneBy(MeetingNoticeRow, { id });
    if (!notice || notice.sentAt) return undefined;
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
