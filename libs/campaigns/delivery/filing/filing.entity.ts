import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import { DeliveryRow, PetitionRow } from '#libs/petitions';
import { LegalTrackRow } from '../../tracks/legal-track.entity.js';

/** What was handed over with a delivery, as it was counted then, the authority’s receipt and the day on which its answer is due. */
@Entity('filing')
@Check('filing_due_from_check', `due_from in ('law', 'coalition')`)
@Check('filing_due_check', '(answer_due_on is null) = (due_from is null)')
@Unique('filing_delivery_key', ['deliveryId'])
@Index('filing_petition_id_idx', ['petitionId'])
@Index('filing_track_id_idx', ['trackId'])
@Index('filing_answer_due_on_idx', ['answerDueOn'])
export class FilingRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => PetitionRow) petitionId: string;
  @Column('uuid') @ForeignKey(() => DeliveryRow) deliveryId: string;
  @Column('smallint') targetPosition: number;
  @Column('date') deliveredOn: string;
  /** The version of the rules it was filed under; null for a free petition. */
  @Column('uuid', { nullable: true }) @ForeignKey(() => LegalTrackRow) trackId: string | null;
  @Column('integer') confirmed: number;
  /** Confirmed signatures by area of the track: `{ "MA-TNG": 120 }` */
  @Column('jsonb') areas: Readonly<Record<string, number>>;
  @Moment() countedAt: Date;
  @Column('bytea', { nullable: true }) textHash: Buffer | null;
  @Column('text', { default: '' }) receiptNumber: string;
  @Column('date', { nullable: true }) receivedOn: string | null;
  @Column('date', { nullable: true }) answerDueOn: string | null;
  /** Whether the day comes from the rule, or the coalition set it itself. */
  @Column('text', { nullable: true }) dueFrom: 'law' | 'coalition' | null;
  /** How often the receipt was recorded anew, for calendars. */
  @Column('integer', { default: 0 }) sequence: number;
  @MadeAt() updatedAt: Date;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
  @MadeAt() recordedAt: Date;
}
