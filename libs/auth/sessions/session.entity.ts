import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id, MadeAt, Moment } from '#libs/database';
import { AccountRow } from '../account.entity.js';

/** A browser in which somebody is signed in. The cookie holds the secret, the row its SHA-256. */
@Entity('session')
@Unique('session_token_hash_key', ['tokenHash'])
@Index('session_account_id_idx', ['accountId'])
export class SessionRow {
  @Id() id: string;
  @Column('bytea') tokenHash: Buffer;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @MadeAt() createdAt: Date;
  @MadeAt() seenAt: Date;
  @Moment() expiresAt: Date;
  @Moment({ nullable: true }) revokedAt: Date | null;
}
