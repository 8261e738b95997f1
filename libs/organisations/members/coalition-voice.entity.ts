import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import type { VoiceRole } from '#libs/context';
import { MadeAt } from '#libs/database';
import { CoalitionRow } from '../coalition.entity.js';

/** Who takes part in a coalition without leading it and for no organisation: steering committee, community representatives. */
@Entity('coalition_voice')
@Check('coalition_voice_role_check', `role in ('steering', 'community_representative')`)
@Index('coalition_voice_account_id_idx', ['accountId'])
export class CoalitionVoiceRow {
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  coalitionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId: string;
  @PrimaryColumn('text') role: VoiceRole;
  @MadeAt() createdAt: Date;
}
