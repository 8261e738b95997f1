import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Moment } from '#libs/database';

/** What an entry may say beside its ids: codes and numbers, never personal data. */
export type AuditDetail = Record<string, string | number | boolean>;

/** One act of staff. Its hash is taken over the entry before it, so that none can be changed, dropped or moved. */
@Entity('audit_entry')
@Index('audit_entry_organisation_id_idx', ['organisationId', 'number'])
@Index('audit_entry_coalition_id_idx', ['coalitionId', 'number'])
export class AuditEntryRow {
  /** 1, 2, 3 … without a gap; arrives as text. */
  @PrimaryColumn('bigint') number: string;
  @Moment() at: Date;
  /** Who did it; none for the worker and the command line. */
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('uuid', { nullable: true }) coalitionId: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  /** `petition.open` */
  @Column('text') action: string;
  @Column('text') objectKind: string;
  @Column('uuid', { nullable: true }) objectId: string | null;
  @Column('jsonb', { default: {} }) detail: AuditDetail;
  @Column('bytea') previousHash: Buffer;
  @Column('bytea') hash: Buffer;
}

/** The end of the chain: one row, locked by whoever writes the next entry. */
@Entity('audit_head')
export class AuditHeadRow {
  @PrimaryColumn('boolean', { default: true }) id: boolean;
  @Column('bigint') number: string;
  @Column('bytea') hash: Buffer;
}

/** What the last look at the whole chain found: one row, written by the worker. */
@Entity('audit_check')
export class AuditCheckRow {
  @PrimaryColumn('boolean', { default: true }) id: boolean;
  /** The number up to which every entry is as it was written. */
  @Column('bigint') verified: string;
  /** The first entry that is not. */
  @Column('bigint', { nullable: true }) brokenAt: string | null;
  @Moment({ default: () => 'now()' }) at: Date;
}
