import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';

/** Who spoke for everybody and agreed to be named beside the report; gone as soon as they do not any more. */
@Entity('report_speaker')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'report_speaker_document_fkey' })
@Index('report_speaker_account_id_idx', ['accountId'])
@Index('report_speaker_organisation_id_idx', ['organisationId'])
export class ReportSpeakerRow {
  @PrimaryColumn('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId: string;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid')
  organisationId: string;
  @Column('text') name: string;
  @Column('text') office: string;
  @Moment() agreedAt: Date;
}
