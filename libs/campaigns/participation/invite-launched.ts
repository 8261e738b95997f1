import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CampaignEvents } from '../plan/campaign.events.js';
import { Participations } from './participations.service.js';

/** Invites the organisations a campaign is launched with, in the transaction that launches it. */
@Injectable()
export class InviteLaunched implements OnModuleInit {
  constructor(
    private readonly events: CampaignEvents,
    private readonly participations: Participations,
  ) {}

  onModuleInit(): void {
    this.events.on('launched', async (em, { ctx, campaign, organisationIds }) => {
      await this.participations.invite(em, ctx, campaign, organisationIds);
    });
  }
}
