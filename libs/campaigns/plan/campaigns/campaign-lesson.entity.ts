import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment, Words, type Multilingual } from '#libs/database';
import { CampaignRow } from './campaign.entity.js';

/** What a campaign brought and taught, written when it is evaluated; shown to who uses it as a template, never to the public. */
@Entity('campaign_lesson')
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_lesson_campaign_fkey' })
export class CampaignLessonRow {
  @PrimaryColumn('uuid') campaignId: string;
  @Column('uuid') coalitionId: string;
  @Words() result: Multilingual;
  @Words() worked: Multilingual;
  @Words() failed: Multilingual;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) authorId: string | null;
  @Moment() writtenAt: Date;
}
