import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { AnnounceAgenda } from './telling/announce-agenda.handler.js';
import { AnnounceMeeting } from './telling/announce-meeting.handler.js';
import { KeepMeetings } from './telling/keep-meetings.job.js';
import { MeetingNotices } from './telling/meeting-notices.service.js';
import { SendMeetingNotice } from './telling/send-meeting-notice.handler.js';
import { DeliverNotice } from '../notices/deliver-notice.service.js';

/** The jobs of meetings; wants the global `MailSender`. */
@Module({ imports: [AuthModule], providers: [AnnounceAgenda, AnnounceMeeting, DeliverNotice, KeepMeetings, MeetingNotices, SendMeetingNotice] })
export class MeetingsWorkerModule {}
