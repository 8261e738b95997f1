import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment, Words, type Multilingual } from '#libs/database';
import { CampaignRow } from '../campaigns/campaign.entity.js';
import type { StepKind } from '../campaign.enums.js';

/** One step of a campaign's checklist. */
@Entity('campaign_step')
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_step_campaign_fkey' })
@Check('campaign_step_kind_check', `kind in ('objective', 'data', 'targets', 'alliances', 'messages', 'means', 'follow_up')`)
@Unique('campaign_step_position_key', ['campaignId', 'position'])
export class CampaignStepRow {
  @Id() id: string;
  @Column('uuid') campaignId: string;
  @Column('uuid') coalitionId: string;
  @Column('smallint') position: number;
  @Column('text') kind: StepKind;
  @Words() title: Multilingual;
  /** What was found or decided. */
  @Column('text', { default: '' }) note: string;
  @Moment({ nullable: true }) doneAt: Date | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) doneBy: string | null;
}
