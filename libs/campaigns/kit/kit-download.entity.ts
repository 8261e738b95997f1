import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import { CampaignRow } from '../plan/campaigns/campaign.entity.js';

/** An organisation took its kit. */
@Entity('campaign_kit_download')
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_kit_download_campaign_fkey' })
@Index('campaign_kit_download_campaign_id_idx', ['campaignId'])
export class KitDownloadRow {
  @Id() id: string;
  @Column('uuid') campaignId: string;
  @Column('uuid') coalitionId: string;
  @Column('uuid') @ForeignKey(() => OrganisationRow) leadId: string;
  @Column('uuid') @ForeignKey(() => OrganisationRow) organisationId: string;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
  @Moment() at: Date;
}
