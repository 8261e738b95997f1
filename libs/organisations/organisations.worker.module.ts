import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { ApplyingWorkerModule } from './admissions/applying/applying.worker.module.js';
import { ChartersWorkerModule } from './charters/charters.worker.module.js';
import { AdmissionsWorkerModule } from './admissions/admissions.worker.module.js';
import { AnnounceDecision } from './decisions/telling/announce-decision.handler.js';
import { DecisionNotices } from './decisions/telling/decision-notices.service.js';
import { KeepDecisions } from './decisions/telling/keep-decisions.job.js';
import { SendDecisionNotice } from './decisions/telling/send-decision-notice.handler.js';
import { GroupsWorkerModule } from './groups/groups.worker.module.js';
import { SendInvitation } from './invitations/send-invitation.handler.js';
import { SweepInvitations } from './invitations/sweep-invitations.job.js';
import { MeetingsWorkerModule } from './meetings/meetings.worker.module.js';
import { DeliverNotice } from './notices/deliver-notice.service.js';
import { OrganisationsModule } from './organisations.module.js';

/** The jobs of organisations; wants the global `MailSender`. */
@Module({ imports: [AdmissionsWorkerModule, ApplyingWorkerModule, AuthModule, ChartersWorkerModule, GroupsWorkerModule, MeetingsWorkerModule, OrganisationsModule], providers: [AnnounceDecision, DecisionNotices, DeliverNotice, KeepDecisions, SendDecisionNotice, SendInvitation, SweepInvitations] })
export class OrganisationsWorkerModule {}
