import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Moment } from '#libs/database';

/** Work to be done, written with the deed that causes it. The row goes when the work is done. */
@Entity('outbox')
@Index('outbox_waiting_idx', { synchronize: false })
@Index('outbox_taken_idx', { synchronize: false })
export class OutboxRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: string;
  @Column('text') job: string;
  @Column('uuid') subject: string;
  @Column('bytea', { nullable: true }) payload: Buffer | null;
  @Moment({ default: () => 'now()' }) runAt: Date;
  @Moment({ nullable: true }) takenAt: Date | null;
  @Moment({ nullable: true }) claimedUntil: Date | null;
  @Column('smallint', { default: 0 }) tries: number;
  @Moment({ nullable: true }) failedAt: Date | null;
}

/** What a handler is given: the subject's id, what was sealed for it, and how often it failed before. */
export interface OutboxItem {
  readonly id: string;
  readonly subject: string;
  readonly payload: Buffer | null;
  readonly tries: number;
  /** Somebody has begun it before, and failed or was killed. */
  readonly isAgain: boolean;
}
