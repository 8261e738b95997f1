import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import { CoalitionMemberRow } from '#libs/organisations';
import type { ActionState } from '../campaign.states.js';
import type { ActionKind, SubjectKind } from '../campaign.enums.js';
import { CampaignRow } from '../campaigns/campaign.entity.js';

/** What the members of a campaign do together, on a day or between two. Until its embargo is over the public sees nothing of it: Postgres holds that. */
@Entity('coordinated_action')
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'coordinated_action_campaign_fkey' })
@ForeignKey(() => CoalitionMemberRow, ['coalitionId', 'organisationId'], ['coalitionId', 'organisationId'], { name: 'coordinated_action_organisation_fkey' })
@Check('coordinated_action_kind_check', `kind in ('petition', 'position', 'mailing', 'event', 'day_of_action', 'letter')`)
@Check('coordinated_action_state_check', `state in ('planned', 'done', 'called_off')`)
@Check('coordinated_action_period_check', 'ends_on >= starts_on')
@Check('coordinated_action_subject_check', '(subject_kind is null) = (subject_id is null)')
@Unique('coordinated_action_campaign_key', ['id', 'campaignId'])
@Index('coordinated_action_campaign_id_idx', ['campaignId'])
@Index('coordinated_action_coalition_id_idx', ['coalitionId', 'startsOn'])
@Index('coordinated_action_subject_id_idx', ['subjectId'])
export class CoordinatedActionRow {
  @Id() id: string;
  @Column('uuid') campaignId: string;
  @Column('uuid') coalitionId: string;
  /** The organisation that answers for it. */
  @Column('uuid') organisationId: string;
  @Column('text') kind: ActionKind;
  @Words() title: Multilingual;
  @Words() text: Multilingual;
  /** `2026-11-22` */
  @Column('date') startsOn: string;
  @Column('date', { nullable: true }) endsOn: string | null;
  @Moment({ nullable: true }) embargoUntil: Date | null;
  @Column('text', { default: 'planned' }) state: ActionState;
  /** Whether the campaign's public page names it, once its embargo is over. */
  @Column('boolean', { default: true }) isPublic: boolean;
  /** What it is about: `petition` and its id. */
  @Column('text', { nullable: true }) subjectKind: SubjectKind | null;
  @Column('uuid', { nullable: true }) subjectId: string | null;
  /** Rises with every change that calendars show. */
  @Column('integer', { default: 0 }) sequence: number;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) authorId: string | null;
  @MadeAt() createdAt: Date;
  @MadeAt() updatedAt: Date;
}
