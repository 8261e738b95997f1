import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import type { CampaignRow } from './campaigns/campaign.entity.js';

/** What may have happened to a campaign. `launched` comes with the organisations that are to take part, the leading one first. */
export type CampaignEvent = 'launched' | 'opened' | 'paused' | 'resumed' | 'closed' | 'reopened' | 'evaluated';
export interface CampaignNews {
  readonly ctx: RequestContext;
  readonly campaign: CampaignRow;
  /** Chosen when it was launched; empty for everything later. */
  readonly organisationIds: readonly string[];
}
type Listener = (em: EntityManager, news: CampaignNews) => Promise<void>;

/** Tells other parts what happened to a campaign, in the transaction of the deed: when one throws, the deed is undone. */
@Injectable()
export class CampaignEvents {
  private readonly listeners = new Map<CampaignEvent, Listener[]>();

  on(event: CampaignEvent, listener: Listener): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  async fire(event: CampaignEvent, em: EntityManager, news: CampaignNews): Promise<void> {
    for (const listener of this.listeners.get(event) ?? []) await listener(em, news);
  }
}
