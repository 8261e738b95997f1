import type { EntityManager } from 'typeorm';
import type { Multilingual } from '#libs/database';
import type { DocumentRow } from '../drafting/document.entity.js';
import { JointReportRow } from '../reports/joint-report.entity.js';
import { ReportSpokespersonRow } from '../reports/speaking/report-spokesperson.entity.js';

type OfDocument = Pick<DocumentRow, 'id'>;

/** Null for a document that is no joint report. */
export const reportOf = (em: EntityManager, { id: documentId }: OfDocument): Promise<JointReportRow | null> => em.findOneBy(JointReportRow, { documentId });

/** Notes that it was handed in. */
export async function noteSubmitted(em: EntityManager, { id: documentId }: OfDocument): Promise<void> {
  await em.update(JointReportRow, { documentId }, { state: 'submitted' });
}

/** Who accepted to speak for all; told to the coalition. */
export const spokespersonOf = (em: EntityManager, { id: documentId }: OfDocument): Promise<ReportSpokespersonRow | null> => em.findOneBy(ReportSpokespersonRow, { documentId, state: 'accepted' });

/** What an organisation handed in for a theme and stands in the report. */
export interface MergedContribution {
  readonly theme: Multilingual;
  readonly organisation: Multilingual;
}

/** In the order of themes. */
export async function contributionsOf(em: EntityManager, { id }: OfDocument): Promise<MergedContribution[]> {
  return em.query<MergedContribution[]>(
    `select t.title as theme, o.name as organisation from joint_report_contribution c join joint_report_theme t on t.id = c.theme_id join organisation o on o.id = c.organisation_id
     where c.document_id = $1 and c.state = 'merged' order by t.number, o.slug`, [id]);
}
