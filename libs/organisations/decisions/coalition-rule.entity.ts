import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CoalitionRow } from '../coalition.entity.js';

/** How a coalition decides; one without a row decides by the defaults. */
@Entity('coalition_rule')
@Check('coalition_rule_proxy_limit_check', 'proxy_limit between 0 and 10')
@Check('coalition_rule_quorum_percent_check', 'quorum_percent between 0 and 100')
export class CoalitionRuleRow {
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  coalitionId: string;
  /** Whether its charter takes silence for consent. */
  @Column('boolean', { default: false }) silenceIsConsent: boolean;
  /** For how many others an organisation may answer in one decision. */
  @Column('smallint', { default: 1 }) proxyLimit: number;
  /** Organisations that must answer, in hundredths of those with a seat, unless a decision asks for more. */
  @Column('smallint', { default: 50 }) quorumPercent: number;
}
