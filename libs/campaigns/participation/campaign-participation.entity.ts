import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import { CampaignRow } from '../plan/campaigns/campaign.entity.js';
import { participationStates, type ParticipationState } from './participation.states.js';

export const inStates = `state in (${participationStates.map((state) => `'${state}'`).join(', ')})`;

/** An organisation's part in a campaign as it is today; Postgres itself records every change of it (ParticipationChangeRow). */
@Entity('campaign_participation')
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_participation_campaign_fkey' })
@Check('campaign_participation_state_check', inStates)
@Check('campaign_participation_until_check', `state <> 'invited' or until_at is not null`)
@Check('campaign_participation_joined_check', `state <> 'joined' or joined_at is not null`)
@Unique('campaign_participation_once_key', ['campaignId', 'organisationId'])
@Index('campaign_participation_organisation_id_idx', ['organisationId'])
@Index('campaign_participation_until_idx', { synchronize: false })
export class ParticipationRow {
  @Id() id: string;
  @Column('uuid') campaignId: string;
  @Column('uuid') coalitionId: string;
  /** The organisation that leads the campaign. */
  @Column('uuid') @ForeignKey(() => OrganisationRow) leadId: string;
  @Column('uuid') @ForeignKey(() => OrganisationRow) organisationId: string;
  @Column('text') state: ParticipationState;
  /** One more with every move, also with an invitation renewed. */
  @Column('smallint', { default: 0 }) round: number;
  /** When the invitation ends. */
  @Moment({ nullable: true }) untilAt: Date | null;
  @Moment({ nullable: true }) joinedAt: Date | null;
  /** What was said with the last move. */
  @Column('text', { default: '' }) reason: string;
  /** Who made the last move. */
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
  /** Agreed that everybody sees how many signatures it brought. */
  @Column('boolean', { default: false }) showsNumber: boolean;
  /** The campaign publishes who takes part. */
  @Column('boolean', { default: false }) isPublished: boolean;
  @Moment() changedAt: Date;
}
