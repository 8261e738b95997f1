import { newId } from '#libs/database';
import type { SpecDatabase } from '#libs/testing';
import { makeEdition, paragraphs } from '../../signoff/testing/sign-off.factory.js';

interface Wishes {
  /** Of an adopted or published one. */
  readonly documentId: string;
  readonly coalitionId: string;
  readonly accountId?: string;
  readonly isPublic?: boolean;
}

/** Makes a document a joint report that was submitted, with one recommendation that is followed. The id of that. */
export async function makeSubmittedReport(db: SpecDatabase, { documentId, coalitionId, accountId, isPublic = false }: Wishes): Promise<{ recommendationId: string }> {
  const edition = await makeEdition(db, { documentId, coalitionId, texts: { fr: paragraphs('Nous demandons un abri.') } });
  const [submissionId, recommendationId] = [newId(), newId()];
  const place = [documentId, coalitionId, accountId ?? null];
  await db.sql(`insert into joint_report (id, document_id, coalition_id, mechanism, session, state) values ($1, $2, $3, 'upr', '54', 'submitted')`, [newId(), documentId, coalitionId]);
  await db.sql(
    `insert into report_submission (id, document_id, coalition_id, account_id, number, edition_id, edition_hash, mechanism, session, locales, words, submitted_on, reference, recorded_at) values ($4, $1, $2, $3, 1, $5, $6, 'upr', '54', '{fr}', 4, '2025-03-01', 'A-1', now())`,
    [...place, submissionId, edition.id, edition.hash],
  );
  await db.sql(
    `insert into recommendation (id, document_id, coalition_id, account_id, number, position, text, maker_kind, maker, country, theme, is_ours, passage, received_on, source_url, status, status_on, recorded_at, updated_at)
     values ($4, $1, $2, $3, '1.1', 1, $5, 'state', 'Valdorée', 'XV', 'Santé', true, 'Soins', '2025-11-01', 'https://example.org/r', 'announced', '2026-02-01', now(), now())`,
    [...place, recommendationId, { fr: 'Ouvrir des centres.', ar: 'فتح مراكز.' }],
  );
  await db.sql(`insert into recommendation_step (id, recommendation_id, document_id, coalition_id, account_id, status, happened_on, source_url, note, recorded_at) values ($4, $5, $1, $2, $3, 'announced', '2026-02-01', 'https://example.org/s', $6, now())`, [...place, newId(), recommendationId, { fr: 'Annoncé.' }]);
  await db.sql('insert into report_publication (document_id, coalition_id, is_public, changed_at) values ($1, $2, $3, now())', [documentId, coalitionId, isPublic]);
  return { recommendationId };
}
