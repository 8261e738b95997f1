import { newId } from '#libs/database';
import type { SpecDatabase } from '#libs/testing';

/** An open group that these people of one organisation chair, with a note whose first version is released. */
export async function makeGroup(db: SpecDatabase, { coalitionId, organisationId, chairs }: { coalitionId: string; organisationId: string; chairs: readonly string[] }): Promise<{ id: string; noteId: string }> {
  const [id, noteId, author] = [newId(), newId(), chairs[0]];
  await db.sql(`insert into working_group (id, coalition_id, name, mandate, from_on, state, created_at, opened_at) values ($1, $2, '{"fr": "Groupe Santé", "ar": "مجموعة الصحة"}', '{"fr": "Préparer le plaidoyer."}', now()::date, 'active', now(), now())`, [id, coalitionId]);
  for (const accountId of chairs) await db.sql(`insert into working_group_member (id, group_id, coalition_id, account_id, organisation_id, role, from_at) values ($1, $2, $3, $4, $5, 'chair', now())`, [newId(), id, coalitionId, accountId, organisationId]);
  await db.sql('insert into working_group_note (id, group_id, coalition_id, author_id, created_at) values ($1, $2, $3, $4, now())', [noteId, id, coalitionId, author]);
  for (const number of [1, 2]) {
    const released = number === 1 ? [new Date(), author] : [null, null];
    await db.sql('insert into working_group_note_version (note_id, number, group_id, coalition_id, title, text, author_id, made_at, released_at, released_by) values ($1, $2, $3, $4, $5, $6, $7, now(), $8, $9)', [noteId, number, id, coalitionId, { fr: 'Trois demandes', ar: 'ثلاثة مطالب' }, { fr: `Version ${number}`, ar: `الصيغة ${number}` }, author, ...released]);
  }
  await db.sql(`insert into working_group_comment (id, note_id, group_id, coalition_id, account_id, organisation_id, text, made_at) values ($1, $2, $3, $4, $5, $6, 'À relire', now())`, [newId(), noteId, id, coalitionId, author, organisationId]);
  await db.sql(`insert into task (id, coalition_id, group_id, title, organisation_id, due_on, made_at) values ($1, $2, $3, '{"fr": "Relire la note"}', $4, now()::date + 9, now())`, [newId(), coalitionId, id, organisationId]);
  return { id, noteId };
}
