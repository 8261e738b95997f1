import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CoalitionRow } from '../../coalition.entity.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { DecisionRow } from '../decision.entity.js';

/** An organisation with one voice in a decision: a founder or member of the coalition on the day it opened. */
@Entity('decision_seat')
export class DecisionSeatRow {
  @ForeignKey(() => DecisionRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  decisionId: string;
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  organisationId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
}
