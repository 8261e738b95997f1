import { newId } from '#libs/database';
import type { SpecDatabase } from '#libs/testing';

/** A joint report out of a document, with one theme for which an organisation writes. */
export async function makeContribution(db: SpecDatabase, { documentId, coalitionId, organisationId }: { documentId: string; coalitionId: string; organisationId: string }): Promise<{ id: string; textId: string }> {
  const [reportId, themeId, id, textId] = [newId(), newId(), newId(), newId()];
  const place = [documentId, coalitionId];
  await db.sql(`update document set kind = 'report' where id = $1`, [documentId]);
  await db.sql(`insert into joint_report (id, document_id, coalition_id, mechanism, state) values ($3, $1, $2, 'upr', 'calling')`, [...place, reportId]);
  await db.sql(`insert into joint_report_theme (id, report_id, document_id, coalition_id, number, title, is_open, due_on) values ($4, $3, $1, $2, 1, $5, false, '2999-01-01')`, [...place, reportId, themeId, { fr: 'Santé', ar: 'الصحة' }]);
  await db.sql(`insert into joint_report_contribution (id, theme_id, report_id, document_id, coalition_id, organisation_id, state, asked_at, begun_at) values ($5, $4, $3, $1, $2, $6, 'draft', now(), now())`, [...place, reportId, themeId, id, organisationId]);
  await db.sql(`insert into document_text (id, coalition_id, locale) values ($1, $2, 'fr')`, [textId, coalitionId]);
  await db.sql(`insert into joint_report_paper (contribution_id, document_id, coalition_id, organisation_id, text_id, locale) values ($3, $1, $2, $4, $5, 'fr')`, [...place, id, organisationId, textId]);
  return { id, textId };
}
