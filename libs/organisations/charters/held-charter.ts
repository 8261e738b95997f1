import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound } from '#libs/context';
import { CharterVersionRow } from './charter-version.entity.js';

/** Keeps everybody else who would change or sign the coalition's charter waiting until the transaction ends. */
export async function holdCharters(em: EntityManager, coalitionId: string): Promise<void> {
  await em.query(`select pg_advisory_xact_lock(hashtextextended('charter ' || $1, 0))`, [coalitionId.toLowerCase()]);
}

/** The version, read after everybody who held the coalition's charter. Throws NotFound for what row security hides. */
export async function holdCharter(em: EntityManager, id: string): Promise<CharterVersionRow> {
  const seen = validate(id) ? await em.findOneBy(CharterVersionRow, { id }) : null;
  if (!seen) throw new NotFound();
  await holdCharters(em, seen.coalitionId);
  return em.findOneByOrFail(CharterVersionRow, { id });
}
