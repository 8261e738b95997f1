import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import type { CampaignVerb } from '../campaign.states.js';
import { CampaignRow } from './campaign.entity.js';

/** One step of a campaign's course; never changed. */
@Entity('campaign_change')
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_change_campaign_fkey' })
@Check('campaign_change_verb_check', `verb in ('plan', 'open', 'pause', 'resume', 'close', 'reopen', 'evaluate')`)
@Index('campaign_change_campaign_id_idx', ['campaignId'])
export class CampaignChangeRow {
  @Id() id: string;
  @Column('uuid') campaignId: string;
  @Column('uuid') coalitionId: string;
  @Column('text') verb: CampaignVerb | 'plan';
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
  @Moment() madeAt: Date;
}
