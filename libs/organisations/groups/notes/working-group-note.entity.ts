import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment, type Multilingual } from '#libs/database';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import { WorkingGroupRow } from '../working-group.entity.js';

/** A note in a group's space; what it says stands in its versions. */
@Entity('working_group_note')
@ForeignKey(() => WorkingGroupRow, ['groupId', 'coalitionId'], ['id', 'coalitionId'], { name: 'working_group_note_group_fkey' })
@Unique('working_group_note_group_key', ['id', 'groupId'])
@Index('working_group_note_group_id_idx', ['groupId'])
export class WorkingGroupNoteRow {
  @Id() id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null;
  @Moment() createdAt: Date;
}

/** A note as it was written once. Never changed; a released one is what the whole coalition reads. */
@Entity('working_group_note_version')
@ForeignKey(() => WorkingGroupNoteRow, ['noteId', 'groupId'], ['id', 'groupId'], { name: 'working_group_note_version_note_fkey' })
@ForeignKey(() => WorkingGroupRow, ['groupId', 'coalitionId'], ['id', 'coalitionId'], { name: 'working_group_note_version_group_fkey' })
@Check('working_group_note_version_number_check', 'number > 0')
@Index('working_group_note_version_group_id_idx', ['groupId'])
export class WorkingGroupNoteVersionRow {
  @PrimaryColumn('uuid') noteId: string;
  @PrimaryColumn('integer') number: number;
  @Column('uuid') groupId: string;
  @Column('uuid') coalitionId: string;
  @Column('jsonb') title: Multilingual;
  @Column('jsonb') text: Multilingual;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null;
  @Moment() madeAt: Date;
  @Moment({ nullable: true }) releasedAt: Date | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  releasedBy: string | null;
}

/** What somebody who sits in the group says to a note; stays in the group also when the note is released. */
@Entity('working_group_comment')
@ForeignKey(() => WorkingGroupNoteRow, ['noteId', 'groupId'], ['id', 'groupId'], { name: 'working_group_comment_note_fkey' })
@ForeignKey(() => WorkingGroupRow, ['groupId', 'coalitionId'], ['id', 'coalitionId'], { name: 'working_group_comment_group_fkey' })
@ForeignKey(() => CoalitionMemberRow, ['coalitionId', 'organisationId'], ['coalitionId', 'organisationId'], { name: 'working_group_comment_organisation_fkey' })
@Index('working_group_comment_note_id_idx', ['noteId'])
export class WorkingGroupCommentRow {
  @Id() id: string;
  @Column('uuid') noteId: string;
  @Column('uuid') groupId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') text: string;
  @Moment() madeAt: Date;
}
