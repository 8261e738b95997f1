import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import { CoordinatedActionRow } from '../actions/coordinated-action.entity.js';
import { CampaignRow } from '../campaigns/campaign.entity.js';

/** A message members pass on: for the networks, the press, a mail. What it says stands in its texts, one a language. */
@Entity('campaign_message')
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_message_campaign_fkey' })
@ForeignKey(() => CoordinatedActionRow, ['actionId', 'campaignId'], ['id', 'campaignId'], { name: 'campaign_message_action_fkey' })
@Unique('campaign_message_campaign_key', ['id', 'campaignId'])
@Index('campaign_message_campaign_id_idx', ['campaignId'])
export class CampaignMessageRow {
  @Id() id: string;
  @Column('uuid') campaignId: string;
  @Column('uuid') coalitionId: string;
  /** The action it belongs to, whose embargo holds for it; null for the whole campaign. */
  @Column('uuid', { nullable: true }) actionId: string | null;
  /** What it is for, as “post for the networks”. */
  @Words() title: Multilingual;
  /** That of its action, kept by Postgres. */
  @Moment({ nullable: true }) embargoUntil: Date | null;
  /** Whether its action is for everybody, embargo apart; kept by Postgres. */
  @Column('boolean', { default: true }) isPublic: boolean;
  @MadeAt() createdAt: Date;
}
