import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import { CoalitionRow, OrganisationRow, type Zone } from '#libs/organisations';
import { CampaignRow } from '../plan/campaigns/campaign.entity.js';
import { ProjectRow } from '../plan/projects/project.entity.js';
import type { ActivityAudience, ActivityKind } from './activity.enums.js';
import type { ActivityState } from './activity.states.js';

/** Who teaches or speaks, named by who prepares it; of an organisation of the installation or of none. */
export interface Trainer {
  readonly name: string;
  readonly organisationId: string | null;
}

/** An event or a training of a coalition, or of one of its organisations. Postgres lets nobody change one that is evaluated. */
@Entity('activity')
@ForeignKey(() => ProjectRow, ['projectId', 'coalitionId'], ['id', 'coalitionId'], { name: 'activity_project_fkey' })
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'activity_campaign_fkey' })
@Check('activity_kind_check', `kind in ('training', 'workshop', 'round_table', 'conference', 'day_of_action', 'event')`)
@Check('activity_state_check', `state in ('planned', 'announced', 'held', 'evaluated', 'called_off')`)
@Check('activity_time_zone_check', `time_zone in ('Africa/Casablanca', 'Europe/Paris')`)
@Check('activity_audience_check', `audience in ('public', 'members', 'invited')`)
@Check('activity_capacity_check', 'capacity between 1 and 5000')
@Check('activity_per_organisation_check', 'per_organisation between 1 and 5000')
@Check('activity_keep_days_check', 'keep_days between 1 and 365')
@Check('activity_ends_check', 'ends_at > starts_at')
@Unique('activity_slug_key', ['slug'])
@Index('activity_coalition_id_idx', ['coalitionId', 'startsAt'])
@Index('activity_organisation_id_idx', ['organisationId'])
export class ActivityRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  /** The member that prepares it; null for the coalition itself. */
  @ForeignKey(() => OrganisationRow)
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @Column('text') slug: string;
  /** The funder's project it is part of. */
  @Column('uuid', { nullable: true }) projectId: string | null;
  @Column('uuid', { nullable: true }) campaignId: string | null;
  @Column('text') kind: ActivityKind;
  @Column('text', { default: 'planned' }) state: ActivityState;
  @Words() title: Multilingual;
  @Words() summary: Multilingual;
  /** Of which course it is a part. */
  @Words() module: Multilingual;
  @Column('text', { array: true, default: '{}' }) themes: string[];
  @Words() place: Multilingual;
  @Column('text', { default: '' }) link: string;
  @Moment() startsAt: Date;
  @Moment() endsAt: Date;
  /** By which clock it is held. */
  @Column('text') timeZone: Zone;
  @Column('jsonb', { default: [] }) trainers: Trainer[];
  @Column('text') audience: ActivityAudience;
  /** Organisations whose people may come when the audience is those invited. */
  @Column('uuid', { array: true, default: '{}' }) invited: string[];
  /** Places; null when there is room for all. */
  @Column('integer', { nullable: true }) capacity: number | null;
  /** Most places for one organisation. */
  @Column('integer', { nullable: true }) perOrganisation: number | null;
  /** How often it was moved. */
  @Column('integer', { default: 0 }) moves: number;
  /** Why it was moved or called off. */
  @Words() reason: Multilingual;
  /** Rises with every change that calendars show. */
  @Column('integer', { default: 0 }) sequence: number;
  /** How many came; known once evaluated. */
  @Column('integer', { nullable: true }) attended: number | null;
  /** What was learned. */
  @Words() evaluation: Multilingual;
  /** How many days after its end the persons are forgotten. */
  @Column('smallint', { default: 90 }) keepDays: number;
  @Moment({ nullable: true }) erasedAt: Date | null;
  @Moment({ nullable: true }) announcedAt: Date | null;
  @Moment({ nullable: true }) heldAt: Date | null;
  @Moment({ nullable: true }) evaluatedAt: Date | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null;
  @MadeAt() createdAt: Date;
  @Moment({ default: () => 'now()' }) updatedAt: Date;
}
