import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt } from '#libs/database';
import { PetitionRow } from '#libs/petitions';
import { FilingRow } from './filing.entity.js';

/** The receipt as a picture or PDF, sealed. */
@Entity('filing_scan')
@Index('filing_scan_filing_id_idx', ['filingId'])
export class FilingScanRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => FilingRow) filingId: string;
  @Column('uuid') @ForeignKey(() => PetitionRow) petitionId: string;
  @Column('text') name: string;
  /** `application/pdf` */
  @Column('text') type: string;
  @Column('integer') bytes: number;
  @Column('bytea') sha256: Buffer;
  /** Read where the file is handed out and nowhere else. */
  @Column('bytea', { select: false }) sealed: Buffer;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
  @MadeAt() madeAt: Date;
}
