import { Module } from '@nestjs/common';
import { SendInvitation } from './invitations/send-invitation.handler.js';
import { SweepInvitations } from './invitations/sweep-invitations.job.js';
import { OrganisationsModule } from './organisations.module.js';

/** The jobs of organisations; wants the global `MailSender`. */
@Module({ imports: [OrganisationsModule], providers: [SendInvitation, SweepInvitations] })
export class OrganisationsWorkerModule {}
