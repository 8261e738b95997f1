import { Column, Entity, ForeignKey } from 'typeorm';
import { Id, Moment } from '#libs/database';
import { AccountRow } from '../account.entity.js';

/** A link mailed to somebody, good for one purpose, once, until it expires; only its hash is kept. */
@Entity('account_token')
export class AccountTokenRow {
  @Id() id: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Column('text') purpose: string;
  @Column('bytea') tokenHash: Buffer;
  @Moment() expiresAt: Date;
  @Moment({ nullable: true }) usedAt: Date | null;
}
