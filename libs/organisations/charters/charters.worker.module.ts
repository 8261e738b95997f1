import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { ChartersModule } from './charters.module.js';
import { AnnounceCharter } from './telling/announce-charter.handler.js';
import { CharterNotices } from './telling/charter-notices.service.js';
import { KeepCharters } from './telling/keep-charters.job.js';
import { SendCharterNotice } from './telling/send-charter-notice.handler.js';
import { DeliverNotice } from '../notices/deliver-notice.service.js';

@Module({ imports: [AuthModule, ChartersModule], providers: [AnnounceCharter, CharterNotices, DeliverNotice, KeepCharters, SendCharterNotice] })
export class ChartersWorkerModule {}
