import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { AdmissionsModule } from './admissions.module.js';
import { AdmissionNotices } from './telling/admission-notices.service.js';
import { FollowApplication } from './telling/follow-application.handler.js';
import { KeepAdmissions } from './telling/keep-admissions.job.js';
import { SendAdmissionNotice } from './telling/send-admission-notice.handler.js';
import { DeliverNotice } from '../notices/deliver-notice.service.js';

@Module({ imports: [AdmissionsModule, AuthModule], providers: [AdmissionNotices, DeliverNotice, FollowApplication, KeepAdmissions, SendAdmissionNotice] })
export class AdmissionsWorkerModule {}
