import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import { CampaignRow } from '../plan/campaigns/campaign.entity.js';
import { inStates, ParticipationRow } from './campaign-participation.entity.js';
import type { ParticipationState } from './participation.states.js';

/** One move of an organisation's part in a campaign, written by Postgres; nobody changes or deletes it. */
@Entity('campaign_participation_change')
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_participation_change_campaign_fkey' })
@Check('campaign_participation_change_state_check', inStates)
@Index('campaign_participation_change_participation_id_idx', ['participationId'])
export class ParticipationChangeRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => ParticipationRow) participationId: string;
  @Column('uuid') campaignId: string;
  @Column('uuid') coalitionId: string;
  @Column('uuid') @ForeignKey(() => OrganisationRow) leadId: string;
  @Column('uuid') @ForeignKey(() => OrganisationRow) organisationId: string;
  @Column('text') state: ParticipationState;
  @Moment({ nullable: true }) untilAt: Date | null;
  @Column('text') reason: string;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
  @Moment() at: Date;
}
