import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound } from '#libs/context';
import { ApplicationRow } from './application.entity.js';

/**
 * The application, with everybody else who would move it kept waiting until the transaction ends. An advisory lock, as
 * Postgres locks no row for somebody who may not change it. Throws NotFound for what row security hides.
 */
export async function holdApplication(em: EntityManager, id: string): Promise<ApplicationRow> {
  if (!validate(id)) throw new NotFound();
  await em.query(`select pg_advisory_xact_lock(hashtextextended('application ' || $1, 0))`, [id.toLowerCase()]);
  const application = await em.findOneBy(ApplicationRow, { id });
  if (!application) throw new NotFound();
  return application;
}
