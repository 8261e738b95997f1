import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id, Words, type Multilingual } from '#libs/database';
import { DocumentRow } from '../../drafting/document.entity.js';
import { JointReportRow } from '../joint-report.entity.js';

/** One theme of a call: what is asked, of whom, in how many words, by when. */
@Entity('joint_report_theme')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'joint_report_theme_document_fkey' })
@ForeignKey(() => JointReportRow, ['reportId', 'documentId'], ['id', 'documentId'], { name: 'joint_report_theme_report_fkey' })
@Check('joint_report_theme_budget_check', 'word_budget between 1 and 200000')
@Check('joint_report_theme_each_check', 'words_each between 1 and 200000')
@Unique('joint_report_theme_place_key', ['id', 'documentId'])
@Index('joint_report_theme_report_id_idx', ['reportId', 'number'])
export class ReportThemeRow {
  @Id() id: string;
  @Column('uuid') reportId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  /** Its place in the call. */
  @Column('integer') number: number;
  @Words() title: Multilingual;
  @Words() guidance: Multilingual;
  /** Every member may contribute, or every organisation of the group; else those who are asked. */
  @Column('boolean') isOpen: boolean;
  /** Of its section in the report. */
  @Column('integer', { nullable: true }) wordBudget: number | null;
  /** Of each contribution, at most. */
  @Column('integer', { nullable: true }) wordsEach: number | null;
  /** The last day, `2026-12-22`. */
  @Column('date') dueOn: string;
}
