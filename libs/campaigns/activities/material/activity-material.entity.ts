import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';
import { ActivityRow } from '../activity.entity.js';
import type { MaterialAudience } from '../activity.enums.js';

/** A file or a link handed out with an activity, to everybody or to those who take part. */
@Entity('activity_material')
@Check('activity_material_kind_check', `kind in ('file', 'link')`)
@Check('activity_material_audience_check', `audience in ('public', 'participants')`)
@Check('activity_material_whole_check', `(kind = 'file') = (content is not null) and (kind = 'link') = (url is not null)`)
@Index('activity_material_activity_id_idx', ['activityId'])
export class ActivityMaterialRow {
  @Id() id: string;
  @ForeignKey(() => ActivityRow)
  @Column('uuid')
  activityId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('text') kind: 'file' | 'link';
  @Column('text') audience: MaterialAudience;
  /** Of the file, or what the link is called. */
  @Column('text') name: string;
  /** `application/pdf` */
  @Column('text', { nullable: true }) type: string | null;
  @Column('integer', { nullable: true }) bytes: number | null;
  @Column('bytea', { nullable: true }) sha256: Buffer | null;
  /** Read where a file is handed out and nowhere else. */
  @Column('bytea', { nullable: true, select: false }) content: Buffer | null;
  @Column('text', { nullable: true }) url: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @MadeAt() madeAt: Date;
}
