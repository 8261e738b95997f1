import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Moment } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import { CampaignRow } from '../plan/campaigns/campaign.entity.js';

/** How a campaign takes organisations in; without a row, as its defaults say. */
@Entity('campaign_participation_rule')
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_participation_rule_campaign_fkey' })
@Check('campaign_participation_rule_days_check', 'invitation_days between 1 and 90')
export class ParticipationRuleRow {
  @PrimaryColumn('uuid') campaignId: string;
  @Column('uuid') coalitionId: string;
  @Column('uuid') @ForeignKey(() => OrganisationRow) leadId: string;
  /** For how many days an invitation stands. */
  @Column('smallint', { default: 14 }) invitationDays: number;
  /** Organisations may ask to join. */
  @Column('boolean', { default: false }) isOpen: boolean;
  /** Organisations that are no members of the coalition may take part. */
  @Column('boolean', { default: false }) admitsOthers: boolean;
  /** Everybody sees who takes part and, of those who agreed, what they brought. */
  @Column('boolean', { default: false }) publishesMembers: boolean;
  /** Everybody may take the kit, once no embargo holds. */
  @Column('boolean', { default: false }) publishesKit: boolean;
  /** The last moment at which an embargo of the campaign’s actions ends; kept by Postgres. */
  @Moment({ nullable: true }) embargoUntil: Date | null;
}
