import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id } from '#libs/database';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { ReportContributionRow } from '../contributing/report-contribution.entity.js';

/** A paragraph of a report that came with a contribution: the first and the last of its letters as the editor knows them, and what it said. Beside the text, so that no hash changes by it. */
@Entity('joint_report_passage')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'joint_report_passage_document_fkey' })
@ForeignKey(() => ReportContributionRow, ['contributionId', 'documentId'], ['id', 'documentId'], { name: 'joint_report_passage_contribution_fkey' })
@Unique('joint_report_passage_number_key', ['contributionId', 'number'])
@Index('joint_report_passage_text_id_idx', ['textId'])
@Index('joint_report_passage_document_id_idx', ['documentId'])
export class ReportPassageRow {
  @Id() id: string;
  @Column('uuid') contributionId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => DocumentTextRow)
  @Column('uuid')
  textId: string;
  @Column('integer') number: number;
  @Column('bytea') begins: Buffer;
  @Column('bytea') ends: Buffer;
  @Column('text') quote: string;
}
