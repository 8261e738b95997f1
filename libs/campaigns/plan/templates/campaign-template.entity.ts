import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';
import type { CampaignPlan } from './campaign-plan.js';

/** What a campaign of the past gives to the next, as it was when it became a template; its lessons are read where they were written. */
@Entity('campaign_template')
@ForeignKey('CampaignRow', ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_template_campaign_fkey' })
@Unique('campaign_template_campaign_key', ['campaignId'])
@Index('campaign_template_coalition_id_idx', ['coalitionId'])
export class CampaignTemplateRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => CoalitionRow) coalitionId: string;
  @Column('uuid') campaignId: string;
  @Words() name: Multilingual;
  @Column('jsonb') plan: CampaignPlan;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) madeBy: string | null;
  @Moment() madeAt: Date;
}
