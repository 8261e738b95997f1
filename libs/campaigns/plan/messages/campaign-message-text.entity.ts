import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import type { MessageState } from '../campaign.enums.js';
import { CampaignRow } from '../campaigns/campaign.entity.js';
import { CampaignMessageRow } from './campaign-message.entity.js';

/** A message in one language. Approved by another person than who wrote it; Postgres lets nobody change an approved text and leave it approved. */
@Entity('campaign_message_text')
@ForeignKey(() => CampaignMessageRow, ['messageId', 'campaignId'], ['id', 'campaignId'], { name: 'campaign_message_text_message_fkey' })
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_message_text_campaign_fkey' })
@Check('campaign_message_text_locale_check', `locale in ('fr', 'ar', 'en', 'es')`)
@Check('campaign_message_text_state_check', `state in ('draft', 'approved')`)
@Check('campaign_message_text_approved_check', `(state = 'approved') = (approved_at is not null)`)
@Check('campaign_message_text_second_check', 'approved_by <> written_by')
@Index('campaign_message_text_campaign_id_idx', ['campaignId'])
export class CampaignMessageTextRow {
  @PrimaryColumn('uuid') messageId: string;
  @PrimaryColumn('text') locale: Locale;
  @Column('uuid') campaignId: string;
  @Column('uuid') coalitionId: string;
  @Column('text') text: string;
  @Column('text', { default: 'draft' }) state: MessageState;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) writtenBy: string | null;
  @Moment() writtenAt: Date;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) approvedBy: string | null;
  @Moment({ nullable: true }) approvedAt: Date | null;
}
