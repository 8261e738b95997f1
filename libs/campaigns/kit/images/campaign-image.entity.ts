import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import { CampaignRow } from '../../plan/campaigns/campaign.entity.js';

/** A picture for those who take part, drawn anew from what was uploaded. */
@Entity('campaign_image')
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_image_campaign_fkey' })
@Index('campaign_image_campaign_id_idx', ['campaignId'])
export class CampaignImageRow {
  @Id() id: string;
  @Column('uuid') campaignId: string;
  @Column('uuid') coalitionId: string;
  @Column('uuid') @ForeignKey(() => OrganisationRow) leadId: string;
  /** With its ending: `affiche.jpg`. */
  @Column('text') name: string;
  @Column('integer') width: number;
  @Column('integer') height: number;
  @Column('bytea') content: Buffer;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) uploadedBy: string | null;
  @MadeAt() uploadedAt: Date;
  /** In the kit no more. */
  @Moment({ nullable: true }) removedAt: Date | null;
}
