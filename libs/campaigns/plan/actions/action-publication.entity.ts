import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import type { PublicationState } from '../campaign.enums.js';
import { CoordinatedActionRow } from './coordinated-action.entity.js';

/** What an organisation says of its part in an action: published, since when and where, or that it will not. */
@Entity('action_publication')
@ForeignKey(() => CoordinatedActionRow, ['actionId', 'campaignId'], ['id', 'campaignId'], { name: 'action_publication_action_fkey' })
@Check('action_publication_state_check', `state in ('published', 'declined')`)
@Check('action_publication_day_check', `(state = 'published') = (published_on is not null)`)
@Index('action_publication_campaign_id_idx', ['campaignId'])
export class ActionPublicationRow {
  @PrimaryColumn('uuid') actionId: string;
  @PrimaryColumn('uuid') @ForeignKey(() => OrganisationRow) organisationId: string;
  @Column('uuid') campaignId: string;
  @Column('uuid') coalitionId: string;
  @Column('text') state: PublicationState;
  @Column('date', { nullable: true }) publishedOn: string | null;
  /** Where one can see it, an https address, or nothing. */
  @Column('text', { default: '' }) link: string;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
  @Moment() notedAt: Date;
}
