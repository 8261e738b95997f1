import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import { CoalitionRow, MeetingRow, OrganisationRow } from '#libs/organisations';
import { AdvocacyTargetRow } from '../directory/advocacy-target.entity.js';
import type { ContactKind } from '../target.enums.js';

/** That somebody of the coalition met, called or wrote to a target. Withdrawn, its words are gone and the day stays. */
@Entity('advocacy_contact')
@Check('advocacy_contact_kind_check', `kind in ('meeting', 'call', 'letter', 'event')`)
@Check('advocacy_contact_withdrawn_check', `withdrawn_at is null or (summary = '' and people = '' and follow_up_on is null)`)
@Index('advocacy_contact_target_idx', ['coalitionId', 'targetId', 'happenedOn'])
@Index('advocacy_contact_follow_up_idx', { synchronize: false })
export class AdvocacyContactRow {
  @Id() id: string;
  @ForeignKey(() => AdvocacyTargetRow)
  @Column('uuid')
  targetId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  /** For which organisation; null for the coordination. */
  @ForeignKey(() => OrganisationRow)
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @Column('text') kind: ContactKind;
  @Column('date') happenedOn: string;
  /** Who of us was there, and whom we met. */
  @Column('text', { default: '' }) people: string;
  @Column('text') summary: string;
  /** For who leads the coalition and who wrote it, and nobody else. */
  @Column('boolean', { default: false }) isConfidential: boolean;
  @ForeignKey(() => MeetingRow)
  @Column('uuid', { nullable: true })
  meetingId: string | null;
  @Column('date', { nullable: true }) followUpOn: string | null;
  @Moment({ nullable: true }) followedUpAt: Date | null;
  @Moment({ nullable: true }) withdrawnAt: Date | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @MadeAt() recordedAt: Date;
}
