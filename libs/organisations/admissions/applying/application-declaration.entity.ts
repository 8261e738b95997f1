import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Moment } from '#libs/database';
import { ApplicationRow } from '../application.entity.js';
import { AdmissionCriterionRow } from '../criteria/admission-criterion.entity.js';

/** The applicant declares what a criterion asks. */
@Entity('application_declaration')
export class ApplicationDeclarationRow {
  @ForeignKey(() => ApplicationRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId: string;
  @ForeignKey(() => AdmissionCriterionRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  criterionId: string;
  @Moment({ default: () => 'now()' }) declaredAt: Date;
}
