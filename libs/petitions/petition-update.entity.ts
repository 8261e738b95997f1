import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, MadeAt, Words, type Multilingual } from '#libs/database';
import { PetitionRow } from './petition.entity.js';

/** News of a petition, on its page. */
@Entity('petition_update')
@Index('petition_update_petition_id_idx', ['petitionId'])
@Index('petition_update_published_at_idx', ['publishedAt'])
export class PetitionUpdateRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @Words({ default: undefined }) title: Multilingual;
  @Words({ default: undefined }) body: Multilingual;
  @MadeAt() publishedAt: Date;
}
