import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, MadeAt } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { ApplicationRow } from '../application.entity.js';
import { AdmissionCriterionRow } from '../criteria/admission-criterion.entity.js';

/** A file of the dossier, sealed; what it was stays readable once it is erased. */
@Entity('application_document')
@Index('application_document_application_id_idx', ['applicationId'])
export class ApplicationDocumentRow {
  @Id() id: string;
  @ForeignKey(() => ApplicationRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  applicationId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  /** The criterion it answers. */
  @ForeignKey(() => AdmissionCriterionRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  criterionId: string | null;
  @Column('text') name: string;
  /** `application/pdf` */
  @Column('text') type: string;
  @Column('integer') bytes: number;
  @Column('bytea') sha256: Buffer;
  /** Null once erased. Read where a file is handed out and nowhere else. */
  @Column('bytea', { nullable: true, select: false }) sealed: Buffer | null;
  @MadeAt() madeAt: Date;
}
