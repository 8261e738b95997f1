import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { GroupsModule } from './groups.module.js';
import { AnnounceTask } from './tasks/announce-task.handler.js';
import { KeepTasks } from './tasks/keep-tasks.job.js';
import { SendTaskNotice } from './tasks/send-task-notice.handler.js';
import { TaskNotices } from './tasks/task-notices.service.js';
import { AnnounceSeatRequest } from './telling/announce-seat-request.handler.js';
import { SendGroupNotice } from './telling/send-group-notice.handler.js';
import { DeliverNotice } from '../notices/deliver-notice.service.js';

/** The jobs of working groups and tasks; wants the global `MailSender`. */
@Module({ imports: [AuthModule, GroupsModule], providers: [AnnounceSeatRequest, AnnounceTask, DeliverNotice, KeepTasks, SendGroupNotice, SendTaskNotice, TaskNotices] })
export class GroupsWorkerModule {}
