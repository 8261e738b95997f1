import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import type { CoalitionRole, OrganisationRole, VoiceRole } from '#libs/context';
import { Id, MadeAt, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { CoalitionRow } from '../coalition.entity.js';
import { OrganisationRow } from '../organisation.entity.js';

/** Roles offered by mail, in an organisation or for a coalition, until accepted, revoked or expired. */
@Entity('invitation')
@Check('invitation_place_check', '(coalition_id is null) <> (organisation_id is null)')
@Index('invitation_organisation_id_idx', ['organisationId'])
export class InvitationRow {
  @Id() id: string;
  @Column('citext') email: string;
  @Column('text') name: string;
  @Column('text') locale: Locale;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  coalitionId: string | null;
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @Column('text', { array: true }) roles: (OrganisationRole | CoalitionRole | VoiceRole)[];
  @Column('bytea') tokenHash: Buffer;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  invitedBy: string | null;
  @MadeAt() createdAt: Date;
  @Moment() expiresAt: Date;
  @Moment({ nullable: true }) acceptedAt: Date | null;
  @Moment({ nullable: true }) revokedAt: Date | null;
  /** The secret of the link, sealed for the job that mails it, and gone once it has. */
  @Column('bytea', { nullable: true }) sealed: Buffer | null;
}
