import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import { CoalitionMemberRow, CoalitionRow } from '#libs/organisations';
import type { CampaignState } from '../campaign.states.js';
import { ProjectRow } from '../projects/project.entity.js';
import { ObjectiveRow } from '../strategies/objective.entity.js';
import { CampaignTemplateRow } from '../templates/campaign-template.entity.js';

/** A campaign of a coalition, led by one of its members. */
@Entity('campaign')
@ForeignKey(() => CoalitionMemberRow, ['coalitionId', 'organisationId'], ['coalitionId', 'organisationId'], { name: 'campaign_organisation_fkey' })
@ForeignKey(() => ObjectiveRow, ['objectiveId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_objective_fkey' })
@ForeignKey(() => ProjectRow, ['projectId', 'coalitionId'], ['id', 'coalitionId'], { name: 'campaign_project_fkey' })
@Check('campaign_state_check', `state in ('planned', 'active', 'paused', 'closed', 'evaluated')`)
@Check('campaign_period_check', 'ends_on >= starts_on')
@Check('campaign_evaluated_check', `(state = 'evaluated') = (evaluated_at is not null)`)
@Unique('campaign_slug_key', ['slug'])
@Unique('campaign_coalition_key', ['id', 'coalitionId'])
@Index('campaign_coalition_id_idx', ['coalitionId', 'startsOn'])
@Index('campaign_organisation_id_idx', ['organisationId'])
@Index('campaign_project_id_idx', ['projectId'])
export class CampaignRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => CoalitionRow) coalitionId: string;
  /** The organisation that leads it. */
  @Column('uuid') organisationId: string;
  @Column('text') slug: string;
  @Words() title: Multilingual;
  /** What it is for, in plain text; public once the campaign is. */
  @Words() text: Multilingual;
  @Column('text', { default: 'planned' }) state: CampaignState;
  @Column('uuid', { nullable: true }) objectiveId: string | null;
  @Column('uuid', { nullable: true }) projectId: string | null;
  /** From which template of the coalition it was launched. */
  @Column('uuid', { nullable: true }) @ForeignKey(() => CampaignTemplateRow) templateId: string | null;
  /** `2026-11-22` */
  @Column('date') startsOn: string;
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) authorId: string | null;
  @MadeAt() createdAt: Date;
  @MadeAt() updatedAt: Date;
  @Moment({ nullable: true }) openedAt: Date | null;
  @Moment({ nullable: true }) closedAt: Date | null;
  @Moment({ nullable: true }) evaluatedAt: Date | null;
}
