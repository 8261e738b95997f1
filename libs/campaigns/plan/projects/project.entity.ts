import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';

/** What a funder pays for: campaigns and activities are counted by it. */
@Entity('project')
@Unique('project_coalition_key', ['id', 'coalitionId'])
@Unique('project_code_key', ['coalitionId', 'code'])
@Check('project_period_check', 'ends_on >= starts_on')
export class ProjectRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => CoalitionRow) coalitionId: string;
  @Words() name: Multilingual;
  @Column('text') funder: string;
  /** By which the coalition calls it, as `PRM`; one in a coalition. */
  @Column('text') code: string;
  @Column('date') startsOn: string;
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) authorId: string | null;
  @MadeAt() createdAt: Date;
}
