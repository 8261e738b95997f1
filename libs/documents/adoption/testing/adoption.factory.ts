import { newId } from '#libs/database';
import type { SpecDatabase } from '#libs/testing';

/** A silence that an organisation’s strong objection holds, about the newest edition of a document; it keeps apart with a note, too. */
export async function makeHeldAdoption(db: SpecDatabase, { documentId, coalitionId, organisationId }: { documentId: string; coalitionId: string; organisationId: string }): Promise<void> {
  const [edition] = await db.sql<{ id: string }>('select id from document_edition where document_id = $1 order by number desc limit 1', [documentId]);
  const place = [newId(), documentId, coalitionId, edition!.id];
  await db.sql(
    `insert into adoption_round (id, document_id, coalition_id, base_edition_id, edition_id, number, mode, disputed_mode, silence_days, vote_days, phase, comments_until, silence_from, silence_until, stopped_at, opened_at)
     values ($1, $2, $3, $4, $4, 1, 'silence', 'majority', 7, 7, 'stopped', now() - interval '9 days', now() - interval '1 day', now() + interval '6 days', now(), now() - interval '10 days')`, place);
  await db.sql(
    `insert into adoption_objection (id, round_id, document_id, coalition_id, edition_id, organisation_id, strength, locale, section, portion, replacement, reason, made_at)
     values ($5, $1, $2, $3, $4, $6, 'strong', 'fr', 0, 'un abri', 'une maison', 'Un abri ne suffit pas.', now())`, [...place, newId(), organisationId]);
  await db.sql(`insert into adoption_step (id, round_id, document_id, coalition_id, edition_id, kind, reason, at) select gen_random_uuid(), $1, $2, $3, $4, kind, '', now() from unnest(array['opened', 'gathered', 'silence', 'stopped']) kind`, place);
  await db.sql(`insert into adoption_dissent (id, round_id, document_id, coalition_id, edition_id, organisation_id, stance, note, is_public, made_at) values ($5, $1, $2, $3, $4, $6, 'abstain', 'Trop peu.', true, now())`, [...place, newId(), organisationId]);
}
