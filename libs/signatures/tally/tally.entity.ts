import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Moment } from '#libs/database';

/** The exact numbers of a petition, moved in the transaction that changes its signatures. `confirmed` is what is shown. */
@Entity('petition_tally')
export class PetitionTallyRow {
  @PrimaryColumn('uuid') petitionId: string;
  @Column('uuid') organisationId: string;
  @Column('bigint', { default: 0 }) pending: string;
  @Column('bigint', { default: 0 }) confirmed: string;
  @Column('bigint', { default: 0 }) withdrawn: string;
  @Column('bigint', { default: 0 }) held: string;
  @Column('bigint', { default: 0 }) invalidated: string;
  @Moment({ default: () => 'now()' }) changedAt: Date;
}

/** A change of the count not yet folded into the parts. */
@Entity('tally_change')
export class TallyChangeRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: string;
  @Column('uuid') petitionId: string;
  @Column('uuid') organisationId: string;
  @Column('date') day: string;
  @Column('char', { length: 2 }) country: string;
  @Column('text', { nullable: true }) area: string | null;
  @Column('uuid', { nullable: true }) sourceOrganisationId: string | null;
  @Column('text') locale: string;
  @Column('integer') delta: number;
}

/** Confirmed signatures by one key of one dimension: day, country, area, organisation or language; `area@<id>` counts what one organisation's link brought. */
@Entity('tally_part')
export class TallyPartRow {
  @PrimaryColumn('uuid') petitionId: string;
  @PrimaryColumn('text') dimension: string;
  @PrimaryColumn('text') key: string;
  @Column('bigint') live: string;
}

/** Up to when the parts of a petition are folded, and their sum. */
@Entity('tally_rollup')
export class TallyRollupRow {
  @PrimaryColumn('uuid') petitionId: string;
  @Column('bigint', { default: 0 }) folded: string;
  @Moment() asOf: Date;
}
